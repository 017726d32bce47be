# Everything runs from here. `make build` and `make test` do all set-up themselves.

VENV := .venv
PYTHON := $(VENV)/bin/python
READY := $(VENV)/.ready
TEST_READY := $(VENV)/.test-ready

.DEFAULT_GOAL := help
.PHONY: help build test check reviewed serve lint clean vendor benchmark benchmark-search

help: ## what there is to run
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "make %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

build: $(READY) ## dist/: the website, the offline bundle, the books
	$(PYTHON) -m scripts build

test: $(TEST_READY) build lint ## all tests, of data, code and built output, in a real browser where that matters
	$(PYTHON) -m pytest

generate: $(READY) ## what is made from the models: schemas, editor settings, tables of CONTRIBUTING.md
	$(PYTHON) -m scripts generate

check: $(READY) ## the quick checks an editor wants: records, references, both languages alike
	$(PYTHON) -m scripts check

reviewed: $(READY) ## after a look at both languages: mark all sections as agreeing
	$(PYTHON) -m scripts reviewed

serve: $(READY) ## live preview of both languages at http://127.0.0.1:8000/
	NO_MKDOCS_2_WARNING=1 $(VENV)/bin/mkdocs serve --dirty --no-strict

lint: $(TEST_READY) ## style and types of the code
	$(VENV)/bin/ruff check scripts tests
	$(VENV)/bin/ruff format --check scripts tests
	$(VENV)/bin/mypy

benchmark: $(READY) ## what the build costs beside plain mkdocs-material
	$(PYTHON) -m tests.benchmark.build

benchmark-search: $(TEST_READY) ## bytes and time that a search costs, in the built site
	$(PYTHON) -m tests.search.benchmark

vendor: ## copy anew what the site carries from npm (package-lock.json); needs npm and the network
	sh setup/vendor.sh

clean: ## remove what builds have made; the virtual environment stays
	rm -rf build dist

$(READY): requirements.txt setup/system-packages.sh setup/build-packages.txt
	sh setup/system-packages.sh setup/build-packages.txt
	python3 -m venv $(VENV)
	$(VENV)/bin/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	touch $@

$(TEST_READY): $(READY) requirements-test.txt setup/test-packages.txt
	sh setup/system-packages.sh setup/test-packages.txt
	$(VENV)/bin/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-test.txt
	touch $@
