"""The EPUBs are valid, and have contents, language, cover, notes and pictures."""

from __future__ import annotations

import subprocess
import zipfile
from pathlib import Path

import pytest
from lxml import etree

from scripts.load.models import LANGUAGES
from tests.book.built_book import DIST

OPS = "{http://www.idpf.org/2007/ops}type"
XHTML = "{http://www.w3.org/1999/xhtml}"


@pytest.fixture(scope="module", params=LANGUAGES)
def epub(request: pytest.FixtureRequest) -> Path:
    path = DIST / f"japan-space-security-guide-{request.param}.epub"
    assert path.exists(), "make build first"
    return path


def test_epubcheck_has_nothing_to_say(epub: Path) -> None:
    jar = Path("/usr/bin/epubcheck")  # Debian's is a jar, which needs binfmt to run by its name
    done = subprocess.run(["java", "-jar", str(jar), "--failonwarnings", str(epub)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, (done.stdout + done.stderr)[-4000:]


def test_it_has_language_cover_contents_notes_and_drawings(epub: Path) -> None:
    language = epub.stem[-2:]
    with zipfile.ZipFile(epub) as archive:
        assert archive.namelist()[0] == "mimetype"
        package = archive.read("EPUB/package.opf").decode()
        assert f"<dc:language>{language}</dc:language>" in package
        assert 'properties="cover-image"' in package
        assert archive.read("EPUB/cover.png").startswith(b"\x89PNG")
        contents = etree.fromstring(archive.read("EPUB/nav.xhtml"))
        assert len(contents.findall(f".//{XHTML}li")) > 60
        pages = [etree.fromstring(archive.read(name)) for name in archive.namelist() if name.endswith(".xhtml")]
    notes = [element for page in pages for element in page.iter() if isinstance(element.tag, str) and element.get(OPS) == "footnote"]
    references = [element for page in pages for element in page.iter() if isinstance(element.tag, str) and element.get(OPS) == "noteref"]
    assert len(notes) > 300
    assert len(references) >= len(notes)
    assert any(page.find(".//{http://www.w3.org/2000/svg}svg") is not None for page in pages)
