"""What Typst says is told of the staged page that caused it."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.render.book.faults import problems_of
from scripts.render.book.typesetter import TypesettingError, lay_out
from scripts.render.tree.staged import StagedPage

STAGED = StagedPage("history/jaxa", "JAXA", "First line.\n\nThe agency flies.\n", 6, "", Path("build/docs/en/history/jaxa.md"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "pages").mkdir()
    (tmp_path / "fonts").mkdir()
    (tmp_path / "main.typ").write_text('#include "/pages/history-jaxa.typ"', encoding="utf-8")
    return tmp_path


def test_an_error_in_a_page_is_at_the_line_that_has_its_text(folder: Path) -> None:
    (folder / "pages/history-jaxa.typ").write_text('#"First line."\n\n#"The agency "#unknown()[#"flies"]\n', encoding="utf-8")
    with pytest.raises(TypesettingError) as caught:
        lay_out(folder, folder / "fonts", 1)
    (problem,) = problems_of(caught.value.diagnostics, folder, {"history-jaxa": STAGED})
    assert (problem.file, problem.line) == (STAGED.file, 8)
    assert "unknown variable: unknown" in problem.message


def test_an_error_in_a_template_is_told_of_the_template(folder: Path) -> None:
    (folder / "pages/history-jaxa.typ").write_text('#"x"', encoding="utf-8")
    (folder / "main.typ").write_text("\n#nothing()", encoding="utf-8")
    with pytest.raises(TypesettingError) as caught:
        lay_out(folder, folder / "fonts", 1)
    (problem,) = problems_of(caught.value.diagnostics, folder, {"history-jaxa": STAGED})
    assert (problem.file, problem.line) == (Path("overrides/book/main.typ"), 2)


def test_what_has_no_place_is_told_all_the_same(folder: Path) -> None:
    (problem,) = problems_of(["error: out of luck"], folder, {})
    assert "out of luck" in problem.message
