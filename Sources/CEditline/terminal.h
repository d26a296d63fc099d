#ifndef TERMINAL_H
#define TERMINAL_H

/// Between these two calls SIGINT interrupts a read instead of letting it go on.
void terminal_begin_reading(void);
void terminal_end_reading(void);

#endif
