// Written by Scripts/embed; do not edit.

#include "CPrompts.h"

static const unsigned char file_0[] = {
#embed "../../Prompts/holidays-NOTICE.txt"
};
static const unsigned char file_1[] = {
#embed "../../Prompts/holidays.txt"
};
static const unsigned char file_2[] = {
#embed "../../Prompts/playbooks/b2b-software/deliverables.yaml"
};
static const unsigned char file_3[] = {
#embed "../../Prompts/playbooks/b2b-software/facts/buyer.yaml"
};
static const unsigned char file_4[] = {
#embed "../../Prompts/playbooks/b2b-software/facts/computed.yaml"
};
static const unsigned char file_5[] = {
#embed "../../Prompts/playbooks/b2b-software/facts/data.yaml"
};
static const unsigned char file_6[] = {
#embed "../../Prompts/playbooks/b2b-software/facts/deal.yaml"
};
static const unsigned char file_7[] = {
#embed "../../Prompts/playbooks/b2b-software/facts/decision.yaml"
};
static const unsigned char file_8[] = {
#embed "../../Prompts/playbooks/b2b-software/facts/money.yaml"
};
static const unsigned char file_9[] = {
#embed "../../Prompts/playbooks/b2b-software/facts/moving.yaml"
};
static const unsigned char file_10[] = {
#embed "../../Prompts/playbooks/b2b-software/facts/paper.yaml"
};
static const unsigned char file_11[] = {
#embed "../../Prompts/playbooks/b2b-software/facts/people.yaml"
};
static const unsigned char file_12[] = {
#embed "../../Prompts/playbooks/b2b-software/facts/plan.yaml"
};
static const unsigned char file_13[] = {
#embed "../../Prompts/playbooks/b2b-software/facts/progress.yaml"
};
static const unsigned char file_14[] = {
#embed "../../Prompts/playbooks/b2b-software/facts/proof.yaml"
};
static const unsigned char file_15[] = {
#embed "../../Prompts/playbooks/b2b-software/facts/public.yaml"
};
static const unsigned char file_16[] = {
#embed "../../Prompts/playbooks/b2b-software/facts/rollout.yaml"
};
static const unsigned char file_17[] = {
#embed "../../Prompts/playbooks/b2b-software/facts/security.yaml"
};
static const unsigned char file_18[] = {
#embed "../../Prompts/playbooks/b2b-software/facts/seller.yaml"
};
static const unsigned char file_19[] = {
#embed "../../Prompts/playbooks/b2b-software/facts/systems.yaml"
};
static const unsigned char file_20[] = {
#embed "../../Prompts/playbooks/b2b-software/facts/timeline.yaml"
};
static const unsigned char file_21[] = {
#embed "../../Prompts/playbooks/b2b-software/facts/why.yaml"
};
static const unsigned char file_22[] = {
#embed "../../Prompts/playbooks/b2b-software/people.yaml"
};
static const unsigned char file_23[] = {
#embed "../../Prompts/playbooks/b2b-software/playbook.yaml"
};
static const unsigned char file_24[] = {
#embed "../../Prompts/playbooks/b2b-software/questions.yaml"
};
static const unsigned char file_25[] = {
#embed "../../Prompts/playbooks/b2b-software/rows.yaml"
};
static const unsigned char file_26[] = {
#embed "../../Prompts/playbooks/b2b-software/rules/date.yaml"
};
static const unsigned char file_27[] = {
#embed "../../Prompts/playbooks/b2b-software/rules/facts.yaml"
};
static const unsigned char file_28[] = {
#embed "../../Prompts/playbooks/b2b-software/rules/mutual.yaml"
};
static const unsigned char file_29[] = {
#embed "../../Prompts/playbooks/b2b-software/rules/page.yaml"
};
static const unsigned char file_30[] = {
#embed "../../Prompts/playbooks/b2b-software/rules/people.yaml"
};
static const unsigned char file_31[] = {
#embed "../../Prompts/playbooks/b2b-software/rules/readers.yaml"
};
static const unsigned char file_32[] = {
#embed "../../Prompts/playbooks/b2b-software/rules/signals.yaml"
};
static const unsigned char file_33[] = {
#embed "../../Prompts/playbooks/b2b-software/rules/timeline.yaml"
};
static const unsigned char file_34[] = {
#embed "../../Prompts/playbooks/b2b-software/rules/whether.yaml"
};
static const unsigned char file_35[] = {
#embed "../../Prompts/playbooks/b2b-software/rules/why.yaml"
};
static const unsigned char file_36[] = {
#embed "../../Prompts/playbooks/b2b-software/steps/align.yaml"
};
static const unsigned char file_37[] = {
#embed "../../Prompts/playbooks/b2b-software/steps/contract.yaml"
};
static const unsigned char file_38[] = {
#embed "../../Prompts/playbooks/b2b-software/steps/decide.yaml"
};
static const unsigned char file_39[] = {
#embed "../../Prompts/playbooks/b2b-software/steps/go_live.yaml"
};
static const unsigned char file_40[] = {
#embed "../../Prompts/playbooks/b2b-software/steps/implement.yaml"
};
static const unsigned char file_41[] = {
#embed "../../Prompts/playbooks/b2b-software/steps/purchase.yaml"
};
static const unsigned char file_42[] = {
#embed "../../Prompts/playbooks/b2b-software/steps/security.yaml"
};
static const unsigned char file_43[] = {
#embed "../../Prompts/playbooks/b2b-software/steps/tender.yaml"
};
static const unsigned char file_44[] = {
#embed "../../Prompts/playbooks/b2b-software/steps/validate.yaml"
};
static const unsigned char file_45[] = {
#embed "../../Prompts/playbooks/b2b-software/steps/value.yaml"
};
static const unsigned char file_46[] = {
#embed "../../Prompts/playbooks/b2b-software/ticks.yaml"
};

