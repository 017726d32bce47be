# Everything runs from here. `make build` and `make test` do all set-up themselves.

VENV := .venv
PYTHON := $(VENV)/bin/python
READY := $(VENV)/.ready
TEST_READY := $(VENV)/.test-ready
NPM_READY := node_modules/.ready
WITH_NODE := PATH="$(CURDIR)/$(VENV)/bin:$$PATH"

.DEFAULT_GOAL := help
.PHONY: help build check fix generate reviewed addresses serve test test-fast lint style proofread hooks compare benchmark external-links vendor update-pins clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "make %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

build: $(READY) ## make dist/: the website, the offline bundle, the books
	$(PYTHON) -m scripts build

check: $(READY) ## check records, references and that both languages agree; only some files: make check FILE="docs/data/events/all.yaml"
	$(PYTHON) -m scripts check $(FILE)

fix: $(READY) ## apply the fixes that are mechanical
	$(PYTHON) -m scripts fix

generate: $(READY) ## write what is made from models and records: schemas, editor settings, tables of CONTRIBUTING.md
	$(PYTHON) -m scripts generate

reviewed: $(READY) ## after reading both languages: mark all sections as agreeing
	$(PYTHON) -m scripts reviewed

addresses: $(READY) ## with an edition: add its pages and anchors to those that stay for good
	$(PYTHON) -m scripts addresses

serve: $(READY) ## preview both languages at http://127.0.0.1:8000/, updated with every edit; elsewhere: make serve PORT=8080
	$(PYTHON) -m scripts serve $(if $(PORT),--port $(PORT))

test: $(TEST_READY) build lint ## run all tests, of data, code and built output, in a real browser where that matters
	$(PYTHON) -m pytest -m "not slow" --numprocesses auto
	$(PYTHON) -m pytest -m slow

test-fast: $(TEST_READY) ## run the tests that need neither a build nor a browser
	$(PYTHON) -m pytest -m "not slow" --numprocesses auto

lint: style proofread ## check style and types of the code, and proofread the texts

style: $(TEST_READY) ## check style and types of the code
	$(VENV)/bin/ruff check scripts tests
	$(VENV)/bin/ruff format --check scripts tests
	$(VENV)/bin/mypy

proofread: $(TEST_READY) $(NPM_READY) ## proofread the texts: Japanese (textlint), English (cspell), readings of names (SudachiDict)
	$(PYTHON) -m tests.proofread

hooks: $(TEST_READY) ## run style and check before each commit (.pre-commit-config.yaml)
	$(VENV)/bin/pre-commit install

compare: $(READY) ## what differs in the built site between two commits: make compare OLD=main NEW=HEAD
	@sh setup/compare.sh $(abspath $(PYTHON)) $(OLD) $(NEW)

benchmark: $(TEST_READY) $(NPM_READY) build ## measure builds, previews, growth, books and what readers pay; a part only: make benchmark ONLY=preview
	$(PYTHON) -m tests.benchmark $(ONLY) $(if $(ROUNDS),--rounds $(ROUNDS))

external-links: $(READY) ## ask whether the addresses of others still answer; needs the network, and fails no build
	$(PYTHON) -m scripts external-links

vendor: $(NPM_READY) ## copy what the tests use from npm (package-lock.json) into the repository
	$(WITH_NODE) sh setup/vendor.sh

update-pins: ## write requirements*.txt from pyproject.toml; needs the network
	sh setup/pin.sh

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

$(NPM_READY): $(TEST_READY) package-lock.json
	$(WITH_NODE) npm ci --ignore-scripts --no-audit --no-fund --no-update-notifier --loglevel=error
	touch $@
