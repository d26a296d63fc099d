#include "CEditline.h"
#include "terminal.h"

#include <errno.h>
#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

struct Editline {
  EditLine *editor;
  History *history;
  EditlinePaste clean_paste;
  bool takes_paste;
  // Both outlive the calls that are handed them.
  char *prompt;
  char *text;
  // The last paste as it came, since the read began.
  char *paste;
};

// MARK: - Leaving the terminal as it was found

static const char paste_on[] = "\x1b[?2004h";
static const char paste_off[] = "\x1b[?2004l";

static struct termios found_state;
static bool is_state_known = false;
static bool is_paste_on = false;

/// Only calls that a signal handler may make.
static void restore_and_die(int signal) {
  if (is_paste_on) (void)!write(STDOUT_FILENO, paste_off, sizeof paste_off - 1);
  if (is_state_known) tcsetattr(STDIN_FILENO, TCSANOW, &found_state);
  struct sigaction action = {.sa_handler = SIG_DFL};
  sigaction(signal, &action, NULL);
  raise(signal);
}

static void restore_on(int signal) {
  struct sigaction action = {.sa_handler = restore_and_die};
  sigemptyset(&action.sa_mask);
  sigaction(signal, &action, NULL);
}

// MARK: - Opening

static void use_utf8(void) {
  static const char *const names[] = {"", "C.UTF-8", "en_US.UTF-8"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    if (setlocale(LC_CTYPE, names[i]) && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return;
  }
}

static Editline *client(EditLine *editor) {
  void *data = NULL;
  el_get(editor, EL_CLIENTDATA, &data);
  return data;
}

static char *prompt(EditLine *editor) { return client(editor)->prompt; }

static unsigned char paste(EditLine *editor, int key);

static void bind_keys(EditLine *editor) {
  static const char *const keys[][2] = {
      {"^R", "em-inc-search-prev"},  {"\x1b[3~", "ed-delete-next-char"}, {"\x1b[H", "ed-move-to-beg"},
      {"\x1b[1~", "ed-move-to-beg"}, {"\x1b[F", "ed-move-to-end"},       {"\x1b[4~", "ed-move-to-end"},
      {"\x1b[1;5C", "em-next-word"}, {"\x1b[1;5D", "ed-prev-word"},
  };
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) el_set(editor, EL_BIND, keys[i][0], keys[i][1], NULL);
}

Editline *editline_open(const char *program, EditlinePaste clean_paste) {
  use_utf8();
  is_state_known = tcgetattr(STDIN_FILENO, &found_state) == 0;
  Editline *result = calloc(1, sizeof *result);
  if (!result) return NULL;
  result->clean_paste = clean_paste;
  result->editor = el_init(program, stdin, stdout, stderr);
  result->history = history_init();
  if (!result->editor || !result->history) {
    editline_close(result);
    return NULL;
  }
  el_set(result->editor, EL_CLIENTDATA, result);
  el_set(result->editor, EL_PROMPT, prompt);
  el_set(result->editor, EL_EDITOR, "emacs");
  // Its own handlers would send the signal on to every process of the group.
  el_set(result->editor, EL_SIGNAL, 0);
  HistEvent event;
  history(result->history, &event, H_SETSIZE, 10000);
  el_set(result->editor, EL_HIST, history, result->history);
  bind_keys(result->editor);

  const char *terminal = getenv("TERM");
  result->takes_paste = terminal && *terminal && strcmp(terminal, "dumb") != 0;
  if (result->takes_paste) {
    el_set(result->editor, EL_ADDFN, "mutual-paste", "insert a paste as one line", paste);
    el_set(result->editor, EL_BIND, "\x1b[200~", "mutual-paste", NULL);
  }
  restore_on(SIGTERM);
  restore_on(SIGHUP);
  return result;
}

void editline_close(Editline *editor) {
  if (editor->editor) el_end(editor->editor);
  if (editor->history) history_end(editor->history);
  free(editor->prompt);
  free(editor->text);
  free(editor->paste);
  free(editor);
}

