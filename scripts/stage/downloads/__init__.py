"""The files to download: records as JSON and CSV with their description, the timeline as calendar and feed, the bibliography."""