static const PromptFile files[] = {
    {"holidays-NOTICE.txt", file_0, sizeof file_0},
    {"holidays.txt", file_1, sizeof file_1},
    {"playbooks/b2b-software/deliverables.yaml", file_2, sizeof file_2},
    {"playbooks/b2b-software/facts/buyer.yaml", file_3, sizeof file_3},
    {"playbooks/b2b-software/facts/computed.yaml", file_4, sizeof file_4},
    {"playbooks/b2b-software/facts/data.yaml", file_5, sizeof file_5},
    {"playbooks/b2b-software/facts/deal.yaml", file_6, sizeof file_6},
    {"playbooks/b2b-software/facts/decision.yaml", file_7, sizeof file_7},
    {"playbooks/b2b-software/facts/money.yaml", file_8, sizeof file_8},
    {"playbooks/b2b-software/facts/moving.yaml", file_9, sizeof file_9},
    {"playbooks/b2b-software/facts/paper.yaml", file_10, sizeof file_10},
    {"playbooks/b2b-software/facts/people.yaml", file_11, sizeof file_11},
    {"playbooks/b2b-software/facts/plan.yaml", file_12, sizeof file_12},
    {"playbooks/b2b-software/facts/progress.yaml", file_13, sizeof file_13},
    {"playbooks/b2b-software/facts/proof.yaml", file_14, sizeof file_14},
    {"playbooks/b2b-software/facts/public.yaml", file_15, sizeof file_15},
    {"playbooks/b2b-software/facts/rollout.yaml", file_16, sizeof file_16},
    {"playbooks/b2b-software/facts/security.yaml", file_17, sizeof file_17},
    {"playbooks/b2b-software/facts/seller.yaml", file_18, sizeof file_18},
    {"playbooks/b2b-software/facts/systems.yaml", file_19, sizeof file_19},
    {"playbooks/b2b-software/facts/timeline.yaml", file_20, sizeof file_20},
    {"playbooks/b2b-software/facts/why.yaml", file_21, sizeof file_21},
    {"playbooks/b2b-software/people.yaml", file_22, sizeof file_22},
    {"playbooks/b2b-software/playbook.yaml", file_23, sizeof file_23},
    {"playbooks/b2b-software/questions.yaml", file_24, sizeof file_24},
    {"playbooks/b2b-software/rows.yaml", file_25, sizeof file_25},
    {"playbooks/b2b-software/rules/date.yaml", file_26, sizeof file_26},
    {"playbooks/b2b-software/rules/facts.yaml", file_27, sizeof file_27},
    {"playbooks/b2b-software/rules/mutual.yaml", file_28, sizeof file_28},
    {"playbooks/b2b-software/rules/page.yaml", file_29, sizeof file_29},
    {"playbooks/b2b-software/rules/people.yaml", file_30, sizeof file_30},
    {"playbooks/b2b-software/rules/readers.yaml", file_31, sizeof file_31},
    {"playbooks/b2b-software/rules/signals.yaml", file_32, sizeof file_32},
    {"playbooks/b2b-software/rules/timeline.yaml", file_33, sizeof file_33},
    {"playbooks/b2b-software/rules/whether.yaml", file_34, sizeof file_34},
    {"playbooks/b2b-software/rules/why.yaml", file_35, sizeof file_35},
    {"playbooks/b2b-software/steps/align.yaml", file_36, sizeof file_36},
    {"playbooks/b2b-software/steps/contract.yaml", file_37, sizeof file_37},
    {"playbooks/b2b-software/steps/decide.yaml", file_38, sizeof file_38},
    {"playbooks/b2b-software/steps/go_live.yaml", file_39, sizeof file_39},
    {"playbooks/b2b-software/steps/implement.yaml", file_40, sizeof file_40},
    {"playbooks/b2b-software/steps/purchase.yaml", file_41, sizeof file_41},
    {"playbooks/b2b-software/steps/security.yaml", file_42, sizeof file_42},
    {"playbooks/b2b-software/steps/tender.yaml", file_43, sizeof file_43},
    {"playbooks/b2b-software/steps/validate.yaml", file_44, sizeof file_44},
    {"playbooks/b2b-software/steps/value.yaml", file_45, sizeof file_45},
    {"playbooks/b2b-software/ticks.yaml", file_46, sizeof file_46},
};

const PromptFile *prompt_files(void) { return files; }

size_t prompt_file_count(void) { return sizeof files / sizeof *files; }
