# vpngui: see `make help`.

BIN := .venv/bin
export DESTDIR PREFIX PYTHON

.DEFAULT_GOAL := help
.PHONY: help setup demo test lint bench soak run translations install uninstall clean

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 20

setup: ## what is missing: distribution packages, .venv with pinned versions
	@packaging/setup-dev.sh

demo: setup ## everything for real in a sandbox; nothing on this machine is changed
	$(BIN)/vpngui demo --output build/demo

test: setup ## the whole suite; ARGS="tests/unit -k name" for a part of it
	$(BIN)/python -m tests $(ARGS)

lint: setup ## ruff, mypy --strict, import-linter
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: setup ## measure; writes build/bench.json; ARGS="block_255 idle" for some of it
	$(BIN)/python -m benchmarks $(ARGS)

soak: setup ## the long campaign: leaks, residue, reactions, nonsense; ARGS="residue --scale 0.1" for a part
	$(BIN)/python -m benchmarks.soak --output build/soak.json $(ARGS)
	$(if $(ARGS),,VPNGUI_FUZZ_REQUESTS=10000 $(BIN)/python -m pytest tests/bus/test_fuzz.py)

run: setup ## the app, against the service of this system
	$(BIN)/vpngui

translations: setup ## take new texts over into translations/*.ts, and compile these
	$(BIN)/python packaging/translations.py update

install: ## into the system, as root; DESTDIR= PREFIX=/usr PYTHON=/usr/bin/python3
	@packaging/install.sh install

uninstall: ## out of the system again
	@packaging/install.sh uninstall

clean: ## remove what the other targets made
	rm -rf build dist resources/translations .venv .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
