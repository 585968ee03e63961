#!/bin/sh
# Format, strict build, layering and the rules of style that a machine can see.
set -eu
cd "$(dirname "$0")/.."
# `refuse` stands at the end of pipes, in a shell of its own: what it finds is kept in a file.
faults=$(mktemp)
trap 'rm -f "$faults"' EXIT
refuse() { # title, lines on standard input: fails when there are any
  lines=$(cat)
  [ -n "$lines" ] || return 0
  printf '%s\n%s\n\n' "$1" "$lines" | tee -a "$faults" >&2
}

swift format lint --strict --recursive --parallel Sources Tests Package.swift || echo format >>"$faults"
swift build --build-tests --scratch-path .build-check \
  --explicit-target-dependency-import-check error \
  -Xswiftc -warnings-as-errors 2>&1 | grep -E 'error|warning: unre' | refuse "strict build" || true

code='\.swift$'
sources() { git ls-files "$@" | grep "$code" || true; }
exact="Sources/PayDomain Sources/AwardTables Sources/AuditRules"
in_code() { xargs -r grep -nHE "$1" 2>/dev/null | grep -vE ':[0-9]+: *//' || true; }

# shellcheck disable=SC2086 # the folders are meant to be split
sources $exact | in_code '\b(Double|Float|Decimal)\b' | refuse "floating point near money"
# The synthetic slips in Examples/ are test data with figures; `reg 3.46` is a citation, not a figure.
sources Sources/AuditRules | grep -v '^Sources/AuditRules/Checks/Examples/' |
  in_code '[^0-9A-Za-z_.]([0-9]+\.[0-9]+|38|76|152)[^0-9A-Za-z_]' |
  grep -vE 'Regulations [0-9]+ reg [0-9]+\.[0-9]+' | refuse "a legal number in Swift"
sources Sources/PayDomain Sources/Wording Sources/AuditRules Sources/FindingReports | in_code '^import Foundation' |
  refuse "Foundation where it may not be"
sources Sources | in_code '\btry\?|try!|\bas!|\?\? *0\b|\?\? *""|fatalError\(|TODO|FIXME' |
  grep -v 'allowed:' | refuse "unknown made into something, an error dropped, or work left"
sources Sources | in_code 'URLSession|FoundationNetworking|getaddrinfo|AF_INET|gethostbyname' |
  refuse "network code"
sources Sources | in_code '^import CPoppler$' | awk 'NR>1' | refuse "poppler imported twice"
sources Sources | in_code '^import CLibXML2$' | awk 'NR>1' | refuse "libxml2 imported twice"
sources Sources | in_code '^import CZip$' | awk 'NR>1' | refuse "libzip imported twice"
sources Sources | in_code '[^A-Za-z.]Date\(\)' | grep -v '^Sources/goingrate/' |
  refuse "the clock read outside the command"
sources Sources Tests | xargs -r wc -l | awk '$2 != "total" && $1 > 400 {print $2 ": " $1 " lines"}' |
  refuse "files over 400 lines"
git ls-files | grep -E '(^|/)(Utilities|Helpers|Common|Managers?)(/|$)' | refuse "a drawer"
[ ! -s "$faults" ] || exit 1
echo "check: all good"
