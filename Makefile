# From pages to a document and a client. `make help` says what there is to do.

SERVICE ?= dli
SERVICES ?=
OUT ?=
PORT ?= 8080
CLOUD ?=
OPENAPI ?=
PYTHON ?=
VENV ?= .venv
CACHE ?= .cache
DOCS_CORPUS ?=
BASE ?=
FORMAT ?= text
FAIL_ON ?= breaking
SCORERS ?=
CHECK ?=
SETTINGS ?= $(wildcard openapi/services.toml)

# Pages of our own, else those that are published, which are fetched into the cache.
FETCHED := $(CACHE)/pages/$(SERVICE)$(addprefix -,$(CLOUD))
NEWER := $(CACHE)/update/$(SERVICE)$(addprefix -,$(CLOUD))
DOCS ?= $(if $(wildcard docs/$(SERVICE)),docs/$(SERVICE),$(FETCHED))

# The service that this repository holds goes to its committed places, any other into a folder of your choice.
# A document of another version of OpenAPI goes into a folder of its own too, and takes the names of the usual one.
OTHER := $(filter-out 3.0,$(OPENAPI))
ifeq ($(SERVICE) $(DOCS) $(OUT)$(CLOUD)$(OTHER),dli docs/dli )
DOCUMENT := openapi/dli.yaml
CLIENT := generated_client
REPORT := $(CACHE)/dli.report.json
TABLE := $(CACHE)/operations docs/dli/ERRATA.md
PAGE := build/dli/dli.html
# Pages of ours are free of errors.
TOLERATE :=
else
PLACE := build/$(SERVICE)$(addprefix -,$(CLOUD))
FOLDER := $(if $(OUT),$(OUT),$(PLACE)$(addprefix -,$(OTHER)))
ifneq ($(OTHER),)
NAMES := $(if $(OUT),,$(if $(filter dli-docs/dli-,$(SERVICE)-$(DOCS)-$(CLOUD)),openapi,$(PLACE))/$(SERVICE).names.toml)
endif
DOCUMENT := $(FOLDER)/$(SERVICE).yaml
CLIENT := $(FOLDER)/client
REPORT := $(FOLDER)/$(SERVICE).report.json
PAGE := $(FOLDER)/$(SERVICE).html
# Pages of others may have errors (status 1): the document holds all the rest.
TOLERATE := || case $$? in 1) echo "Some pages have errors, see above: the document holds all the rest.";; \
  3) echo "This is a fault of rst2openapi: the same command with --debug shows where."; exit 3;; *) exit $$?;; esac
endif
SOURCE_MAP := $(DOCUMENT:.yaml=.map.json)
TOLERANT := $(DOCUMENT:.yaml=.tolerant.yaml)

BIN := $(VENV)/bin
# What is run here is run many times over: without its bytecode every start compiles the compiler anew.
export PYTHONDONTWRITEBYTECODE :=
RST2OPENAPI := $(BIN)/rst2openapi
OF_CLOUD := $(if $(SETTINGS),--settings $(SETTINGS)) $(if $(CLOUD),--cloud $(CLOUD))
BUILD := $(RST2OPENAPI) build --service $(SERVICE) $(OF_CLOUD) $(if $(OPENAPI),--openapi $(OPENAPI))
BUILD_OTHER := $(RST2OPENAPI) build "$(DOCS_CORPUS)/NAME" --service NAME --jobs 1 --no-cache \
  $(if $(SETTINGS),--settings $(SETTINGS)) \
  -o $(CACHE)/corpus/NAME.json --report $(CACHE)/corpus/NAME.report --source-map $(CACHE)/corpus/NAME.map

# Folders are among the pages, since a page that is taken away changes nothing else.
PAGES := $(shell find $(DOCS) \( -name '*.rst' -o -type d \) 2>/dev/null)
COMPILER := $(shell find generator -name '*.py' -not -path '*/rst2openapi/client/*')
GENERATOR := $(shell find generator/rst2openapi/client generator/rst2openapi/diagnostics -name '*.py' -o -name '*.jinja')

.PHONY: all document client update newer diff release sdk mock html test quick lowest pythons fuzz fuzz-coverage fuzz-kinds interruptions round-trips languages nightly program bench check drift limits golden corpus wordings clean help

