"""How high an orbit is, as exactly as its source says it."""

from __future__ import annotations

from pydantic import model_validator

from scripts.load.models.base import Strict
from scripts.load.models.field import described
from scripts.load.models.patterned import Patterned
from scripts.load.problems import Fault


class Height(Patterned):
    """Whole kilometers above the Earth, with what qualifies them: `<3000`, `>30000`, `~36000`."""

    pattern = r"[<>~]?[1-9]\d*"
    message = "is not a height"
    hint = "write whole kilometers, with < (less than), > (more than) or ~ (about) before them, as '~36000'"

    @property
    def sign(self) -> str:
        """What qualifies it: `<`, `>`, `~` or nothing."""
        return "" if self[0].isdigit() else self[0]

    @property
    def kilometers(self) -> int:
        """The figure itself."""
        return int(self.lstrip("<>~"))


class Altitude(Strict):
    """The heights of an orbit: of all such orbits the lowest and the highest; the two are alike where it has one height only."""

    lowest: Height | None = described("最も低い高さ（km）。", "The lowest height, in kilometers.", None)
    highest: Height = described("最も高い高さ（km）。", "The greatest height, in kilometers.")

    @property
    def passes(self) -> bool:
        """Whether one and the same orbit has both: its ends are bounds (below and above something)."""
        return bool(self.lowest) and (self.lowest.sign, self.highest.sign) == ("<", ">")  # type: ignore[union-attr]

    @model_validator(mode="after")
    def _lowest_is_lower(self) -> Altitude:
        if self.lowest and self.lowest.kilometers > self.highest.kilometers:
            raise Fault(f"{self.lowest} is more than {self.highest}", "write the lower height as lowest:")
        return self
