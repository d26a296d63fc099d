#include "CPrompts.h"
const unsigned char mutual_holidays[] = {
#embed "../../Prompts/holidays-40.json"
};
const unsigned long mutual_holidays_size = sizeof mutual_holidays;
