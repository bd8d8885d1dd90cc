# The verbs of the project; `make` alone lists them. The build's flags are in scripts/build, so all goals share a tree.
.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help setup build test demo lint format docs bench bench-fingerprints bench-nation soak embedded audit clean \
    firmware firmware-reproducible firmware-run audit-build audit-tests audit-vectors check-links unit-tests integration-tests \
    browser-tests production python

# stage NAME SECONDS COMMAND: a step with a time limit, noted for .ci/run's table. Not for setup: sudo may ask for a
# password, and a step has no terminal to read from.
STAGE := scripts/stage

help:  ## list these goals
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup:  ## install the Debian packages that are missing
	@scripts/setup

build: setup  ## build every program and every test (release, one tree for all goals)
	@$(STAGE) build 2100 scripts/build --build-tests

audit: audit-build audit-tests audit-vectors  ## build and test the observers' verifier, a package of its own

test: build audit check-links unit-tests integration-tests browser-tests  ## run every test

audit-build: setup
	@$(STAGE) audit-build 600 sh -c 'cd Audit && exec ../scripts/build --build-tests'

audit-tests: audit-build
	@$(STAGE) audit-tests 300 scripts/test audit

# The plain verifier in Python says of every forged record again what the Swift one was held to.
audit-vectors: setup
	@$(STAGE) audit-vectors 300 /usr/bin/python3 Audit/vectors/make_remote_vectors.py --check

check-links: build
	@$(STAGE) check-links 60 scripts/check-links

python: setup
	@$(STAGE) python 300 scripts/python

unit-tests: build python
	@$(STAGE) unit-tests 600 env DOBUSH_REQUIRE_POSTGRES=1 scripts/postgres run -- scripts/test unit

integration-tests: build audit-build firmware python
	@$(STAGE) integration-tests 1200 env DOBUSH_REQUIRE_QEMU=1 scripts/test integration

browser-tests: build python  ## run the tests of pages in a real browser
	@$(STAGE) browser-tests 400 scripts/browser-tests

demo: build audit-build firmware  ## hold a whole small election on this machine; DATABASE=postgres for a private server
ifeq ($(DATABASE),postgres)
	@$(STAGE) demo 600 scripts/postgres run -- sh -c 'exec .build/release/dobush demo --database "$$DOBUSH_POSTGRES"'
else
	@$(STAGE) demo 600 .build/release/dobush demo
endif

lint: setup  ## check format, imports, file sizes and the tree
	@$(STAGE) lint 600 scripts/lint

format:  ## format the Swift files in place
	@scripts/format

docs: build audit-build  ## make the modules' documentation in .build/docs
	@$(STAGE) docs 600 scripts/docs

embedded: setup  ## compile what firmware and browsers share, for both
	@$(STAGE) embedded 300 scripts/embedded

firmware: setup  ## build the control board's boot stage and firmware, and print what they take
	@$(STAGE) firmware 600 $(MAKE) -s -C Firmware

firmware-reproducible: firmware  ## build it in another folder too: the images must be the same
	@$(STAGE) firmware-reproducible 600 Firmware/scripts/check-reproducible .build-firmware

firmware-run: firmware build  ## run it in QEMU with keys of its own, until Ctrl-C (Firmware/README.md)
	@.build/release/board-simulator .build-firmware

production: setup  ## build without the training code, and check that none is inside
	@$(STAGE) production 1500 scripts/check-production

bench: build audit-build firmware  ## run the benchmarks, adding to Benchmarks/results.jsonl
	@scripts/bench $(BENCHMARKS)

bench-fingerprints: build  ## the same with the fingerprints of a folder: make bench-fingerprints IMAGES=FOLDER
	@scripts/bench FingerBench$(if $(IMAGES),:$(IMAGES)) PresentationBench$(if $(IMAGES),:$(IMAGES))

bench-nation: build  ## the same with snapshots and imports of the size of the nation (10 minutes, 15 GB of disk)
	@scripts/postgres run -c fsync=on -c full_page_writes=on -- \
	    scripts/bench NationBench:snapshots NationBench:photos NationBench:import

soak: build audit-build  ## run the long tests
	@scripts/soak

clean:  ## remove what was built
	rm -rf .build .build-production* .build-python* Audit/.build
