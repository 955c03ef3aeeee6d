# `make test` and `make run` need Python 3.11+ and make; everything else is installed into $(VENV).
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
SHARED ?= ../shared
EXTRAS := archive,completion,dask,lsp,mcp,serve
SECONDS ?= 60
SEED ?= 1
REF ?=
EVERY ?= 1
IMAGE ?= newslint

.PHONY: test coverage mutants run lint rules pages docs wheel dist image sdist same accuracy earned wordings editors licences fuzz browser pythons lowest clean

test: $(VENV)/.installed
	$(BIN)/python -m pytest -n auto

# the branches of what reads and judges that its own tests reach; the floor stands in pyproject.toml
coverage: $(VENV)/.installed
	mkdir -p build
	$(BIN)/python -m coverage run -m pytest -n 0 tests/arithmetic tests/article tests/document tests/kinds tests/test_rules.py
	$(BIN)/python -m coverage report

# changes of the code that its own tests do not notice: make mutants SECONDS=600 SEED=2 MODULES="kinds/share"
mutants: $(VENV)/.installed
	$(BIN)/python benchmarks/mutation.py --seconds $(SECONDS) --seed $(SEED) $(MODULES)

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

# the pages of the rules, and what the consoles of README and docs show, as they are today
pages: $(VENV)/.installed
	$(BIN)/python scripts/rule_pages.py
	$(BIN)/python scripts/compile_patterns.py
	$(BIN)/python tests/consoles.py

# the documentation, as build/site; a stale page, a dead link or a warning fails
docs: $(VENV)/.installed
	$(BIN)/python scripts/rule_pages.py --check
	$(BIN)/python -m pip install --quiet --group docs
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --quiet --strict --site-dir build/site

# what users install: built, put into an environment of its own and run there, far from the sources
wheel: $(VENV)/.installed
	rm -rf dist build/wheel
	$(BIN)/python -m pip --quiet wheel --no-deps --wheel-dir dist .
	$(PYTHON) -m venv build/wheel
	build/wheel/bin/python -m pip --quiet install dist/*.whl
	cp -r examples build/wheel/
	cd build/wheel && bin/newslint --version && bin/newslint check --fail-on never examples && bin/newslint test facts

# what is published: the wheel that was tried, and the source archive
dist: wheel
	$(BIN)/python -m hatchling build -t sdist -d dist

# the container, built and run
image:
	docker build --tag $(IMAGE) .
	docker run --rm $(IMAGE) --version
	docker run --rm --volume "$(CURDIR)/examples:/copy:ro" $(IMAGE) check --fail-on never

# what packagers build from: its own tests pass, far from the repository
sdist: $(VENV)/.installed
	rm -rf build/sdist
	mkdir -p build/sdist
	$(BIN)/python -m hatchling build -t sdist -d build/sdist
	tar -xzf build/sdist/*.tar.gz -C build/sdist --strip-components 1
	cd build/sdist && PYTHONPATH=src $(abspath $(BIN))/python -m pytest -n auto $(TESTS)

# the licence of everything that users install along with newslint
licences: wheel
	build/wheel/bin/python -m pip --quiet install "$$(ls dist/*.whl)[$(EXTRAS)]"
	build/wheel/bin/python scripts/licences.py

# the extension for VS Code: built, loaded, and the server that it starts spoken to
editors: $(VENV)/.installed
	cd editors/vscode && npm ci --no-audit --no-fund --loglevel=error && NEWSLINT='["$(abspath $(BIN))/newslint", "lsp"]' npm test

# hostile input, a minute of it or as long as you like: make fuzz SECONDS=3600 SEED=2
fuzz: $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --group fuzz || echo "no atheris for this Python: by chance alone"
	$(BIN)/python tests/attacks/fuzz.py --seconds $(SECONDS) --seed $(SEED)

# the pages of --format html and of the service in a real browser, if there is a Chromium (Debian: apt-get install chromium)
browser: $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --group browser
	$(BIN)/python -m pytest -n 0 -rs tests/report/test_in_a_browser.py tests/serve/test_page_for_drafts.py

# the suite on every Python that is promised and found here; says which were not to be had
pythons:
	scripts/pythons

# the suite on the oldest versions of what newslint needs
lowest: $(VENV)/.installed
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv venv --quiet --clear --seed --python $(PYTHON) build/lowest
	$(BIN)/uv pip install --quiet --python build/lowest/bin/python --resolution lowest-direct --editable ".[$(EXTRAS)]"
	$(BIN)/uv pip install --quiet --python build/lowest/bin/python --group test
	build/lowest/bin/python -m pytest -n auto

# whether all that a user sees is as it was at a commit (the last that says `Readings: changed`): make same REF=v0.1 EVERY=1
same: $(VENV)/.installed
	$(BIN)/python benchmarks/same.py $(REF) --every $(EVERY) --shared $(SHARED)

accuracy: $(VENV)/.installed
	$(BIN)/python benchmarks/accuracy.py --newslint $(BIN)/newslint --shared $(SHARED)

# contradictions in wordings that no rule was tuned to: how many are caught, and none of their look-alikes blamed
wordings: $(VENV)/.installed
	$(BIN)/python benchmarks/wordings.py

# no rule speaks at a level, its own or a lowered one, that it has not earned on judged copy: by the benchmark, or as benchmarks/earned.json records it
earned: $(VENV)/.installed
	$(BIN)/python benchmarks/earned.py --newslint $(BIN)/newslint --shared $(SHARED)

$(VENV)/.installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"  # the first that knows groups
	$(BIN)/python -m pip install --quiet --editable ".[$(EXTRAS)]" --group test --group lint
	$(BIN)/python -m compileall -q src  # an editable install is not compiled, and starts twice as slowly
	touch $@

clean:
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
