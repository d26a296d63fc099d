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
static const unsigned char file_3[] = {
#embed "../../seeds/bakery.deal"
};
static const unsigned char file_4[] = {
#embed "../../seeds/freight.deal"
};
static const unsigned char file_5[] = {
#embed "../../seeds/hotels.deal"
};
static const unsigned char file_6[] = {
#embed "../../seeds/insurer.deal"
};
static const unsigned char file_7[] = {
#embed "../../seeds/move.deal"
};
static const unsigned char file_8[] = {
#embed "../../Prompts/templates/mail.html.mustache"
};
static const unsigned char file_9[] = {
#embed "../../Prompts/templates/page.html.mustache"
};

static const PromptFile files[] = {
    {"compiled.txt", file_0, sizeof file_0},
    {"holidays-NOTICE.txt", file_1, sizeof file_1},
    {"holidays.txt", file_2, sizeof file_2},
    {"seeds/bakery.deal", file_3, sizeof file_3},
    {"seeds/freight.deal", file_4, sizeof file_4},
    {"seeds/hotels.deal", file_5, sizeof file_5},
    {"seeds/insurer.deal", file_6, sizeof file_6},
    {"seeds/move.deal", file_7, sizeof file_7},
    {"templates/mail.html.mustache", file_8, sizeof file_8},
    {"templates/page.html.mustache", file_9, sizeof file_9},
};

const PromptFile *prompt_files(void) { return files; }

size_t prompt_file_count(void) { return sizeof files / sizeof *files; }
