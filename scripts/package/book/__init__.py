"""The printable book and the EPUB of each language, made from the staged Markdown."""
