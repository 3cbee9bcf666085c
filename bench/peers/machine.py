"""What a result says of the machine it was measured on, and where it is kept."""

from __future__ import annotations

import os
import platform
import re
from importlib.metadata import version
from pathlib import Path

RESULTS = Path(__file__).resolve().parents[1] / "results"


def processor() -> str:
    """The processor's name, as the system knows it."""
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            names = re.findall(r"^model name\s*:\s*(.+)$", file.read(), re.MULTILINE)
    except OSError:
        names = []
    return names[0] if names else os.environ.get("PROCESSOR_IDENTIFIER", "processor")


def description() -> str:
    """Processor, cores and system in words."""
    return f"{processor()}, {os.cpu_count()} cores, {platform.system()}"


def slug() -> str:
    """The same as the name of a folder, for instance amd-epyc-2-cores-linux; InferenceMoo.Benchmarks has the same rule."""
    return re.sub(r"[^a-z0-9]+", "-", re.sub(r"\((r|tm)\)", "", description().lower())).strip("-")


def packages() -> str:
    """Versions of what the peers stand on."""
    return f"Python {platform.python_version()}, " + ", ".join(f"{name} {version(name)}" for name in ("numpy", "numba"))


def keep(text: str, name: str) -> None:
    """Writes a result into this machine's folder."""
    path = RESULTS / slug() / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
