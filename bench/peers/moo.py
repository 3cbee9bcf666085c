"""Where moo is and which version."""

from __future__ import annotations

import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILDS = ("artifacts/publish/InferenceMoo.Cli/*/moo", "artifacts/bin/InferenceMoo.Cli/release/moo.dll")


def find_moo(given: str | None) -> list[str]:
    """The command that starts moo: the one given, else the one published last, else the one built."""
    newest_first = (sorted(ROOT.glob(pattern), key=lambda path: path.stat().st_mtime, reverse=True) for pattern in BUILDS)
    found = [Path(given)] if given else [path for paths in newest_first for path in paths]
    if not found or not found[0].is_file():
        raise SystemExit(f"{given or ' or '.join(BUILDS)}: no such file; publish moo or pass its path")
    path = str(found[0].resolve())
    return ["dotnet", path] if path.endswith(".dll") else [path]


def version(moo: list[str]) -> str:
    """What moo --version says."""
    return subprocess.run([*moo, "--version"], capture_output=True, text=True, check=True).stdout.strip()
