#ifndef CPROMPTS_H
#define CPROMPTS_H

#include <stddef.h>

#pragma clang assume_nonnull begin

/// A file of the folder Prompts, as it was when the program was built.
typedef struct {
  /// Relative to Prompts, with slashes: `playbooks/b2b-software/playbook.yaml`.
  const char *path;
  const unsigned char *bytes;
  size_t size;
} PromptFile;

/// All of them, sorted by the bytes of their paths. They live as long as the program.
const PromptFile *prompt_files(void);
size_t prompt_file_count(void);

#pragma clang assume_nonnull end

#endif
