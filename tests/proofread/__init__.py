"""Proofreading (`make proofread`): textlint reads the Japanese, cspell the English, and a dictionary of Japanese the readings of names."""
