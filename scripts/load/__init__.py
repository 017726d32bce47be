"""Step 1, load: YAML under docs/data/ becomes typed records."""
