"""Runs moo where its streams, its folder or its share of the system are not what one expects, and holds what it does.

Every command with each of its three standard streams closed, full, slow or gone; in a folder that was removed; with few file
handles and few threads; ended by signals. Each run is to end with the right exit code, in at most one message, without a trace and
without a hang. Needs Linux; as root it also starts runs of a user with few threads. The result goes to standard output and to
results/MACHINE/edges.txt.
"""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from peers import machine
from peers.moo import ROOT, find_moo, version

MODELS = ("--models", str(ROOT / "models.yaml"))
SMALL = ("--trials", "200", "--k-max", "8", "--device", "cpu", *MODELS)
HANG = 20  # seconds
DONE, FAILED, BAD, INFEASIBLE = 0, 1, 2, 3
SIGNALS = {"INT": 130, "TERM": 143, "HUP": 129, "QUIT": 131}
LEAST_HANDLES = 128 + 2 * (os.cpu_count() or 1)


class Faults:
    """What was run and what was wrong."""

    def __init__(self) -> None:
        self.count = 0
        self.lines: list[str] = []

    def hold(self, what: str, code: int, expected: tuple[int, ...], error: str, lines: int = 1) -> None:
        """An exit code among those expected, no more messages than so many, and no trace."""
        self.count += 1
        if code not in expected:
            self.lines.append(f"{what}: exit code {code}, expected {' or '.join(map(str, expected))}: {error[:200]}")
        if len(error.strip().splitlines()) > lines:
            self.lines.append(f"{what}: {len(error.strip().splitlines())} lines of messages: {error[:300]}")
        if "   at " in error or "Unhandled" in error or "internal failure" in error:
            self.lines.append(f"{what}: a trace or an internal failure: {error[:300]}")


def commands(folder: Path) -> dict[str, tuple[str, ...]]:
    """Every command, with and without files."""
    points = folder / "points.csv"
    points.write_text("label,cost,time,accuracy\na,1,2,0.9\nb,2,3,0.95\n")
    output = ("--output", str(folder / "out"))
    return {
        "help": ("--help",),
        "version": ("--version",),
        "models": ("models", *MODELS),
        "devices": ("devices",),
        "optimize": ("optimize", "gpt5", *SMALL),
        "optimize, json": ("optimize", "gpt5", *SMALL, "--format", "json"),
        "optimize, files": ("optimize", "gpt5", *SMALL, *output),
        "solve": ("solve", "gpt5", *SMALL, "--accuracy", "0.95"),
        "sweep, files": ("sweep", "gpt5", *SMALL, "--max-cost", "0.1,0.5", *output),
        "sensitivity": ("sensitivity", "gpt5", "--k-max", "8", *MODELS),
        "decide": ("decide", str(points)),
        "decide, files": ("decide", str(points), *output),
        "a mistake": ("optimize", "gpt9", *MODELS),
    }


def shell(line: str, moo: list[str], words: tuple[str, ...], **more) -> tuple[int, str]:
    """Exit code and standard error of a line of bash in which "$@" is moo; standard error is a file, since moo may close the pipe."""
    with tempfile.TemporaryFile() as error:
        try:
            done = subprocess.run(
                ["bash", "-c", line, "bash", *moo, *words], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=error, timeout=HANG, check=False, **more)
            code = done.returncode
        except subprocess.TimeoutExpired:
            code = -1
        error.seek(0)
        return code if code >= 0 else -1, error.read().decode(errors="replace")


def streams(moo: list[str], folder: Path, faults: Faults) -> None:
    """Closed, full, slow and gone."""
    for name, words in commands(folder).items():
        right = (BAD,) if name == "a mistake" else (DONE, INFEASIBLE)
        lost = (BAD,) if name == "a mistake" else (FAILED,)
        notices = 3
        faults.hold(f"{name}: as ever", shell('"$@"', moo, words)[0], right, "", notices)
        for how, line, expected in (
            ("standard input closed", '"$@" <&-', right),
            ("standard output closed", '"$@" >&-', lost),
            ("standard output full", '"$@" >/dev/full', lost),
            ("standard output slow", '"$@" > >(sleep 0.3; cat >/dev/null)', right),
            ("standard output gone", 'set -o pipefail; "$@" | true', (*right, 141)),
            ("standard error closed", '"$@" 2>&-', right),
            ("standard error full", '"$@" 2>/dev/full', right),
            ("standard error slow", '"$@" 2> >(sleep 0.3; cat >/dev/null)', right),
            ("standard error gone", '"$@" 2> >(true)', right),
            ("all closed", '"$@" <&- >&- 2>&-', lost),
        ):
            code, error = shell(line, moo, words)
            faults.hold(f"{name}: {how}", code, expected, error, notices)
    for how, line in (("closed", '"$@" <&-'), ("a folder", '"$@" </')):
        code, error = shell(line, moo, ("decide", "-"))
        faults.hold(f"decide -: standard input {how}", code, (BAD,), error)


