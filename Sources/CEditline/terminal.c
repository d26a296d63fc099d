#include "terminal.h"
#include "CEditline.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <unistd.h>

static volatile sig_atomic_t was_interrupted = 0;
static bool are_interrupts_caught = false;

static void note_interrupt(int signal) {
  (void)signal;
  was_interrupted = 1;
}

/// Output must go on after SIGINT, reading must stop: the difference is whether a system call is started again.
static void handle_interrupts(int flags) {
  struct sigaction action = {.sa_handler = note_interrupt, .sa_flags = flags};
  sigemptyset(&action.sa_mask);
  sigaction(SIGINT, &action, NULL);
}

void terminal_catch_interrupts(void) {
  are_interrupts_caught = true;
  // Whoever started the program may have blocked the signal, and a block is inherited.
  sigset_t interrupt;
  sigemptyset(&interrupt);
  sigaddset(&interrupt, SIGINT);
  sigprocmask(SIG_UNBLOCK, &interrupt, NULL);
  handle_interrupts(SA_RESTART);
}

void terminal_begin_reading(void) {
  if (are_interrupts_caught) handle_interrupts(0);
}

void terminal_end_reading(void) {
  if (are_interrupts_caught) handle_interrupts(SA_RESTART);
}

bool terminal_take_interrupt(void) {
  bool was = was_interrupted != 0;
  was_interrupted = 0;
  return was;
}

bool terminal_is_output(void) { return isatty(STDOUT_FILENO) == 1; }

bool terminal_is_input(void) { return isatty(STDIN_FILENO) == 1; }

bool terminal_take_up(void) {
  int descriptor = open("/dev/tty", O_RDWR);
  if (descriptor < 0) return false;
  bool is_taken = terminal_is_output() && dup2(descriptor, STDIN_FILENO) == STDIN_FILENO;
  close(descriptor);
  if (is_taken) clearerr(stdin);
  return is_taken;
}

bool terminal_is_interactive(void) { return isatty(STDIN_FILENO) == 1 && terminal_is_output(); }

int terminal_columns(void) {
  struct winsize size;
  bool is_known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
  return is_known ? size.ws_col : 80;
}

bool terminal_write(const char *bytes, size_t count) {
  return fwrite(bytes, 1, count, stdout) == count && fflush(stdout) == 0;
}

long terminal_read(int descriptor, void *buffer, size_t count) {
  terminal_begin_reading();
  long result = was_interrupted ? -1 : read(descriptor, buffer, count);
  int error = result < 0 && was_interrupted ? EINTR : errno;
  terminal_end_reading();
  errno = error;
  return result;
}
