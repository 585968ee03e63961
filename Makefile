# What a person calls. Each line calls the real tool; Scripts/setup.sh installs what is missing.
PREFIX ?= /usr/local
# The Swift runtime goes into the binary, so that it starts quickly and runs where no toolchain is; modules are compiled
# as one, which is worth about 8 % of an audit's time.
export RELEASE = -c release --static-swift-stdlib -Xswiftc -cross-module-optimization

.PHONY: setup build audit test bench instructions reading corpus fuzz check install

setup:
	@Scripts/setup.sh

build: setup
	swift build $(RELEASE) --explicit-target-dependency-import-check error --product goingrate

audit: build
	@Scripts/audit-demo.sh

test: setup
	swift test

bench: build
	@Scripts/bench.sh

instructions: build
	@Scripts/instructions.sh

reading: build
	@Scripts/reading.sh

corpus: setup
	@Scripts/corpus.sh

fuzz: setup
	@Scripts/fuzz.sh

check: setup
	@Scripts/check.sh

install: build
	@Scripts/install.sh "$(PREFIX)"
