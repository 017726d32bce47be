"""The link check sees what is broken in the HTML as it was written, and only that."""

from pathlib import Path

import pytest

from scripts.package.verify.links import broken_links

GOOD = """<html><body><h1 id="top">A</h1><h2 id="予算">B</h2>
<a href="#%E4%BA%88%E7%AE%97">here</a> <a href="b/c.html#x">there</a>
<a href="https://example.org/">out</a> <a href="mailto:a@example.org">mail</a>
<link rel="canonical" href="https://example.org/a.html"><img src="i.svg" alt="">%s</body></html>"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "c.html").write_text('<p id="x"><a href="../a.html">back</a></p>', encoding="utf-8")
    (tmp_path / "i.svg").write_text("<svg/>", encoding="utf-8")
    return tmp_path


def test_a_sound_site_has_no_broken_links(site: Path) -> None:
    (site / "a.html").write_text(GOOD.replace("%s", ""), encoding="utf-8")
    assert broken_links(site) == []


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        ('<a href="missing.html">x</a>', "leads to missing.html, which does not exist"),
        ('<a href="b/">x</a>', "leads to b, which does not exist"),
        ('<a href="b/c.html#y">x</a>', "names an anchor that b/c.html does not have"),
        ('<a href="#nowhere">x</a>', "names an anchor that a.html does not have"),
        ('<a href="#%E4%BA%88">x</a>', "names an anchor that a.html does not have"),
        ('<div><img src="gone.png"></div>', "leads to gone.png, which does not exist"),
        ('<script src="https://cdn.example.org/x.js"></script>', "is loaded from another host"),
        ('<link rel="stylesheet" href="//fonts.example.org/x.css">', "is loaded from another host"),
    ],
)
def test_a_planted_fault_is_seen(site: Path, fault: str, reason: str) -> None:
    (site / "a.html").write_text(GOOD.replace("%s", fault), encoding="utf-8")
    assert [broken.reason for broken in broken_links(site)] == [reason]