// MARK: - Reading

static void set_text(Editline *editor, const char *bytes, size_t count) {
  free(editor->text);
  editor->text = strndup(bytes, count);
}

static void switch_paste(const Editline *editor, bool on) {
  if (!editor->takes_paste) return;
  is_paste_on = on;
  if (on) terminal_write(paste_on, sizeof paste_on - 1);
  else terminal_write(paste_off, sizeof paste_off - 1);
}

EditlineOutcome editline_read(Editline *editor, const char *prompt, const char *prefill) {
  free(editor->prompt);
  editor->prompt = strdup(prompt);
  set_text(editor, "", 0);
  free(editor->paste);
  editor->paste = NULL;
  if (!editor->prompt) return EditlineOutcomeEnd;
  // It came while something was printed: the same wish, a moment earlier.
  if (terminal_take_interrupt()) return EditlineOutcomeInterrupt;

  el_resize(editor->editor);
  if (*prefill) el_push(editor->editor, prefill);
  switch_paste(editor, true);
  terminal_begin_reading();
  int count = 0;
  const char *line = el_gets(editor->editor, &count);
  terminal_end_reading();
  switch_paste(editor, false);

  // The flag comes first: after Ctrl-C in a search libedit reports an end of input.
  if (terminal_take_interrupt()) {
    const LineInfo *info = el_line(editor->editor);
    set_text(editor, info->buffer, (size_t)(info->lastchar - info->buffer));
    terminal_write("^C\n", 3);
    return EditlineOutcomeInterrupt;
  }
  if (!line || count <= 0) {
    terminal_write("\n", 1);
    return EditlineOutcomeEnd;
  }
  size_t length = strlen(line);
  while (length > 0 && (line[length - 1] == '\n' || line[length - 1] == '\r')) length--;
  set_text(editor, line, length);
  return EditlineOutcomeLine;
}

const char *editline_text(const Editline *editor) { return editor->text ? editor->text : ""; }

const char *editline_pasted(const Editline *editor) { return editor->paste ? editor->paste : ""; }

// MARK: - Pasting

/// Reads up to the end marker of a bracketed paste; NULL when the reading fails or there is no memory.
static wchar_t *pasted(EditLine *editor) {
  static const wchar_t marker[] = L"\x1b[201~";
  const size_t marker_length = sizeof marker / sizeof *marker - 1;
  size_t count = 0, room = 1024;
  wchar_t *text = malloc(room * sizeof *text);
  while (text) {
    if (count + 1 == room) {
      wchar_t *larger = realloc(text, 2 * room * sizeof *text);
      if (!larger) break;
      text = larger;
      room *= 2;
    }
    if (el_wgetc(editor, &text[count]) != 1) break;
    count++;
    if (count >= marker_length && wmemcmp(text + count - marker_length, marker, marker_length) == 0) {
      text[count - marker_length] = L'\0';
      return text;
    }
  }
  free(text);
  return NULL;
}

static unsigned char paste(EditLine *editor, int key) {
  (void)key;
  wchar_t *wide = pasted(editor);
  if (!wide) return CC_ERROR;
  size_t room = wcslen(wide) * 4 + 1;
  char *bytes = malloc(room);
  unsigned char outcome = CC_ERROR;
  if (bytes && wcstombs(bytes, wide, room) != (size_t)-1) {
    char *clean = client(editor)->clean_paste(bytes);
    if (clean && el_insertstr(editor, clean) == 0) outcome = CC_REFRESH;
    free(clean);
    free(client(editor)->paste);
    client(editor)->paste = bytes;
    bytes = NULL;
  }
  free(bytes);
  free(wide);
  return outcome;
}

// MARK: - History

void editline_remember(Editline *editor, const char *line) {
  HistEvent event;
  history(editor->history, &event, H_ENTER, line);
}

void editline_clear_history(Editline *editor) {
  HistEvent event;
  history(editor->history, &event, H_CLEAR);
}
