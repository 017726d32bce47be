"""The feeds (Atom): what has happened, and what has changed in the guide."""
