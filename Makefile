# `make test` and `make run` need Python 3.11+ and make; everything else is installed into $(VENV).
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
SHARED ?= ../shared

.PHONY: test run lint rules wheel accuracy same clean

test: $(VENV)/.installed
	$(BIN)/python -m pytest -n auto

run: $(VENV)/.installed
	$(BIN)/newslint check --fail-on never examples

lint: $(VENV)/.installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# every rule's examples
rules: $(VENV)/.installed
	$(BIN)/newslint test facts copy wire us-news uk-news

# what users install: built, put into an environment of its own and run there, far from the sources
wheel: $(VENV)/.installed
	rm -rf dist build/wheel
	$(BIN)/python -m pip --quiet wheel --no-deps --wheel-dir dist .
	$(PYTHON) -m venv build/wheel
	build/wheel/bin/python -m pip --quiet install dist/*.whl
	cp -r examples build/wheel/
	cd build/wheel && bin/newslint --version && bin/newslint check --fail-on never examples && bin/newslint test facts

accuracy: $(VENV)/.installed
	$(BIN)/python benchmarks/accuracy.py --newslint $(BIN)/newslint --shared $(SHARED)

# all that is printed over the benchmark's stories, held against a commit's: `make same REF=main`; without REF the last that changed readings
same: $(VENV)/.installed
	$(BIN)/python benchmarks/same.py --shared $(SHARED) $(REF)

$(VENV)/.installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable . --group test --group lint
	$(BIN)/python -m compileall -q src  # an editable install is not compiled, and starts twice as slowly
	touch $@

clean:
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
