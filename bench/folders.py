"""Attacks the folders that moo writes to: kills, refused renames, full disks, other runs at the same time.

After each attack a folder must hold one whole answer by its manifest, as docs/files.md tells readers to check it, and the next
run must leave nothing of moo's behind but that answer. Needs Linux, root (for small file systems and other users' files) and
strace (for a kill or a refusal at each rename). The result goes to standard output and to results/MACHINE/folders.txt.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import NamedTemporaryFile, TemporaryDirectory

from peers import machine
from peers.moo import ROOT, find_moo, version

MANIFEST = "moo-manifest.json"
SWEEP_OWNER = ".moo-sweep"
MODELS = ("--models", str(ROOT / "models.yaml"))
SMALL = ("--trials", "200", "--k-max", "8", "--device", "cpu", "--quiet", *MODELS)


class Attack:
    """A folder with an answer in it, what befalls it, and what was found wrong."""

    def __init__(self, moo: list[str], room: Path) -> None:
        self.moo = moo
        self.folder = room / "out"
        self.earlier = room / "earlier"
        self.folder.mkdir()
        self.count = 0
        self.faults: list[str] = []
        run([*self.moo, "optimize", "gpt5", "gpt5-mini", *SMALL, "--output", str(self.earlier)])
        (self.earlier / "mine.txt").write_text("mine")

    def optimize(self, *more: str) -> list[str]:
        """A run that writes figures for one model."""
        return [*self.moo, "optimize", "gpt5", *SMALL, *more, "--output", str(self.folder)]

    def sweep(self, *more: str) -> list[str]:
        """A sweep of 200 combinations."""
        return [*self.moo, "sweep", "gpt5", *SMALL, "--max-cost", "0.05:0.5:0.05", "--max-time", "3:60:3", *more, "--output", str(self.folder)]

    def begin(self) -> None:
        """An earlier answer, with a model whose figures the next one makes stale, and a file of somebody else."""
        empty(self.folder)
        for entry in self.earlier.iterdir():
            shutil.copy(entry, self.folder)

    def check(self, what: str) -> None:
        """One whole answer, by what a reader is told to do."""
        self.count += 1
        for fault in broken(self.folder):
            self.faults.append(f"{what}: {fault}")
        mine = self.folder / "mine.txt"
        if not mine.exists() or mine.read_text() != "mine":
            self.faults.append(f"{what}: somebody else's file is gone")

    def settle(self, what: str) -> None:
        """The next run, after which nothing of moo's is left but answers."""
        code, text = run(self.optimize("--seed", "7"))
        if code != 0:
            self.faults.append(f"{what}: the next run ended in {code}: {text}")
        self.check(what + ", next run")
        left = strangers(self.folder) - {"mine.txt", SWEEP_OWNER}
        if left:
            self.faults.append(f"{what}: left behind {sorted(left)}")


def run(command: list[str], **more) -> tuple[int, str]:
    """Exit code and standard error."""
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, timeout=120, check=False, **more)
    return done.returncode, done.stderr.decode(errors="replace").strip()


def empty(folder: Path) -> None:
    """Removes everything in it."""
    for entry in folder.iterdir():
        shutil.rmtree(entry) if entry.is_dir() and not entry.is_symlink() else entry.unlink()


def answers(folder: Path) -> list[dict]:
    """What the manifest tells."""
    path = folder / MANIFEST
    return json.loads(path.read_text())["answers"] if path.exists() else []


def is_file(path: Path, told: dict) -> bool:
    """Whether a file is the one that the manifest tells of."""
    return path.is_file() and path.stat().st_size == told["bytes"] and hashlib.sha256(path.read_bytes()).hexdigest() == told["sha256"]


def broken(folder: Path) -> list[str]:
    """Files of the manifest that are neither at their names nor on their way."""
    return [
        f"{told['name']} of {answer['command']} {answer['run']} is not what the manifest tells"
        for answer in answers(folder) for told in answer["files"]
        if not any(is_file(path, told) for path in (folder / told["name"], *folder.glob(f".moo-*.tmp/*/{told['name']}")))]


def strangers(folder: Path) -> set[str]:
    """Names in the folder that no answer has."""
    told = {file["name"] for answer in answers(folder) for file in answer["files"]}
    return {entry.name for entry in folder.iterdir()} - told - {MANIFEST}