def removed_folder(moo: list[str], folder: Path, faults: Faults) -> None:
    """A working folder that is gone matters to relative paths alone."""
    for name, words in commands(folder).items():
        code, error = shell('mkdir gone && cd gone && rmdir ../gone && "$@"', moo, words, cwd=folder)
        faults.hold(f"{name}: in a removed folder", code, (BAD,) if name == "a mistake" else (DONE, INFEASIBLE), error, 3)
    for words in (("optimize", *SMALL, "--output", "out"), ("decide", "points.csv"), ("models", "--models", "m.yaml")):
        code, error = shell('mkdir gone && cd gone && rmdir ../gone && "$@"', moo, words, cwd=folder)
        faults.hold(f"{words[0]}: a relative path in a removed folder", code, (BAD,), error)


def few_handles(moo: list[str], folder: Path, faults: Faults) -> None:
    """From 24 file handles on: one message where they do not do, everything where they do."""
    for limit in (*range(24, 101, 4), LEAST_HANDLES - 1, LEAST_HANDLES):
        for name in ("version", "models", "optimize, files", "sweep, files", "decide, files"):
            code, error = shell(f'ulimit -n {limit}; "$@"', moo, commands(folder)[name])
            expected = (FAILED,) if limit < LEAST_HANDLES else (DONE, INFEASIBLE)
            faults.hold(f"{name}: {limit} file handles", code, expected, error, 2)
            if limit < LEAST_HANDLES and "file handles" not in error:
                faults.lines.append(f"{name}: {limit} file handles: {error[:200]}")


def few_threads(moo: list[str], folder: Path, faults: Faults) -> None:
    """A user with few threads; where the runtime cannot start its own it says so itself (137)."""
    user = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "env", "HOME=/")
    for limit in (8, 10, 11, 12, 13, 14, 16, 20, 30):
        code, error = shell(f'ulimit -u {limit}; exec "$@"', [*user, *moo], commands(folder)["optimize"], cwd="/")
        faults.hold(f"optimize: {limit} threads", code, (DONE, FAILED, 137), error, 1)


def signals(moo: list[str], folder: Path, faults: Faults) -> None:
    """Ended while it simulates, while it draws, and once more while it ends; nothing is left, within two seconds."""
    long = ("optimize", "--trials", "1e11", "--device", "cpu", *MODELS, "--output", str(folder / "signals"))
    drawing = ("optimize", *SMALL, "--output", str(folder / "signals"))
    for name, code in SIGNALS.items():
        for what, words, delay, twice in (("simulating", long, 0.8, False), ("simulating, twice", long, 0.8, True), ("drawing", drawing, 0.6, False)):
            process = subprocess.Popen([*moo, *words], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
            time.sleep(delay)
            started = time.monotonic()
            for _ in range(1 + twice):
                process.send_signal(getattr(signal, "SIG" + name))
            _, error = process.communicate(timeout=HANG)
            expected = (code,) if words is long else (code, DONE)
            faults.hold(f"SIG{name} while {what}", process.returncode, expected, error.decode())
            if time.monotonic() - started > 2 or process.returncode == code and (folder / "signals").exists():
                faults.lines.append(f"SIG{name} while {what}: {time.monotonic() - started:.1f} s, left {sorted(map(str, folder.glob('signals/*')))[:3]}")
            subprocess.run(["rm", "-rf", str(folder / "signals")], check=True)
    for name in ("INT", "HUP"):
        code, error = shell(f"trap '' {name}; \"$@\" & for i in 1 2 3 4 5; do sleep 0.1; kill -{name} $!; done 2>/dev/null; wait $!", moo, ("optimize", "--trials", "1e6", "--device", "cpu", *MODELS))
        faults.hold(f"SIG{name} ignored", code, (DONE, INFEASIBLE), error)


def others(moo: list[str], folder: Path, faults: Faults) -> None:
    """Words that the parser would take for its own, and devices that there are not."""
    for words, code in ((("[debug]",), BAD), (("[parse]", "optimize"), BAD), (("[env:A=1]", "--help"), BAD), (("optimize", *MODELS, "--device", "nonesuch"), FAILED)):
        found, error = shell('"$@"', moo, words)
        faults.hold(" ".join(words), found, (code,), error)


def report(moo: list[str], only: str | None) -> Iterator[tuple[str, bool]]:
    """A line per part."""
    yield f"{date.today()}, moo {version(moo)}, {machine.description()}", True
    for part in (streams, removed_folder, few_handles, few_threads, signals, others):
        if only not in (None, part.__name__):
            continue
        faults = Faults()
        with tempfile.TemporaryDirectory() as folder:
            os.chmod(folder, 0o755)
            part(moo, Path(folder), faults)
        yield "\n".join([f"{part.__name__.replace('_', ' ')}: {faults.count} runs, {len(faults.lines)} faults", *("  " + line for line in faults.lines)]), not faults.lines


def main() -> int:
    """Runs the parts asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("moo", nargs="?", help="the program; the one published last by default")
    parser.add_argument("--part", help="one part alone, such as few_handles")
    parser.add_argument("--no-record", action="store_true")
    asked = parser.parse_args()
    lines, passed = [], True
    for line, good in report(find_moo(asked.moo), asked.part):
        print(line, flush=True)
        lines.append(line)
        passed &= good
    if not asked.no_record:
        machine.keep("\n".join(lines) + "\n", "edges.txt")
    return 0 if passed else 1


if __name__ == "__main__":
    raise SystemExit(main())
