"""The languages of the guide: the words and conventions of each, from docs/languages/<code>.yaml."""