all: document client docs/rules.md $(TABLE) ## the document, its client and the reference of findings (default)

document: $(DOCUMENT) $(TOLERANT)

client: $(CLIENT)/.rst2openapi

$(FETCHED)/source.toml: | $(VENV)/.ready
	@$(RST2OPENAPI) fetch $(SERVICE) $(OF_CLOUD) -o $(FETCHED)

# A document of another version of OpenAPI than the one that is asked for is made anew.
ANEW := $(shell test ! -f '$(DOCUMENT)' || grep -q '^openapi: $(or $(OPENAPI),3.0)' '$(DOCUMENT)' || echo anew)
.PHONY: $(ANEW)

$(DOCUMENT): $(VENV)/.ready $(COMPILER) $(PAGES) $(SETTINGS) $(ANEW) $(if $(filter $(FETCHED),$(DOCS)),$(FETCHED)/source.toml)
	@test -d "$(DOCS)" || { echo "There is no folder of pages $(DOCS): say where they are with DOCS=…"; exit 2; }
	@mkdir -p $(dir $@) $(dir $(REPORT))
	$(BUILD) $(DOCS) -o $@ --report $(REPORT) --source-map $(SOURCE_MAP) $(if $(NAMES),--names $(NAMES)) $(TOLERATE)
	@touch $@

$(TOLERANT): $(DOCUMENT)
	$(RST2OPENAPI) tolerant $(DOCUMENT) -o $@

$(CLIENT)/.rst2openapi: $(DOCUMENT) $(GENERATOR) $(wildcard $(DOCUMENT:.yaml=.guide.md) $(DOCUMENT:.yaml=.changelog.md))
	$(RST2OPENAPI) client $(DOCUMENT) -o $(CLIENT)
	@touch $@

