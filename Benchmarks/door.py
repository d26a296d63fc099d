"""How fast `mutual plan --json` is over many deals, and whether time and memory grow with their number."""

import json
import os
import subprocess
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

DEAL = Path(__file__).parent / "deal.json"
# Answers that make one deal differ from the next: other steps, lengths, people and days.
VARIED = {
    "deal.value": [{"amount": amount, "currency": "EUR"} for amount in (9_000, 48_000, 240_000, 900_000)],
    "buyer.country": ["DE", "FR", "GB", "US", "SE", "NL", "ES"],
    "buyer.sector": ["commercial", "public", "health", "bank", "education"],
    "paper.side": ["seller", "buyer", "click_through"],
    "security.review": ["none", "light", "full"],
    "data.personal": [True, False],
    "proof.pilot": [True, False],
    "rollout.users": [12, 60, 180, 2_000],
}


def lines(count):
    """The same deals every time, the first ones the same whatever the count."""
    deal = json.loads(DEAL.read_text())
    for number in range(count):
        facts, rest = dict(deal["facts"]), number
        for key, values in VARIED.items():
            facts[key] = values[rest % len(values)]
            rest = rest // len(values) + number
        facts.pop("buyer.region")
        go_live = date.fromisoformat(deal["facts"]["timeline.go_live"]) + timedelta(days=number % 211 - 90)
        facts["timeline.go_live"] = go_live.isoformat()
        yield json.dumps({"id": f"deal-{number}", "today": deal["today"], "facts": facts}) + "\n"


def run(binary, count):
    """Milliseconds a deal, process start included, and the most memory it took, in megabytes.

    Line by line in and out: the memory of a new process is counted from its parent's, so this one has to stay small.
    """
    with tempfile.TemporaryDirectory() as folder:
        given, taken = Path(folder, "deals.jsonl"), Path(folder, "plans.jsonl")
        with given.open("w") as file:
            file.writelines(lines(count))
        with given.open() as stdin, taken.open("w") as stdout:
            began = time.perf_counter()
            process = subprocess.Popen([binary, "plan", "--json"], stdin=stdin, stdout=stdout, env={"HOME": folder})
            _, status, usage = os.wait4(process.pid, 0)
            ended = time.perf_counter()
            process.returncode = os.waitstatus_to_exitcode(status)
        with taken.open() as file:
            plans = sum('"error"' not in plan[:60] for plan in file)
        if process.returncode != 0 or plans != count:
            sys.exit(f"mutual plan --json gave {plans} plans of {count}, exit {process.returncode}.")
    return (ended - began) * 1000 / count, usage.ru_maxrss / 1024
