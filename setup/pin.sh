#!/bin/sh
# Write the pins with hashes (requirements*.txt) that pyproject.toml asks for. Needs the network; builds and tests do not run this.
set -eu
tools=build/pip-tools
[ -x "$tools/bin/pip-compile" ] || {
    python3 -m venv "$tools"
    "$tools/bin/pip" install --quiet --disable-pip-version-check pip-tools==7.6.2
}

pin() { # file to write, further options
    file=$1
    shift
    CUSTOM_COMPILE_COMMAND="make update-pins" "$tools/bin/pip-compile" --quiet --no-emit-index-url --no-emit-find-links \
        --generate-hashes --strip-extras --allow-unsafe "$@" --output-file "$file" pyproject.toml
}

pin requirements.txt
pin requirements-test.txt --extra test
