"""The engine of the search (docs/assets/javascripts/search) in V8 without a browser, with a small index of its own."""

from __future__ import annotations

import json
import re
from typing import Any

from py_mini_racer import MiniRacer

from tests.conftest import ROOT

FOLDER = ROOT / "docs" / "assets" / "javascripts" / "search"
SCRIPTS = re.search(r"const SCRIPTS = (\[.*?\]);", (FOLDER / "client.js").read_text(encoding="utf-8"))
"""The scripts in the order in which the box loads them."""


class Engine:
    """`names` and `texts` are as scripts/render/search/index.py makes them; without `texts` only the first part has been loaded."""

    def __init__(self, names: dict[str, Any], texts: dict[str, Any] | None = None) -> None:
        assert SCRIPTS
        self._v8 = MiniRacer()
        for script in json.loads(SCRIPTS[1]):
            self._v8.eval((FOLDER.parent / script).read_text(encoding="utf-8"))
        self._v8.eval(f"const engine = new searchText.Engine({json.dumps(names)})")
        if texts:
            self._v8.eval(f"engine.add({json.dumps(texts)})")

    def add(self, texts: dict[str, Any]) -> None:
        """Load the second part."""
        self._v8.eval(f"engine.add({json.dumps(texts)})")

    def evaluate(self, expression: str) -> Any:
        """Return the value of a JavaScript expression."""
        return json.loads(str(self._v8.eval(f"JSON.stringify({expression})")))

    def results(self, query: str, kind: int | None = None) -> dict[str, Any]:
        """Return what the box is given."""
        return dict(self.evaluate(f"searchText.results(engine, {json.dumps(query)}, {json.dumps(kind)})"))

    def places(self, query: str) -> list[str]:
        """Return the best section of each page, the best page first."""
        return list(self.evaluate(f"engine.search({json.dumps(query)}).pages.map((page) => page.found[0].section.location)"))
