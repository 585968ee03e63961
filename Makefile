# What a person calls. Each line calls the real tool; Scripts/setup.sh installs what is missing.
PREFIX ?= /usr/local
SWIFT_BUILD = swift build --explicit-target-dependency-import-check error

.PHONY: setup build audit test bench check install

setup:
	@Scripts/setup.sh

build: setup
	$(SWIFT_BUILD) -c release --product goingrate

audit: build
	@Scripts/audit-demo.sh

test: setup
	swift test

bench: build
	@Scripts/bench.sh

check: setup
	@Scripts/check.sh

install: build
	@Scripts/install.sh "$(PREFIX)"
