"""What staging writes: plain Markdown, the same every time, only where something has changed; and what the notation becomes."""

import os
import sys
from pathlib import Path

import markdown
import pytest
import yaml

from scripts.check.run import load_checked_guide
from scripts.load.problems import InputError
from scripts.stage.stage import stage
from tests.conftest import ROOT, Change, copy_tiny


@pytest.fixture(scope="module")
def staged(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny guide staged, to be read and not changed."""
    tiny = copy_tiny(tmp_path_factory.mktemp("stage") / "guide")
    stage(load_checked_guide(tiny), tiny / "build/docs")
    return tiny / "build/docs"


@pytest.fixture
def staged_tiny(tiny: Path) -> Path:
    """The copy `tiny` staged, to be staged again."""
    out = tiny / "build" / "docs"
    stage(load_checked_guide(tiny), out)
    return out


def snapshot(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {str(path.relative_to(folder)): (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.rglob("*") if path.is_file()}


def test_both_languages_have_the_same_pages(staged: Path) -> None:
    pages = [{path.relative_to(staged / language) for path in (staged / language).rglob("*.md")} for language in ("ja", "en")]
    assert pages[0] == pages[1]
    assert Path("reference/organizations/jaxa.md") in pages[0]


def test_references_come_out_in_the_language_of_the_page(staged: Path) -> None:
    japanese, english = ((staged / language / "index.md").read_text(encoding="utf-8") for language in ("ja", "en"))
    assert "[宇宙航空研究開発機構（JAXA）](reference/organizations/jaxa.md)" in japanese
    assert "[Japan Aerospace Exploration Agency (JAXA)](reference/organizations/jaxa.md)" in english
    assert "成立は2008年5月21日。" in japanese
    assert "Enacted on May 21, 2008." in english
    assert "1,529億円（11億ドル）。" in japanese
    assert "¥152.9 billion ($1.1 billion)." in english


def test_whose_view_it_is_is_said_briefly(staged: Path) -> None:
    japanese, english = ((staged / language / "recommendations/index.md").read_text(encoding="utf-8") for language in ("ja", "en"))
    assert "[報告書（2024年）](../bibliography.md#source-report-2024)" in japanese
    assert "[The Report (2024)](../bibliography.md#source-report-2024)" in english


def test_no_notation_is_left_over(staged: Path) -> None:
    for path in staged.rglob("*.md"):
        text = path.read_text(encoding="utf-8")
        assert not any(mark in text for mark in ("[[", "[@", "{{")), path


def test_footnotes_are_numbered_in_the_order_of_their_marks(staged: Path) -> None:
    for path in staged.rglob("*.md"):
        body, _, definitions = path.read_text(encoding="utf-8").partition("[FOOTNOTES]")
        marks = list(dict.fromkeys(part.split("]")[0] for part in body.split("[^")[1:]))
        assert [line[2:].split("]")[0] for line in definitions.splitlines() if line.startswith("[^")] == marks, path


def test_a_source_is_named_whole_once_and_then_shortly(staged: Path) -> None:
    text = (staged / "en/index.md").read_text(encoding="utf-8")
    assert text.count("Hanako Yamada, “The Report,” The Institute, August 23, 2024") == 1
    assert "[The Report](bibliography.md#source-report-2024), “Budget”." in text


def test_the_page_of_a_record_shows_what_readers_look_for(staged: Path) -> None:
    text = (staged / "ja/reference/documents/basic-space-law.md").read_text(encoding="utf-8")
    for expected in (
        "## 基本情報 {#facts}",
        "2008年8月27日（平成20年）",
        "## 概要",
        "## 宇宙に関する内容",
        "## 何を変えたか",
        "## 年表",
        "## 関連する項目",
        "[ホーム](../../index.md)",
        "## 出典",
    ):
        assert expected in text


def test_the_next_staging_of_the_same_guide_touches_nothing(tiny: Path, staged_tiny: Path) -> None:
    before = snapshot(staged_tiny)
    stage(load_checked_guide(tiny), staged_tiny)
    assert snapshot(staged_tiny) == before


def test_a_change_touches_only_what_it_concerns_and_removes_what_is_gone(tiny: Path, staged_tiny: Path, change: Change) -> None:
    before = snapshot(staged_tiny)
    change("docs/ja/index.md", "のページです。", "の案内です。")
    (tiny / "docs/data/charts/space.yaml").touch()
    (staged_tiny / "ja/old.md").write_text("gone", encoding="utf-8")
    stage(load_checked_guide(tiny), staged_tiny)
    after = snapshot(staged_tiny)
    assert {path for path in after if after[path] != before.get(path)} == {"ja/index.md"}
    assert "ja/old.md" not in after


def test_nothing_is_written_when_something_cannot_be_resolved(tiny: Path, staged_tiny: Path, change: Change) -> None:
    before = snapshot(staged_tiny)
    change("docs/en/index.md", "[[space-fy2023.amount:usd]]", "[[space-fy2023.amounts]]")
    change("docs/ja/index.md", "{{ timeline about=jaxa }}", "{{ timeline about=jaxa themes=x }}")
    with pytest.raises(InputError) as error:
        stage(load_checked_guide(tiny), staged_tiny)
    said = "\n".join(map(str, error.value.problems))
    assert "docs/en/index.md:12: “space-fy2023” has no amount or date “amounts” → did you mean “amount”?" in said
    assert "docs/ja/index.md:14: events have no field “themes” → did you mean “theme”?" in said
    assert snapshot(staged_tiny) == before


def test_any_python_markdown_generator_can_render_the_staged_markdown(staged: Path) -> None:
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    wanted = yaml.safe_load(text)["markdown_extensions"]
    names = [next(iter(entry)) if isinstance(entry, dict) else entry for entry in wanted]
    settings = {next(iter(entry)): next(iter(entry.values())) for entry in wanted if isinstance(entry, dict)}
    html = markdown.Markdown(extensions=names, extension_configs=settings).convert(
        (staged / "ja/timeline/index.md").read_text(encoding="utf-8")
    )
    assert '<ol class="timeline">' in html
    assert '<time datetime="2008-05-21">' in html
    assert "////" not in html


def test_staging_does_not_depend_on_the_time_zone_or_the_hash_seed(tiny: Path, staged: Path) -> None:
    code = "import sys; from pathlib import Path; from scripts.check.run import load_checked_guide; from scripts.stage.stage import stage;"
    other = tiny / "other"
    command = f"cd {ROOT} && {sys.executable} -c '{code} stage(load_checked_guide(Path(sys.argv[1])), Path(sys.argv[2]))' {tiny} {other}"
    assert os.system(f'PYTHONHASHSEED=7 TZ=Asia/Tokyo sh -c "{command}"') == 0
    assert {path: content for path, (content, _) in snapshot(other).items()} == {
        path: content for path, (content, _) in snapshot(staged).items()
    }


def test_a_source_that_is_gone_leads_to_its_archived_copy(tiny: Path, change: Change) -> None:
    copy = "https://archive.example.org/press"
    change("docs/data/sources/texts.yaml", "url: https://example.org/press\n", f"url: https://example.org/press\n  archived: {copy}\n")
    assert copy not in bibliographies(tiny), "the live address is enough"
    change("docs/data/sources/texts.yaml", f"  archived: {copy}\n", f"  archived: {copy}\n  gone: '2026-11-20'\n")
    texts = bibliographies(tiny)
    assert f"元の所在では読めません。保存された写し：<{copy}>" in texts
    assert f'No longer found at this address on <time datetime="2026-11-20">November 20, 2026</time>. Archived copy: <{copy}>' in texts


def bibliographies(tiny: Path) -> str:
    stage(load_checked_guide(tiny), tiny / "build/docs")
    return "\n".join((tiny / f"build/docs/{language}/bibliography.md").read_text(encoding="utf-8") for language in ("ja", "en"))


def test_amounts_stand_with_their_line_and_source(tiny: Path, change: Change) -> None:
    for file in ("docs/ja/index.md", "docs/en/index.md"):
        change(file, "{{ chart space }}", "{{ amounts budget ids=space-fy2023 }}")
    stage(load_checked_guide(tiny), tiny / "build/docs")
    japanese, english = ((tiny / f"build/docs/{code}/index.md").read_text(encoding="utf-8") for code in ("ja", "en"))
    assert "- **1,529億円**[2023年度の宇宙予算](budgets/lines.md#space-fy2023)[^" in japanese
    assert "- **¥152.9 billion** [Space budget, FY2023](budgets/lines.md#space-fy2023)[^" in english
