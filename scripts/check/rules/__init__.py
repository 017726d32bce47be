"""The rules over records and prose, one a file: a file in this folder with a RULE is a rule."""
