#include "CEditline.h"
int mutual_dummy(void){return 1;}
