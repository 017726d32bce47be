"""The live preview, `make serve`: an edit is on the page at once, and what follows from it elsewhere a little later.

What an editor has changed is loaded, staged and rendered by processes that keep everything else in memory (`edit`, `live_language`).
Then a process of its own checks and stages the whole guide (`whole`), and what that changes is rendered too.
"""
