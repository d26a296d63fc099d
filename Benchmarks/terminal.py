"""How fast the assistant starts and answers at a terminal of its own."""

import os
import pty
import select
import signal
import statistics
import sys
import tempfile
import time

PROMPT = b"> "
LINES = [
    "Acme GmbH", "not sure", "help", "show", "end of march 2027", "not sure", "back", "undo", "redo", "show", "not sure",
]


class Terminal:
    """A program at a terminal of its own."""

    def __init__(self, arguments, home):
        environment = {"HOME": home, "PATH": os.environ["PATH"], "TERM": "xterm-256color", "LANG": "C.UTF-8"}
        self.began = time.perf_counter()
        self.process, self.screen = pty.fork()
        if self.process == 0:
            os.execve(arguments[0], arguments, environment)

    def wait(self, for_text=None, seconds=5.0):
        """Reads until the text has been seen, or the program ends. The time at which that was, or None."""
        seen = b""
        deadline = time.perf_counter() + seconds
        while (left := deadline - time.perf_counter()) > 0:
            if not select.select([self.screen], [], [], left)[0]:
                break
            try:
                seen += os.read(self.screen, 65536)
            except OSError:
                return time.perf_counter()
            # The echo of what was typed ends with a line end; a prompt comes after it.
            if for_text and for_text in seen.rsplit(b"\n", 1)[-1]:
                return time.perf_counter()
        return None

    def type(self, line):
        os.write(self.screen, line.encode())
        time.sleep(0.02)
        while select.select([self.screen], [], [], 0)[0]:
            os.read(self.screen, 65536)
        began = time.perf_counter()
        os.write(self.screen, b"\r")
        return began

    def close(self):
        try:
            os.kill(self.process, signal.SIGKILL)
        except ProcessLookupError:
            pass
        os.waitpid(self.process, 0)
        os.close(self.screen)


def reference(rounds):
    """The time that /bin/true takes to start and end at such a terminal: the part that is the machine's."""
    def once(home):
        terminal = Terminal(["/bin/true"], home)
        ended = terminal.wait()
        terminal.close()
        return (ended - terminal.began) * 1000
    with tempfile.TemporaryDirectory() as home:
        return statistics.median(once(home) for _ in range(rounds))


def start(binary, rounds):
    """From exec of the binary to its first prompt."""
    def once(home):
        terminal = Terminal([str(binary)], home)
        prompted = terminal.wait(for_text=PROMPT)
        terminal.close()
        if prompted is None:
            sys.exit("No prompt within 5 seconds.")
        return (prompted - terminal.began) * 1000
    with tempfile.TemporaryDirectory() as home:
        # The first start makes the store; every later one opens it.
        once(home)
        return statistics.median(once(home) for _ in range(rounds))


def reply(binary, rounds, lines):
    """From the end of a typed line to the next prompt: median and worst."""
    times = []
    for _ in range(max(1, rounds // 10)):
        with tempfile.TemporaryDirectory() as home:
            terminal = Terminal([str(binary)], home)
            terminal.wait(for_text=PROMPT)
            for line in lines:
                began = terminal.type(line)
                prompted = terminal.wait(for_text=PROMPT)
                if prompted is None:
                    sys.exit(f"No prompt within 5 seconds after: {line}")
                times.append((prompted - began) * 1000)
            terminal.close()
    return statistics.median(times), max(times)
