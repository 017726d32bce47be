"""What the guide costs to build, to preview and to read, beside plain mkdocs-material: `make benchmark`. docs/performance.md shows it."""
