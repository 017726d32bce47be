"""Step 3, stage: plain Markdown for both languages on disk, references resolved, generated pages written."""
