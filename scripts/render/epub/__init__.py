"""The EPUB 3 of a language."""
