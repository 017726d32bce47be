"""Step 2, check: rules over records and prose, one rule per file."""
