#!/bin/sh
# Copy what the tests use from npm (package-lock.json): the file itself, its license, its version.
# `make vendor` has installed the packages in node_modules; run it after changing a version in package.json.
set -eu

vendor() { # package, the file in it, its name here, the license in it, where to
    target=$5/$1
    mkdir -p "$target"
    grep -v '^//# sourceMappingURL=' "node_modules/$1/$2" >"$target/$3"
    cp "node_modules/$1/$4" "$target/LICENSE.txt"
    node -p "JSON.parse(fs.readFileSync('node_modules/$1/package.json')).version" >"$target/VERSION.txt"
}

vendor axe-core axe.min.js axe.min.js LICENSE tests/vendor
vendor ical.js dist/ical.es5.min.cjs ical.js LICENSE tests/vendor
# Of a megabyte of types, those that pages have (scripts/stage/head/things.py).
vendor schema-dts dist/schema.d.ts terms.json LICENSE tests/vendor
python3 setup/schema_terms.py node_modules/schema-dts/dist/schema.d.ts Article BreadcrumbList Corporation CreativeWork DataDownload Dataset \
    DefinedTerm DefinedTermSet Legislation ListItem Organization Person Thing WebSite >tests/vendor/schema-dts/terms.json

# The tests refuse files that differ from these.
(cd tests/vendor && find . -type f ! -name SHA256SUMS -printf '%P\0' | LC_ALL=C sort -z | xargs -0 sha256sum >SHA256SUMS)