def kills(attack: Attack, moments: int) -> str:
    """kill -9 at random moments, with the next run after each."""
    draw = random.Random(1)
    attack.begin()
    started = time.monotonic()
    run(attack.optimize("--seed", "1"))
    longest, killed = 1.1 * (time.monotonic() - started), 0
    for number in range(moments):
        process = subprocess.Popen(attack.optimize("--seed", str(number)), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            process.wait(draw.uniform(0, longest))
        except subprocess.TimeoutExpired:
            process.kill()
            killed += 1
        process.wait()
        attack.check(f"kill {number}")
        if number % 4 == 3:
            attack.settle(f"kill {number}")
    attack.settle("kills")
    return f"{killed} of {moments} runs were killed before their end"


def each_step(attack: Attack, injection: str, calls: tuple[str, ...], expected: tuple[int, ...]) -> str:
    """The same at each rename, link or unlink of a run, one after the other."""
    told = []
    for call in calls:
        attack.begin()
        with NamedTemporaryFile("r") as trace:
            run(["strace", "-f", "-qq", "-o", trace.name, "-e", f"trace={call}", *attack.optimize("--seed", "3")])
            steps = len(trace.read().splitlines())
        for step in range(1, steps + 1):
            attack.begin()
            what = f"{injection} at {call} {step}"
            code, text = run([
                "strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:{injection}:when={step}",
                *attack.optimize("--seed", "3")])
            attack.check(what)
            if code not in expected:
                attack.faults.append(f"{what}: exit code {code}: {text}")
            if code in (1, 2) and strangers(attack.folder) != {"mine.txt"}:
                attack.faults.append(f"{what}: left {sorted(strangers(attack.folder))}")
            attack.settle(what)
        told.append(f"{steps} {call}")
    return f"{injection} at each of {', '.join(told)}"


def pairs(attack: Attack, count: int) -> str:
    """Two runs at once in one folder: optimize and optimize, optimize and sweep, sweep and sweep."""
    attack.begin()
    losers = 0
    with ThreadPoolExecutor(2) as pool:
        for number in range(count):
            seeds = ("--seed", str(number)), ("--seed", str(number + 1))
            both = [(attack.optimize(*seeds[0]), attack.optimize(*seeds[1])), (attack.optimize(*seeds[0]), attack.sweep()), (attack.sweep(), attack.sweep())][number % 3]
            for command, (code, text) in zip(both, pool.map(run, both)):
                if code == 2 and command[len(attack.moo)] == "sweep" and "another sweep is running" in text:
                    losers += 1
                elif code != 0:
                    attack.faults.append(f"pair {number}: {command[len(attack.moo)]} ended in {code}: {text}")
            attack.check(f"pair {number}")
    attack.settle("pairs")
    return f"{count} pairs, {losers} sweeps refused since another one was running"


@contextmanager
def small_disk(path: Path, kib: int) -> Iterator[None]:
    """A file system of so many KiB."""
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={kib}k", "tmpfs", str(path)], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", str(path)], check=True)


def full_disks(attack: Attack, step: int) -> str:
    """optimize on file systems of every size from 4 KiB to 3 MiB: all files or none, and the text says why."""
    written = 0
    for kib in range(4, 3073, step):
        with small_disk(attack.folder, kib):
            code, text = run(attack.optimize("--seed", "1"))
            attack.count += 1
            left = {entry.name for entry in attack.folder.iterdir()}
            written += code == 0
            if code == 0 and (broken(attack.folder) or strangers(attack.folder)) or code != 0 and left:
                attack.faults.append(f"{kib} KiB: exit code {code}, left {sorted(left)}")
            if code not in (0, 1) or code == 1 and ("No space left" not in text or len(text.splitlines()) != 1):
                attack.faults.append(f"{kib} KiB: exit code {code}: {text}")
    return f"{written} of {len(range(4, 3073, step))} sizes held the answer"


def full_journals(attack: Attack) -> str:
    """A sweep whose journal fills the disk: the table comes all the same."""
    ended: dict[int, int] = {}
    for kib in range(8, 200, 8):
        with small_disk(attack.folder, kib):
            done = subprocess.run(attack.sweep("--format", "csv"), capture_output=True, text=True, timeout=120, check=False)
            attack.count += 1
            ended[done.returncode] = ended.get(done.returncode, 0) + 1
            if done.returncode not in (0, 1) or "internal" in done.stderr or done.returncode == 1 and "No space left" not in done.stderr:
                attack.faults.append(f"journal on {kib} KiB: exit code {done.returncode}: {done.stderr.strip()}")
            elif len(done.stdout.splitlines()) not in (0, 201):
                attack.faults.append(f"journal on {kib} KiB: {len(done.stdout.splitlines())} lines of output")
    return f"exit codes {ended}"


