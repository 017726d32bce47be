"""Step 4, render: staged Markdown becomes HTML; knows nothing of records."""
