"""Staged pages as trees, made once for the PDF and the EPUB."""
