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
#embed "../../Prompts/lexicon/concepts.txt"
};
static const unsigned char file_4[] = {
#embed "../../Prompts/lexicon/intents.txt"
};
static const unsigned char file_5[] = {
#embed "../../seeds/bakery.deal"
};
static const unsigned char file_6[] = {
#embed "../../seeds/county.deal"
};
static const unsigned char file_7[] = {
#embed "../../seeds/freight.deal"
};
static const unsigned char file_8[] = {
#embed "../../seeds/hotels.deal"
};
static const unsigned char file_9[] = {
#embed "../../seeds/insurer.deal"
};
static const unsigned char file_10[] = {
#embed "../../seeds/move.deal"
};
static const unsigned char file_11[] = {
#embed "../../Prompts/templates/mail.html.mustache"
};
static const unsigned char file_12[] = {
#embed "../../Prompts/templates/new-playbook-test.txt"
};
static const unsigned char file_13[] = {
#embed "../../Prompts/templates/new-playbook.txt"
};
static const unsigned char file_14[] = {
#embed "../../Prompts/templates/page.html.mustache"
};

static const PromptFile files[] = {
    {"compiled.txt", file_0, sizeof file_0},
    {"holidays-NOTICE.txt", file_1, sizeof file_1},
    {"holidays.txt", file_2, sizeof file_2},
    {"lexicon/concepts.txt", file_3, sizeof file_3},
    {"lexicon/intents.txt", file_4, sizeof file_4},
    {"seeds/bakery.deal", file_5, sizeof file_5},
    {"seeds/county.deal", file_6, sizeof file_6},
    {"seeds/freight.deal", file_7, sizeof file_7},
    {"seeds/hotels.deal", file_8, sizeof file_8},
    {"seeds/insurer.deal", file_9, sizeof file_9},
    {"seeds/move.deal", file_10, sizeof file_10},
    {"templates/mail.html.mustache", file_11, sizeof file_11},
    {"templates/new-playbook-test.txt", file_12, sizeof file_12},
    {"templates/new-playbook.txt", file_13, sizeof file_13},
    {"templates/page.html.mustache", file_14, sizeof file_14},
};

const PromptFile *prompt_files(void) { return files; }

size_t prompt_file_count(void) { return sizeof files / sizeof *files; }
