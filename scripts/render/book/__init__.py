"""The PDF book of a language, set by Typst from the templates in overrides/book."""
