"""The search box on an open page, as a reader uses it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from playwright.sync_api import Page

_SEARCH = """
async (query) => {
  const box = document.querySelector("[data-md-component=search-query]");
  const status = document.querySelector(".md-search-result__meta");
  const list = document.querySelector(".md-search-result__list");
  const words = JSON.parse(document.getElementById("__words").textContent);
  const unfinished = new Set([words["search.searching"], words["search.texts"]]);
  const began = performance.now();
  box.focus();
  box.value = query;
  box.dispatchEvent(new InputEvent("input", { bubbles: true }));
  let first = 0;
  while (unfinished.has(status.textContent)) {
    if (performance.now() - began > 20000) throw new Error(`no answer to “${query}”`);
    if (!first && list.children.length) first = performance.now() - began;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  const milliseconds = performance.now() - began;
  const pages = [...list.children].map((item) => {
    const link = item.querySelector(`a[data-place="${item.dataset.best}"]`) ?? item.querySelector("a");
    const article = link.querySelector("article");
    return { href: link.href, score: Number(article.dataset.mdScore), title: article.querySelector("h1, h2").textContent,
             passage: article.querySelector("p")?.innerHTML ?? "" };
  });
  return { pages, milliseconds, first: first || milliseconds, message: status.textContent.trim(),
           answer: document.querySelector(".search-answer").textContent };
}
"""


@dataclass(frozen=True)
class Hit:
    """The best section of a page in the list: where it leads, relative to `root`, and what is shown of it."""

    address: str
    title: str
    passage: str
    score: float

    @property
    def page(self) -> str:
        return self.address.partition("#")[0]


@dataclass(frozen=True)
class Answer:
    """What is shown; `milliseconds` until all is searched, `first` until anything was shown."""

    hits: list[Hit]
    message: str
    milliseconds: float
    first: float
    answer: str

    @property
    def count(self) -> int:
        """How many pages have all the words; the first ten are shown until the reader wants more."""
        return int("".join(filter(str.isdigit, self.message)) or len(self.hits))


def search(page: Page, query: str, root: str) -> Answer:
    """Put `query` into the box as a paste does, without a key, and return what the list shows."""
    answer = page.evaluate(_SEARCH, query)
    hits = [Hit(_relative(hit["href"], root), hit["title"], hit["passage"], hit["score"]) for hit in answer["pages"]]
    return Answer(
        hits,
        cast("str", answer["message"]),
        cast("float", answer["milliseconds"]),
        cast("float", answer["first"]),
        cast("str", answer["answer"]),
    )


def _relative(href: str, root: str) -> str:
    address, _, anchor = href.partition("#")
    address = address.partition("?")[0].removeprefix(f"{root}/")
    return f"{address}#{anchor}" if anchor else address
