"""Progress is plain lines, and a step that fails says so before its error is printed."""

from __future__ import annotations

import re

import pytest

from scripts.progress import Steps


def test_a_line_for_each_step(capsys: pytest.CaptureFixture[str]) -> None:
    step = Steps()
    with step("load"):
        pass
    with pytest.raises(ZeroDivisionError), step("stage"):
        raise ZeroDivisionError
    assert re.fullmatch(r"  load … \d+\.\d s\n  stage … failed\n", capsys.readouterr().err)
    assert list(step.seconds) == ["load"]
    assert re.fullmatch(r"load \d+\.\d s", step.shown())
