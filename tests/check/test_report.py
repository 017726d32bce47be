"""The report of `make check`: file by file, the wrong words marked in their line, each line readable by an editor's problem matcher."""

import json
import re
from pathlib import Path

from scripts.check.report import concerns, report
from scripts.load.problems import Problem
from tests.check.planted import EN, JA, plant, problems_of
from tests.conftest import ROOT


def test_words_are_marked_in_their_line(tiny: Path) -> None:
    plant(tiny, ((EN, "[[jaxa:full]]", "[[jaxxa:full]]"),))
    text = report(problems_of(tiny), tiny)
    assert "docs/en/index.md:8: there is no record “jaxxa” → did you mean “jaxa”? [notation]\n" in text
    line, mark = text.split("[notation]\n")[1].splitlines()[:2]
    assert line[mark.index("^") : mark.index("^") + mark.count("^")] == "jaxxa"


def test_marks_count_columns_of_full_width(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("宇宙の「誤り」です。\n", encoding="utf-8")
    text = report([Problem(Path("a.md"), 1, "", "“誤り” is wrong", "write it right")], tmp_path)
    assert text.splitlines()[1:3] == ["    宇宙の「誤り」です。", "    " + " " * 8 + "^^^^"]


def test_a_long_line_is_cut_around_the_words(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("x " * 200 + "wrong " + "y " * 200 + "\n", encoding="utf-8")
    _, line, mark = report([Problem(Path("a.md"), 1, "", "“wrong” is wrong", "right")], tmp_path).splitlines()
    assert len(line) < 120
    assert line[mark.index("^") : mark.index("^") + 5] == "wrong"


def test_problems_are_grouped_by_file_and_say_how_to_make_an_exception(tiny: Path) -> None:
    plant(tiny, ((EN, "[[jaxa:full]]", "[[jaxxa:full]]"), (JA, "[[jaxa:full]]", "[[jaxxa:full]]")))
    blocks = report(problems_of(tiny), tiny).split("\n\n")
    assert [block.split(":")[0] for block in blocks[:2]] == [EN, JA]
    assert "<!-- except RULE: reason -->" in blocks[2]


def test_one_file_is_checked_with_its_counterpart() -> None:
    problem = Problem(Path("docs/ja/history/index.md"), 1, "", "x")
    assert concerns(problem, Path("docs/en/history/index.md"), ("ja", "en"))
    assert not concerns(problem, Path("docs/en/index.md"), ("ja", "en"))
    assert not concerns(problem, Path("docs/data/events/all.yaml"), ("ja", "en"))


def test_the_problem_matcher_of_vs_code_reads_file_line_and_message(tiny: Path) -> None:
    plant(tiny, ((EN, "[[jaxa:full]]", "[[jaxxa:full]]"),))
    first = report(problems_of(tiny), tiny).splitlines()[0]
    for task in json.loads((ROOT / ".vscode" / "tasks.json").read_text(encoding="utf-8"))["tasks"]:
        if matcher := task["problemMatcher"]:
            found = re.match(matcher["pattern"]["regexp"], first)
            assert found
            assert found.groups()[:2] == (EN, "8")
