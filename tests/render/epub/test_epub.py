"""The EPUBs are valid, and have contents, language, cover, notes that lead back to the text, and pictures."""

from __future__ import annotations

import subprocess
import zipfile
from pathlib import Path

import pytest
from lxml import etree

from scripts.load.models import LANGUAGES
from tests.render.book.built_book import DIST, SLUG

pytestmark = pytest.mark.slow

OPS = "{http://www.idpf.org/2007/ops}type"
XHTML = "{http://www.w3.org/1999/xhtml}"


@pytest.fixture(scope="module", params=LANGUAGES)
def epub(request: pytest.FixtureRequest) -> Path:
    path = DIST / f"{SLUG}-{request.param}.epub"
    assert path.exists(), "make build first"
    return path


def pages(epub: Path) -> dict[str, etree._Element]:
    with zipfile.ZipFile(epub) as archive:
        return {Path(name).name: etree.fromstring(archive.read(name)) for name in archive.namelist() if name.endswith(".xhtml")}


def test_epubcheck_has_nothing_to_say(epub: Path) -> None:
    jar = Path("/usr/bin/epubcheck")  # Debian's is a jar, which needs binfmt to run by its name
    done = subprocess.run(["java", "-jar", str(jar), "--failonwarnings", str(epub)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, (done.stdout + done.stderr)[-4000:]


def test_it_has_language_cover_contents_and_drawings(epub: Path) -> None:
    language = epub.stem[-2:]
    with zipfile.ZipFile(epub) as archive:
        assert archive.namelist()[0] == "mimetype"
        package = archive.read("EPUB/package.opf").decode()
        assert f"<dc:language>{language}</dc:language>" in package
        assert 'properties="cover-image"' in package
        assert archive.read("EPUB/cover.png").startswith(b"\x89PNG")
    found = pages(epub)
    assert len(found["nav.xhtml"].findall(f".//{XHTML}li")) > 60
    assert any(page.find(".//{http://www.w3.org/2000/svg}svg") is not None for page in found.values())


def test_every_note_is_referred_to_and_leads_back(epub: Path) -> None:
    notes = references = 0
    for page in pages(epub).values():
        ids = {element.get("id") for element in page.iter() if isinstance(element.tag, str)}
        marked = {element.get("href") for element in page.iter(f"{XHTML}a") if element.get(OPS) == "noteref"}
        references += len(marked)
        for note in (element for element in page.iter(f"{XHTML}aside") if element.get(OPS) == "footnote"):
            notes += 1
            back = next(link for link in note.iter(f"{XHTML}a") if link.get("role") == "doc-backlink")
            assert (back.get("href") or "")[1:] in ids
            assert f"#{note.get('id')}" in marked
    assert notes == references > 300


def test_the_prefix_of_epub_types_is_declared_once_and_readable(epub: Path) -> None:
    with zipfile.ZipFile(epub) as archive:
        for name in archive.namelist():
            if name.endswith(".xhtml"):
                text = archive.read(name).decode()
                assert "ns0:" not in text
                assert text.count("xmlns:epub=") == 1


def test_spaces_are_those_of_the_language(epub: Path) -> None:
    if epub.stem.endswith("-en"):
        titles = "".join(map(str, pages(epub)["nav.xhtml"].itertext()))
        assert "\u3000" not in titles
