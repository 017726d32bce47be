#!/bin/sh
# Renew the pins with hashes after a change of pyproject.toml. Needs pip-tools; the build and the tests do not.
set -eu
pip-compile --quiet --no-emit-index-url --no-emit-find-links --generate-hashes --strip-extras --allow-unsafe --output-file requirements.txt pyproject.toml
pip-compile --quiet --no-emit-index-url --no-emit-find-links --generate-hashes --strip-extras --allow-unsafe --extra test --output-file requirements-test.txt pyproject.toml
