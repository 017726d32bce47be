"""Long texts are shown where they differ."""

from hypothesis import given
from hypothesis import strategies as st

from scripts.compare.excerpt import excerpts


def test_what_both_texts_share_is_left_out_save_some_context() -> None:
    same = "x" * 100
    assert excerpts(f"{same}old{same}", f"{same}new{same}") == (f"…{'x' * 40}old{'x' * 40}…", f"…{'x' * 40}new{'x' * 40}…")


def test_short_texts_are_shown_whole() -> None:
    assert excerpts("founded in 2003", "founded in 2004") == ("founded in 2003", "founded in 2004")


@given(st.text(alphabet="ab", max_size=200), st.text(alphabet="ab", max_size=200))
def test_texts_that_differ_have_excerpts_that_differ(old: str, new: str) -> None:
    shown_old, shown_new = excerpts(old, new)
    assert (shown_old == shown_new) == (old == new)
