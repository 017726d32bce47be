"""What was once published stays where it was, or leads on to where it is now."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.check.addresses import FILE, addresses, published
from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.problems import Problem, nearest
from scripts.load.redirects import FILE as REDIRECTS


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each published address that is gone without a redirect, and for each redirect that leads nowhere."""
    now = addresses(guide)
    moved = {redirect.old for redirect in guide.redirects}
    for address, line in published(guide.root).items():
        if address in now:
            continue
        language, _, old = address.partition("/")
        if language in guide.pages and not moved & {old, old.partition("#")[0]}:
            near = nearest(old, {other.partition("/")[2] for other in now if other.startswith(f"{language}/")})
            message = f"{address} was published and is gone"
            yield Problem(FILE, line, "", message, f"restore it, or say in {REDIRECTS} where it is now{f' ({near})' if near else ''}")
    yield from _redirects(guide, now)


def _redirects(guide: Guide, now: set[str]) -> Iterator[Problem]:
    if guide.redirects_place is None:
        return
    everywhere = set.intersection(*({other.partition("/")[2] for other in now if other.startswith(f"{code}/")} for code in guide.pages))
    seen: set[str] = set()
    for index, redirect in enumerate(guide.redirects):
        path = ("redirects", index)
        if redirect.old in seen:
            yield guide.redirects_place.problem(f"{redirect.old} is redirected twice", "remove one of the two", (*path, "old"))
        seen.add(redirect.old)
        if redirect.old in everywhere:
            message = f"{redirect.old} is still there, so that nobody is led on"
            yield guide.redirects_place.problem(message, "remove the redirect, or what is at the old address", (*path, "old"))
        if redirect.new not in everywhere:
            hint = nearest(redirect.new, everywhere) or "write the page, and after # the section, that takes its place"
            yield guide.redirects_place.problem(f"leads to {redirect.new}, which does not exist", hint, (*path, "new"))


RULE = Rule(
    title=("公開したアドレス", "Published addresses"),
    why=(
        "公開したページや節のアドレスは、ほかから引用されます。廃止するときは、移った先へ転送します。",
        "Others cite pages and sections once they are published, so one that is removed redirects to its replacement.",
    ),
    looks_at="files",
    check=check,
)
