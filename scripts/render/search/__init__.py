"""The search index: one plain file per language, made from the HTML of the pages, which the reader's browser searches itself."""
