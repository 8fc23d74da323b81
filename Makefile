# What developers and first visitors run. Everything is done in .venv, which is made from Python >= 3.11 and
# requirements/dev.txt alone:
#
#     make demo
#     make test PYTHON=python3.12
#     make test TESTS="-k gate"       some of them, in one process

PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin/python
READY := $(VENV)/ready
# Shared among the cores; more than four processes would be in the way of those that measure how long something takes.
TESTS ?= -n auto --maxprocesses 4

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo test lint format bench corpus mood gate month requirements clean

help: ## Show what there is to make
	@awk -F ': .*## ' '/^[a-z]+:.*## / { printf "make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: $(READY) ## See the whole desk at work, on this machine alone
	@$(VENV)/bin/mailer demo

test: $(READY) ## Run all tests
	@$(RUN) -m pytest $(TESTS)

lint: $(READY) ## Check style and types
	@$(RUN) -m ruff check
	@$(RUN) -m ruff format --check
	@$(RUN) -m mypy

format: $(READY) ## Put the code into the common format
	@$(RUN) -m ruff check --fix-only
	@$(RUN) -m ruff format

bench: $(READY) ## Measure how fast it is
	@$(RUN) -m benchmarks

corpus: $(READY) ## Read the collected mail and compare with what is expected
	@$(RUN) -m tests.mail.corpus

mood: $(READY) ## Learn anew how a customer's mood is read, from tests/data/mood
	@$(RUN) -m tests.handlers.mood_training

gate: $(READY) ## Learn anew what the gate takes for blame, promises and empty updates, from tests/data/gate
	@$(RUN) -m tests.handlers.gate_training

month: $(READY) ## Live a simulated month, look for broken promises, and keep its summary in docs/
	@$(RUN) -m tests.month --docs docs

# With pyproject.toml as the only source; uv is needed for this target alone.
requirements: ## Pin all packages anew (needs uv)
	@command -v uv >/dev/null || { echo "uv is missing: python3 -m pip install uv" >&2; exit 1; }
	@$(call pin,run,--extra postgresql)
	@$(call pin,dev,--extra dev)
	@if grep -n '://' requirements/*.txt; then echo "an address got into requirements/" >&2; exit 1; fi

define pin
echo "requirements/$(1).txt" && \
{ echo '# Made by "make requirements" from pyproject.toml. Change that file instead of this one.' && \
uv pip compile pyproject.toml $(2) --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
--no-header --no-annotate --no-emit-index-url --no-emit-find-links; } > requirements/$(1).txt.new && \
mv requirements/$(1).txt.new requirements/$(1).txt
endef

clean: ## Remove everything that was made here
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(READY): requirements/dev.txt pyproject.toml
	@command -v $(PYTHON) >/dev/null || { echo "There is no $(PYTHON): install Python 3.11 or newer, or name yours:" \
		"make PYTHON=/path/to/python3" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "$$($(PYTHON) --version) is too old:" \
		"Python 3.11 or newer is needed. If you have one, name it: make PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { echo "Python's venv module is missing. Debian and Ubuntu" \
		"have it in a package of its own: apt install python3-venv" >&2; exit 1; }
	@echo "Preparing $(VENV) with $$($(PYTHON) --version). This is done once and takes a minute or two …"
	@$(PYTHON) -m venv $(VENV)
	@$(RUN) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@$(RUN) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@
