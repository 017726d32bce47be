"""What the search knows of records: names, kinds, definitions and answers, as a file for each language beside the staged Markdown."""
