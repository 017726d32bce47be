"""Runs Typst, in a process of its own: what it takes for one layout is given back before the next, and no book needs twice the memory.

`python -m scripts.render.book.typesetter report|pdf|cover FOLDER FONTS [FILE]`; the answer is JSON on standard output.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import typst

CODE = Path(__file__).resolve().parents[3]
STANDARD = "ua-1"
COVER_PPI = 180
"""Pixels to an inch of the cover as a picture, which comes to about 1,500 × 2,100 pixels."""
_MEMORY = {"MALLOC_ARENA_MAX": "1", "MALLOC_TRIM_THRESHOLD_": "131072"}
"""Settings of the C library under which a layout takes a tenth less memory."""


class TypesettingError(Exception):
    """Typst has refused the sources; `diagnostics` is what it says, as it says it."""

    def __init__(self, diagnostics: list[str]) -> None:
        self.diagnostics = diagnostics
        super().__init__("\n".join(diagnostics))


def lay_out(folder: Path, fonts: Path, threads: int) -> dict[str, Any]:
    """Lay out the book whose sources are in `folder`; return what its template reports. Raises TypesettingError."""
    report: dict[str, Any] = _run("report", folder, fonts, threads)["report"]
    return report


def typeset(folder: Path, fonts: Path, target: Path, threads: int) -> None:
    """Write the PDF of the book whose sources are in `folder`. Raises TypesettingError, for a mere warning too."""
    _run("pdf", folder, fonts, threads, str(target))


def cover_picture(folder: Path, fonts: Path) -> bytes:
    """Return the cover of the book whose sources are in `folder` as PNG. Raises TypesettingError."""
    picture = folder / "cover.png"
    _run("cover", folder, fonts, 1, str(picture))
    return picture.read_bytes()


def _run(command: str, folder: Path, fonts: Path, threads: int, *more: str) -> dict[str, Any]:
    environment = {**os.environ, **_MEMORY, "RAYON_NUM_THREADS": str(threads)}
    called = [sys.executable, "-m", __spec__.name if __spec__ else __name__, command, str(folder), str(fonts), *more]
    done = subprocess.run(called, cwd=CODE, env=environment, stdout=subprocess.PIPE, check=False)
    if done.returncode:
        raise TypesettingError(
            [f"the process ended with status {done.returncode}; has the machine memory enough (1.6 GB for each language)?"]
        )
    answer: dict[str, Any] = json.loads(done.stdout)
    if answer["diagnostics"]:
        raise TypesettingError(answer["diagnostics"])
    return answer


def _answer(command: str, folder: Path, fonts: Path, target: Path) -> dict[str, Any]:
    found = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[fonts])
    main = folder / ("cover-only.typ" if command == "cover" else "main.typ")
    compiler = typst.Compiler(main, root=folder, font_paths=found, ignore_system_fonts=True)
    try:
        if command == "report":
            return {"report": _report(compiler), "diagnostics": []}
        form: dict[str, Any] = {"format": "png", "ppi": COVER_PPI} if command == "cover" else {"format": "pdf", "pdf_standards": [STANDARD]}
        _, warnings = compiler.compile_with_warnings(output=target, **form)
    except typst.TypstError as error:
        return {"diagnostics": [error.diagnostic]}
    return {"diagnostics": [warning.diagnostic for warning in warnings]}


def _report(compiler: typst.Compiler) -> Any:
    try:
        return json.loads(compiler.query("<report>", field="value", one=True))
    except RuntimeError:  # a query does not say where an error is; a compilation does
        compiler.compile(format="pdf")
        raise


if __name__ == "__main__":
    order, *paths = sys.argv[1:]
    sources, font_folder, pdf = (Path(path) for path in [*paths, ""][:3])
    print(json.dumps(_answer(order, sources, font_folder, pdf)))
