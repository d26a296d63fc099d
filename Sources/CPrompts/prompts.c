// Written by Scripts/embed; do not edit.

#include "CPrompts.h"

static const unsigned char file_0[] = {
#embed "../../Prompts/compiled.txt"
};
static const unsigned char file_1[] = {
#embed "../../Prompts/holidays-NOTICE.txt"
};
static const unsigned char file_2[] = {
#embed "../../Prompts/holidays.txt"
};

static const PromptFile files[] = {
    {"compiled.txt", file_0, sizeof file_0},
    {"holidays-NOTICE.txt", file_1, sizeof file_1},
    {"holidays.txt", file_2, sizeof file_2},
};

const PromptFile *prompt_files(void) { return files; }

size_t prompt_file_count(void) { return sizeof files / sizeof *files; }
