# Insyn. `make site` and `make test` work on a fresh Debian 12 with Swift 6.3: what else is needed is installed first.
SWIFT ?= .ci/swift
INSYN := .build/release/insyn

.PHONY: site test build lint check serve bench deb clean deps

site: build ## publish the portal of this folder into site/
	@$(INSYN) build

test: deps ## run all tests
	@$(SWIFT) test

build: deps ## build the tool in release mode
	@$(SWIFT) build -c release --static-swift-stdlib --product insyn

lint: ## the committed style, strictly
	@$(SWIFT) format lint --strict -r -p Sources Tests Package.swift

check: build ## tell of every problem in content/ and themes/
	@$(INSYN) check

serve: build ## preview in a browser, rebuilt at every change
	@$(INSYN) serve

bench: build ## ratios against pabutools, DuckDB and Hugo, where they are installed
	@python3 Tests/Benchmarks/run.py
	@python3 Tests/Benchmarks/portals.py

deb: build ## a Debian package of the tool in .build/, with manual and completions
	@packaging/deb .build

clean: ## remove what was built and published
	@rm -rf .build site.next && git clean -fdXq site

deps:
	@.ci/deps