docs/rules.md: $(VENV)/.ready $(wildcard generator/rst2openapi/diagnostics/*.py generator/rst2openapi/diagnostics/rules/*.py)
	@mkdir -p $(CACHE) && $(RST2OPENAPI) explain --markdown > $(CACHE)/rules.md && mv $(CACHE)/rules.md $@

# Pages come into a place of their own first, and take that of the old ones when it was shown what they change.
update: $(VENV)/.ready ## newer pages of SERVICE=…: shows what they change for users, then takes them (CHECK=1 only shows)
	@test "$(DOCS)" = "$(FETCHED)" || { echo "The pages of $(SERVICE) are those of $(DOCS), which are not fetched."; exit 2; }
	@test -f "$(DOCUMENT)" || $(MAKE) --no-print-directory document
	@rm -rf $(NEWER)/*.*
	@$(RST2OPENAPI) fetch $(SERVICE) $(OF_CLOUD) -o $(NEWER)/pages
	@if cmp -s $(FETCHED)/source.toml $(NEWER)/pages/source.toml; then echo "The pages of $(SERVICE) are the newest."; \
	  else $(MAKE) --no-print-directory newer; fi

newer:
	@names=$(or $(NAMES),$(DOCUMENT:.yaml=.names.toml)); test ! -f $$names || cp $$names $(NEWER)/
	@$(BUILD) $(NEWER)/pages -o $(NEWER)/$(SERVICE).yaml > $(NEWER)/build.log 2>&1 || [ $$? -eq 1 ] || { cat $(NEWER)/build.log; exit 2; }
	@$(RST2OPENAPI) diff $(DOCUMENT) $(NEWER)/$(SERVICE).yaml --format $(FORMAT) --fail-on $(if $(CHECK),$(FAIL_ON),never)
ifeq ($(CHECK),)
	@rm -rf $(FETCHED) && mv $(NEWER)/pages $(FETCHED)
	@$(MAKE) --no-print-directory document $(if $(wildcard $(CLIENT)/.rst2openapi),client)
endif

SINCE = $(if $(BASE),--base '$(BASE)',--since-release)

diff: $(DOCUMENT) ## what changed for users since BASE=<git revision>, rated; fails FAIL_ON=breaking (FORMAT=markdown, json)
	@$(RST2OPENAPI) diff $(DOCUMENT) $(SINCE) --format $(FORMAT) --fail-on $(FAIL_ON)

docs/dli/ERRATA.md: docs/dli/errata.toml .ci/errata.py $(VENV)/.ready
	@$(BIN)/python .ci/errata.py $< $@
	@touch $@

# The README shows which method calls which operation.
$(CACHE)/operations: $(CLIENT)/.rst2openapi README.md .ci/operations.py
	@$(BIN)/python .ci/operations.py $(DOCUMENT) $(CLIENT) README.md
	@touch $@

sdk: $(VENV)/.ready ## one client with one login of SERVICES="dli ecs vpc …" in build/sdk, made of their published pages
	@test -n "$(SERVICES)" || { echo 'Which services? make sdk SERVICES="dli ecs vpc"'; exit 2; }
	@$(RST2OPENAPI) sdk $(SERVICES) $(OF_CLOUD) -o $(or $(OUT),build/sdk) --fetch-to $(CACHE)/pages \
	  $(if $(OPENAPI),--openapi $(OPENAPI)) \
	  $(if $(DOCS_CORPUS),--pages "$(DOCS_CORPUS)")

mock: $(VENV)/.ready $(DOCUMENT) ## answers on this machine as the document says (PORT=8080)
	@$(RST2OPENAPI) mock $(DOCUMENT) --port $(PORT)

html: $(VENV)/.ready $(DOCUMENT) ## the document of SERVICE=… as one page to read, which needs no network
	@$(RST2OPENAPI) html $(DOCUMENT) -o $(PAGE) --cache $(CACHE)

test: $(VENV)/.dev ## the tests
	$(BIN)/pytest -n auto --dist worksteal

quick: $(VENV)/.dev ## the tests of the compiler's stages, for the inner loop
	$(BIN)/pytest -q -n auto --dist worksteal tests/page tests/operation tests/service tests/openapi tests/pages

# Failing pages, made smaller, stand in .cache/fuzz afterwards; the same SEED gives the same mutants.
N ?= 3000
SEED ?= 1
MINUTES ?= 20
MOMENTS ?= 8

fuzz: $(VENV)/.dev ## N=30000 damaged pages of all kinds (SEED=…, MINUTES=… at most)
	PYTHONPATH=tests $(BIN)/python -m fuzz $(N) --seed $(SEED) --minutes $(MINUTES) --keep $(CACHE)/fuzz

fuzz-kinds: $(VENV)/.dev ## N=… changes of kinds in documents and in each file that commands read (SEED=…)
	PYTHONPATH=tests $(BIN)/python -m fuzz.wrong_kinds $(N) --seed $(SEED)

interruptions: $(VENV)/.dev ## each command killed at MOMENTS=… moments by three signals, and run again
	PYTHONPATH=tests $(BIN)/python -m interruptions.moments --moments $(MOMENTS)

round-trips: $(VENV)/.dev ## N=5000 random services, written as pages and read again (SEED=…)
	PYTHONPATH=tests $(BIN)/python -m writing.round_trips $(N) --seed $(SEED)

fuzz-coverage: $(VENV)/.dev ## texts that reach new code of the readers, for MINUTES=…, by atheris
	@mkdir -p $(CACHE)/fuzz
	@if $(BIN)/python -m pip install --quiet --disable-pip-version-check 'atheris>=3,<4'; then \
	  cd $(CACHE)/fuzz && PYTHONPATH=$(abspath tests) $(abspath $(BIN))/python -m fuzz.coverage_guided corpus \
	    -max_total_time=$$(($(MINUTES) * 60)) -timeout=10 -max_len=2000 -rss_limit_mb=2000; \
	else echo "Skipped: atheris cannot be installed for this Python."; fi

# The lowest versions of the compiler's and of the clients' dependencies differ: clients are tested with theirs on top.
LOWEST := $(CACHE)/lowest

lowest: ## the tests with the lowest versions that pyproject.toml allows, those of the client with the client's
	@mkdir -p $(LOWEST)
	@$(or $(PYTHON),python3) .ci/floors.py pyproject.toml > $(LOWEST)/constraints.txt
	@$(or $(PYTHON),python3) .ci/floors.py generated_client/pyproject.toml > $(LOWEST)/client.txt
	PIP_CONSTRAINT=$(abspath $(LOWEST))/constraints.txt $(MAKE) --no-print-directory test VENV=$(LOWEST)/venv
	PIP_CONSTRAINT=$(abspath $(LOWEST))/constraints.txt $(MAKE) --no-print-directory $(LOWEST)/client/.dev VENV=$(LOWEST)/client
	PIP_CONSTRAINT= $(LOWEST)/client/bin/python -m pip install --quiet --disable-pip-version-check \
	  $$(grep -iE '^(attrs|httpx)==' $(LOWEST)/client.txt)
	$(LOWEST)/client/bin/pytest -n auto --dist worksteal tests/client tests/doubles tests/roundtrip

pythons: ## the tests on every Python of this machine that the compiler is for
	@$(or $(PYTHON),python3) .ci/pythons.py 3.11 3.12 3.13 3.14 -- \
	  $(MAKE) --no-print-directory test VENV=$(CACHE)/pythons/{version} PYTHON={python}

# What `make languages` looks at: the document and that of all pages of the tests, or every service below DOCS_CORPUS.
LANGUAGES ?= lint,typescript,go
PAGES_OF_TESTS := $(CACHE)/languages/pages.yaml
INTEROP = PYTHONPATH=tests INTEROP_CACHE=$(CACHE)/interop $(BIN)/python -m interop

languages: $(VENV)/.dev ## linters, TypeScript, Go (LANGUAGES=…) for our documents, or all services below DOCS_CORPUS=…
	@$(if $(DOCS_CORPUS),$(MAKE) --no-print-directory corpus && ls $(CACHE)/corpus/*.json | xargs $(INTEROP) --languages $(LANGUAGES),\
	  mkdir -p $(CACHE)/languages && { $(RST2OPENAPI) build tests/pages -o $(PAGES_OF_TESTS) > $(CACHE)/languages/log 2>&1 || [ $$? -eq 1 ]; } \
	  && $(INTEROP) --languages $(LANGUAGES) openapi/dli.yaml $(PAGES_OF_TESTS))

nightly: ## the same with Java as well
	@$(MAKE) --no-print-directory languages LANGUAGES=lint,typescript,go,java

program: $(VENV)/.dev ## a program with eleven services, from a fresh clone and repositories of the pages below DOCS_CORPUS=…
	@test -d "$(DOCS_CORPUS)" || { echo "Say where the services' folders are: make program DOCS_CORPUS=/path"; exit 2; }
	@PYTHONPATH=tests $(BIN)/python -m corpus.many_services "$(DOCS_CORPUS)" $(CACHE)/program

bench: $(VENV)/.bench ## what compiler and client cost, as ratios; DOCS_CORPUS=… compiles all services; LARGE=document imports another
	PYTHONPATH=tests DOCS_CORPUS="$(DOCS_CORPUS)" $(BIN)/python -m bench $(LARGE)

check: $(VENV)/.dev ## style, types, that openapi/ and generated_client/ are what the pages give, and what a release owes
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	cd generated_client && $(abspath $(BIN))/mypy --strict --config-file= --cache-dir=$(abspath $(CACHE))/mypy-client dli_client
	$(MAKE) --no-print-directory drift release

# The client has the version of its document, and carries its changelog.
release: $(VENV)/.ready ## that version and changelog of DLI's document say what changed since the last release, or BASE=…
	@$(RST2OPENAPI) diff openapi/dli.yaml $(SINCE) --changelog openapi/dli.changelog.md

drift: $(VENV)/.ready
	@rm -rf $(CACHE)/drift && mkdir -p $(CACHE)/drift && cp openapi/dli.names.toml openapi/dli.guide.md openapi/dli.changelog.md $(CACHE)/drift/
	$(RST2OPENAPI) build --service dli $(if $(SETTINGS),--settings $(SETTINGS)) docs/dli -o $(CACHE)/drift/dli.yaml --no-cache \
	  --source-map $(CACHE)/drift/dli.map.json > $(CACHE)/drift/output.txt || { cat $(CACHE)/drift/output.txt; exit 1; }
	$(RST2OPENAPI) client $(CACHE)/drift/dli.yaml -o $(CACHE)/drift/client > $(CACHE)/drift/output.txt
	@diff $(CACHE)/drift/dli.yaml openapi/dli.yaml && diff $(CACHE)/drift/dli.map.json openapi/dli.map.json \
	  && diff $(CACHE)/drift/dli.names.toml openapi/dli.names.toml \
	  && diff -r -x __pycache__ -x '*.egg-info' -x .mypy_cache -x build -x dist $(CACHE)/drift/client generated_client \
	  || { echo "openapi/ or generated_client/ are not what the pages give: run make, and commit what it changes."; exit 1; }

limits: $(VENV)/.dev ## what pages and documents of a megabyte cost that were made to cost much: 10 s and 500 MB at most
	PYTHONPATH=tests $(BIN)/python -m limits $(KINDS)

golden: $(VENV)/.dev ## write the expected results of the tests anew; read them in review
	UPDATE_GOLDEN=1 $(BIN)/pytest -q -n auto --dist worksteal tests/pages tests/corpus/test_corpus.py

corpus: $(VENV)/.ready ## figures of every service below DOCS_CORPUS=…; SCORERS='"a.py options" "b.py options"' run on the documents
	@test -d "$(DOCS_CORPUS)" || { echo "Say where the services' folders are: make corpus DOCS_CORPUS=/path"; exit 2; }
	@rm -rf $(CACHE)/corpus && mkdir -p $(CACHE)/corpus
	@for folder in "$(DOCS_CORPUS)"/*/; do basename "$$folder"; done \
	  | xargs -P "$$(getconf _NPROCESSORS_ONLN)" -I NAME sh -c '$(BUILD_OTHER) > $(CACHE)/corpus/NAME.log 2>&1 \
	    || [ $$? -eq 1 ] || { cat $(CACHE)/corpus/NAME.log; exit 255; }'
	@$(BIN)/python .ci/figures.py $(CACHE)/corpus
	@$(if $(SCORERS),$(BIN)/python .ci/scorers.py $(CACHE)/corpus "$(DOCS_CORPUS)" $(SCORERS))

wordings: $(VENV)/.ready ## how often each wording of values, defaults, limits is met in the pages below DOCS=…
	@$(BIN)/python .ci/wordings.py "$(DOCS)"

clean: ## remove what make made and git does not keep
	rm -rf $(VENV) $(CACHE) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find . -name __pycache__ -not -path './.git/*' -prune -exec rm -rf {} +

help: ## this list
	@grep -hE '^[a-z]+:.*## ' $(firstword $(MAKEFILE_LIST)) | sed -E 's/^([a-z]+):.*## /  make \1\t/' | expand -t 18
	@echo
	@echo "Another service:  make SERVICE=ecs [CLOUD=otc-swiss] [DOCS=/path/to/pages] [OUT=folder] [SETTINGS=own.toml]"
	@echo "                  (its published pages are fetched if DOCS is not given; OUT is build/ecs then)"
	@echo "OpenAPI 3.1:      make OPENAPI=3.1 [SERVICE=ecs …]   (into build/dli-3.1)"

# The first Python that is new enough, unless PYTHON names one.
$(VENV)/.ready: pyproject.toml
	@for candidate in $(or $(PYTHON),python3 python3.11 python3.12 python3.13 python3.14 python); do \
	  if "$$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then python="$$candidate"; break; fi; \
	done; \
	if [ -z "$${python:-}" ]; then \
	  echo "Python 3.11 or later is needed, and $(or $(PYTHON),none of python3 … python3.14) is it: make PYTHON=/path/to/python"; exit 2; \
	fi; \
	test -x $(BIN)/python || "$$python" -m venv $(VENV) || \
	  { rm -rf $(VENV); echo "$$python cannot make virtual environments; on Debian and Ubuntu: apt install python3-venv"; exit 2; }
	@echo "Installing the compiler into $(VENV)"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1'
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.ready
	@echo "Installing the tools of the tests"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --group dev
	@touch $@

$(VENV)/.bench: $(VENV)/.dev
	@echo "Installing what make bench compares with"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --group bench
	@touch $@
