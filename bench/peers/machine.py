"""What a result says of the machine and the programs it was measured with."""

from __future__ import annotations

import os
import platform
import re
import subprocess
from importlib.metadata import version


def processor() -> str:
    """The processor's name, as the system knows it."""
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            names = re.findall(r"^model name\s*:\s*(.+)$", file.read(), re.MULTILINE)
    except OSError:
        names = []
    return names[0] if names else platform.processor() or platform.machine()


def description() -> str:
    """Processor, cores and system in words."""
    return f"{processor()}, {os.cpu_count()} cores, {platform.system()}"


def slug() -> str:
    """The same as the name of a folder, for instance amd-epyc-2-cores-linux."""
    return re.sub(r"[^a-z0-9]+", "-", re.sub(r"\((r|tm)\)", "", description().lower())).strip("-")


def versions(moo: list[str]) -> str:
    """Versions of moo and of what the peers stand on."""
    own = subprocess.run([*moo, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    packages = ", ".join(f"{name} {version(name)}" for name in ("numpy", "numba"))
    return f"moo {own}; Python {platform.python_version()}, {packages}"
