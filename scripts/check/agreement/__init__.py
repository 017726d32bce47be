"""What the rules share that compare the languages: the texts side by side, in blocks, and the figures read from each."""
