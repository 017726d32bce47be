"""The rules find the same in one process and spread over several, with the build going on beside them or not."""

from pathlib import Path

import pytest

from scripts.check import run
from scripts.check.run import checked_beside, problems_in
from scripts.load.guide import load_guide
from scripts.load.problems import InputError
from tests.check.planted import EN, plant

DEFECTS = ((EN, "Enacted on", "Enacted on August 27, 2008, that is"), (EN, "## Money", "<!-- except same-datse: x -->\n\n## Money"))


def test_several_processes_find_what_one_finds(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plant(tiny, DEFECTS)
    alone = list(problems_in(load_guide(tiny)))
    monkeypatch.setattr(run, "FEW", 0)
    assert list(problems_in(load_guide(tiny))) == alone
    assert {problem.rule for problem in alone} == {"same-dates", "exceptions"}


def test_what_is_wrong_with_the_guide_comes_before_what_it_led_to(tiny: Path) -> None:
    plant(tiny, DEFECTS)
    with pytest.raises(InputError, match="same-datse"), checked_beside(load_guide(tiny)):
        raise ValueError("could not be staged")


def test_what_the_work_beside_meets_itself_is_raised(tiny: Path) -> None:
    with pytest.raises(ValueError, match="by itself"), checked_beside(load_guide(tiny)):
        raise ValueError("by itself")


def test_a_guide_in_order_raises_nothing(tiny: Path) -> None:
    with checked_beside(load_guide(tiny)):
        pass
