"""Tiny built sites to compare: pages and data, as a build would write them."""

import json
from pathlib import Path
from typing import Any

PAGE = """<!doctype html><html><head><title>JAXA</title></head><body><nav>Build 17</nav><article>
<h1>JAXA<a class="headerlink" href="#jaxa">¶</a></h1>
<p>Japan's space
  agency.<sup><a class="footnote-ref" href="#fn:report--history">1</a></sup></p>
<table><tr><th>Founded</th><td>2003</td></tr></table>
<div class="footnote"><ol><li id="fn:report--history"><p>The report.</p></li></ol></div>
<details class="cite-page">“JAXA,” November 20, 2026</details>
<p class="page-imprint">Edition of November 20, 2026</p>
</article><script>let built = 17</script></body></html>"""
EDITION = {"version": "1.0.0", "date": "2026-11-20"}
JAXA = {"id": "jaxa", "name": {"ja": "宇宙航空研究開発機構", "en": "Japan Aerospace Exploration Agency"}, "related": ["mext"]}


def write_site(folder: Path, pages: dict[str, str], **kinds: list[dict[str, Any]]) -> Path:
    """Write a site with `pages` by path and records by kind."""
    for name, text in pages.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "data").mkdir(parents=True)
    (folder / "data/guide.json").write_text(json.dumps({"edition": EDITION, **kinds}), encoding="utf-8")
    return folder
