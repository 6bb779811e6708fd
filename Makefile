# The few words everybody needs. The work is done by the small scripts in bin/.
PORT ?= 8000
DATA ?= data
N ?= 200000

.PHONY: run test quick check bench seed clean

run:    ## Install what is missing, build what changed, serve on PORT with the data in DATA
	@bin/run "$(PORT)" "$(DATA)"

test:   ## Everything: checks, server (SQLite, PostgreSQL), web, browser. ONLY="server web" for some
	@bin/test $(ONLY)

quick:  ## What your changes can break, in three minutes: before each commit. BASE=... to compare with another commit
	@bin/quick $(BASE)

check:  ## Format, lint, types, layers, generated files: no tests
	@bin/test check

bench:  ## Measure speed against the written limits
	@bin/setup test && bin/einvoice_bench && bin/import_bench && bin/server bench && npm --silent --prefix web run bench

seed:   ## Fill DATA with N invented records
	@bin/setup run && MICROCRM_DATA="$(abspath $(DATA))" bin/server seed --count "$(N)"

clean:  ## Remove what can be rebuilt; the data stays
	@rm -rf .venv .cache web/node_modules web/dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
