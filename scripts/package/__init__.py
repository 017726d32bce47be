"""Step 5, package: dist/ is filled, and put in place only when it is complete."""