def foreign_files(attack: Attack) -> str:
    """An immutable file, and another user's in a sticky folder, among those to be replaced."""
    told = []
    for name in ("points.csv", "result.json", "models.svg", MANIFEST):
        attack.begin()
        before = {entry.name: entry.read_bytes() for entry in attack.folder.iterdir()}
        if subprocess.run(["chattr", "+i", str(attack.folder / name)], stderr=subprocess.DEVNULL, check=False).returncode == 0:
            code, text = run(attack.optimize("--seed", "9"))
            subprocess.run(["chattr", "-i", str(attack.folder / name)], check=True)
            refuse(attack, f"immutable {name}", code, text, before)
            told.append("immutable " + name)
        os.chmod(attack.folder, 0o1777)
        for entry in attack.folder.iterdir():
            os.chown(entry, 65534 if entry.name != name else 0, 65534)
        code, text = run(["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", *attack.optimize("--seed", "9")], env={**os.environ, "HOME": "/"})
        refuse(attack, f"another user's {name}", code, text, before)
        os.chmod(attack.folder, 0o755)
        attack.settle(f"foreign {name}")
        told.append("another user's " + name)
    return ", ".join(told)


def refuse(attack: Attack, what: str, code: int, text: str, before: dict[str, bytes]) -> None:
    """The run failed in one line, and the folder is as before to the last byte."""
    attack.check(what)
    if code != 1 or len(text.splitlines()) != 1:
        attack.faults.append(f"{what}: exit code {code}: {text}")
    if {entry.name: entry.read_bytes() for entry in attack.folder.iterdir() if entry.is_file()} != before or strangers(attack.folder) != {"mine.txt"}:
        attack.faults.append(f"{what}: the folder is not as before")


def killed_sweeps(attack: Attack, moments: int) -> str:
    """Sweeps killed at random moments and resumed: the same bytes as one that was not."""
    draw = random.Random(2)
    attack.begin()
    run(attack.sweep())
    whole = {entry.name: entry.read_bytes() for entry in attack.folder.glob("sweep*")}
    kills_in_all = 0
    for number in range(moments):
        attack.begin()
        while True:
            process = subprocess.Popen(attack.sweep(), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            try:
                process.wait(draw.uniform(0.05, 0.8))
                break
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
                kills_in_all += 1
                attack.check(f"sweep {number}")
        if {entry.name: entry.read_bytes() for entry in attack.folder.glob("sweep*")} != whole:
            attack.faults.append(f"sweep {number}: other bytes")
    attack.settle("sweeps")
    return f"{moments} sweeps, killed {kills_in_all} times, {len(whole)} files each"


def main() -> int:
    """Runs the attacks asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("moo", nargs="?", help="the program; the one published last by default")
    parser.add_argument("--part", choices=["kills", "steps", "pairs", "disks", "journals", "foreign", "sweeps"], help="one part alone")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--pairs", type=int, default=40)
    parser.add_argument("--sweeps", type=int, default=20)
    parser.add_argument("--disk-step", type=int, default=4, help="KiB between the sizes of file systems")
    parser.add_argument("--no-record", action="store_true")
    asked = parser.parse_args()
    moo = find_moo(asked.moo)
    parts: dict[str, list[Callable[[Attack], str]]] = {
        "kills": [lambda attack: kills(attack, asked.kills)],
        "steps": [
            lambda attack: each_step(attack, "signal=KILL", ("rename", "link", "unlink"), (0, -9, 137)),
            lambda attack: each_step(attack, "error=EPERM", ("rename", "link"), (0, 1)),
            lambda attack: each_step(attack, "error=ENOSPC", ("rename", "link"), (1,)),
        ],
        "pairs": [lambda attack: pairs(attack, asked.pairs)],
        "disks": [lambda attack: full_disks(attack, asked.disk_step)],
        "journals": [full_journals],
        "foreign": [foreign_files],
        "sweeps": [lambda attack: killed_sweeps(attack, asked.sweeps)],
    }
    lines, failed = [f"{date.today()}, moo {version(moo)}, {machine.description()}", ""], False
    for name, attacks in parts.items():
        if asked.part not in (None, name):
            continue
        for each in attacks:
            with TemporaryDirectory() as folder:
                os.chmod(folder, 0o755)  # for another user's runs
                attack = Attack(moo, Path(folder))
                said = each(attack)
            failed |= bool(attack.faults)
            lines += [f"{name}: {said}; {attack.count} folders checked, {len(attack.faults)} faults", *("  " + fault for fault in attack.faults[:20])]
            print("\n".join(lines[-1 - len(attack.faults[:20]):]), flush=True)
    if not asked.no_record:
        machine.keep("\n".join(lines) + "\n", "folders.txt")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
