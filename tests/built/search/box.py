"""Material's search box on an open page, as a reader uses it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from playwright.sync_api import Page

_SEARCH = """
async (query) => {
  const box = document.querySelector("[data-md-component=search-query]");
  const list = document.querySelector(".md-search-result__list");
  let answeredAt = 0;
  const answered = new Promise((resolve, reject) => {
    let quiet = 0; // an earlier query may still be answered: the answer is what stays
    new MutationObserver(() => {
      answeredAt = performance.now();
      clearTimeout(quiet);
      quiet = setTimeout(resolve, 100);
    }).observe(list, { childList: true });
    setTimeout(() => reject(new Error(`no answer to “${query}”`)), 20000);
  });
  const began = performance.now();
  box.focus();
  box.value = query;
  box.dispatchEvent(new InputEvent("input", { bubbles: true }));
  await answered;
  const pages = [...list.querySelectorAll(":scope > li")].map((item) => {
    const links = [...item.querySelectorAll("a")].map((link) => {
      const article = link.querySelector("article");
      return { href: link.href, score: Number(article.dataset.mdScore), title: article.querySelector("h1, h2").textContent,
               passage: article.querySelector("p")?.innerHTML ?? "" };
    });
    return links.sort((a, b) => b.score - a.score)[0];
  });
  return { pages, milliseconds: answeredAt - began, message: document.querySelector(".md-search-result__meta").textContent.trim() };
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
    hits: list[Hit]
    message: str
    milliseconds: float

    @property
    def count(self) -> int:
        """How many pages were found; Material shows the first ten until the reader scrolls."""
        return int("".join(filter(str.isdigit, self.message)) or len(self.hits))


def search(page: Page, query: str, root: str) -> Answer:
    """Put `query` into the box as a paste does, without a key, and return what the list shows."""
    answer = page.evaluate(_SEARCH, query)
    hits = [Hit(_relative(hit["href"], root), hit["title"], hit["passage"], hit["score"]) for hit in answer["pages"]]
    return Answer(hits, cast("str", answer["message"]), cast("float", answer["milliseconds"]))


def _relative(href: str, root: str) -> str:
    address, _, anchor = href.partition("#")
    address = address.partition("?")[0].removeprefix(f"{root}/")
    return f"{address}#{anchor}" if anchor else address
