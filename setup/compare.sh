#!/bin/sh
# Print, as Markdown, what differs between the sites that two commits build: compare.sh PYTHON OLD NEW.
# Each commit is built in a folder of its own below build/compare, which is kept for the next time; dist/ is left alone.
set -eu
python=$1

site() { # the folder of the site that a commit builds, without books
    commit=$(git rev-parse --verify --quiet "$1^{commit}") || { echo "“$1” is not a commit of this repository" >&2; exit 1; }
    folder=build/compare/$commit
    if [ ! -d "$folder/site" ]; then
        rm -rf "$folder"
        mkdir -p "$folder"
        git archive "$commit" | tar -x -C "$folder"
        own=$python
        cmp -s requirements.txt "$folder/requirements.txt" || {
            make -C "$folder" .venv/.ready >&2
            own=.venv/bin/python
        }
        (cd "$folder" && "$own" -m scripts build --no-books) >&2
        [ -d "$folder/build/preview" ] || folder_of_old=dist # where builds without books went before decision 7
        mv "$folder/${folder_of_old:-build/preview}/site" "$folder/site"
    fi
    echo "$folder/site"
}

old=$(site "$2")
new=$(site "$3")
"$python" -m scripts.compare "$old" "$new"
