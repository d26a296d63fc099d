#ifndef CEDITLINE_H
#define CEDITLINE_H

#include <stdbool.h>
#include <stddef.h>

// libedit's own functions take variable arguments, which Swift cannot call; the standard streams are globals, which
// Swift 6 will not touch. What the program needs of both is here.

#pragma clang assume_nonnull begin

/// An editor of one line at the terminal that stdin and stdout are connected to.
typedef struct Editline Editline;

typedef enum : int {
  EditlineOutcomeLine,
  /// Ctrl-C, or SIGINT from elsewhere. `editline_text` has what was typed so far.
  EditlineOutcomeInterrupt,
  /// Ctrl-D on an empty line, or the terminal is gone.
  EditlineOutcomeEnd,
} EditlineOutcome;

/// Turns pasted UTF-8 into what shall stand in the line. The result is made with `malloc` and freed by the caller.
typedef char *_Nullable (*EditlinePaste)(const char *pasted);

/// NULL when there is no memory. Sets the process's character encoding to UTF-8, without which libedit drops every
/// letter beyond ASCII.
Editline *_Nullable editline_open(const char *program, EditlinePaste clean_paste);
/// Leaves the terminal as it was found.
void editline_close(Editline *editor);
/// `prompt` is one line without colour; `prefill` stands in the line, to be edited.
EditlineOutcome editline_read(Editline *editor, const char *prompt, const char *prefill);
/// What the last read gave, in UTF-8 and without its line end; valid until the next read.
const char *editline_text(const Editline *editor);
/// The last paste into that line, as it came; empty when there was none. Valid until the next read.
const char *editline_pasted(const Editline *editor);
void editline_remember(Editline *editor, const char *line);
void editline_clear_history(Editline *editor);

/// From now on SIGINT sets a flag and does not end the process.
void terminal_catch_interrupts(void);
/// Whether SIGINT has come since the last call.
bool terminal_take_interrupt(void);
/// Whether both stdin and stdout are terminals.
bool terminal_is_interactive(void);
bool terminal_is_output(void);
bool terminal_is_input(void);
/// Reads from the terminal instead of the pipe that stdin was, which has come to its end; false when there is none.
bool terminal_take_up(void);
/// Columns of the terminal that stdout is connected to; 80 when there is none or it does not know.
int terminal_columns(void);
/// Writes to stdout at once, in the order of everything else written there; false with `errno` set when it fails.
bool terminal_write(const char *bytes, size_t count);
/// Like `read`, but SIGINT makes it return -1 with `errno` EINTR once interrupts are caught.
long terminal_read(int descriptor, void *buffer, size_t count);

#pragma clang assume_nonnull end

#endif
