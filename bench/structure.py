"""Counts how the product's code is cut into files and types, as docs/architecture.md shows it beside other code bases.

What is counted: C# files under the given folders (src and kernels by default) but for generated ones and those that hold attributes
alone; lines of code are lines that are neither empty nor a comment alone. Standard library alone: structure.py [FOLDER ...]
"""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]
COMMENT = re.compile(r"^\s*(//|/\*|\*)")
TYPE = re.compile(r"^\s*(?:\[[^\]]*\]\s*)*((?:public|internal|private|protected|file|static|sealed|abstract|partial|readonly|ref|unsafe)\s+)*"
                  r"(class|struct|record(?:\s+struct|\s+class)?|enum|interface|delegate\s+[\w<>?\[\].]+)\s+(\w+)")
STATIC = re.compile(r"\bstatic\s+(?:unsafe\s+)?(?:partial\s+)?class\s+(\w+)")
MEMBER = re.compile(r"^    (?:public|internal)\s+(?:static\s+|unsafe\s+|partial\s+|async\s+|const\s+|readonly\s+|extern\s+)*[\w<>?\[\],.\s()]+?\s(\w+)(?:<[\w, ]+>)?\s*(\(|=>|\{|=|$)")
WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z][a-z0-9]*|[a-z0-9]+")


def product_files(folders: list[Path]) -> list[Path]:
    """The files that count."""
    found = [path for folder in folders for path in sorted(folder.rglob("*.cs")) if "obj" not in path.parts and "bin" not in path.parts]
    return [path for path in found if any(TYPE.match(line) for line in path.read_text(encoding="utf-8").splitlines()) or path.name == "Program.cs"]


def callable_members(lines: list[str], start: int) -> int:
    """Members of a class that begins at a line, which another type may call."""
    names = set()
    for line in lines[start + 1:]:
        if line.startswith("}"):
            break
        if match := MEMBER.match(line):
            names.add(match[1])
    return len(names)


def count(folders: list[Path]) -> dict[str, float]:
    """The figures, by name."""
    sizes, code, types, words, statics, lonely = [], 0, [], set(), 0, 0
    for path in product_files(folders):
        lines = path.read_text(encoding="utf-8").splitlines()
        sizes.append(len(lines))
        code += sum(1 for line in lines if line.strip() and not COMMENT.match(line))
        for number, line in enumerate(lines):
            if match := TYPE.match(line):
                types.append(match[3])
                words.update(word.lower() for word in WORD.findall(match[3]))
            if (match := STATIC.search(line)) and not line.startswith(" "):
                statics += 1
                lonely += callable_members(lines, number) == 1
    sizes.sort()
    return {
        "files": len(sizes),
        "lines": sum(sizes),
        "median file": median(sizes),
        "p90 file": sizes[int(0.9 * (len(sizes) - 1))],
        "types": len(types),
        "types per 1,000 lines of code": 1000 * len(types) / code,
        "static classes": statics,
        "% of types that are one with one callable member": 100 * lonely / len(types),
        "distinct words in type names": len(words),
        "the same per 1,000 lines of code": 1000 * len(words) / code,
    }


def main() -> None:
    """Prints the figures, one a line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path, default=[ROOT / "src", ROOT / "kernels"])
    for name, value in count(parser.parse_args().folders).items():
        print(f"{name:50} {value:9,.1f}" if value % 1 else f"{name:50} {value:9,.0f}")


if __name__ == "__main__":
    main()
