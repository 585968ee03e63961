#!/usr/bin/env bash
# Prints, for each layout, the instructions that recognising it and reading fields take over those of poppler's own text
# pass, counted by callgrind: no clock, so a busy machine changes nothing. EACH=n for another number of slips a layout.
set -euo pipefail
cd "$(dirname "$0")/.."
command -v valgrind >/dev/null || {
  echo "instructions.sh: error: valgrind was not found
  help: install it with your system's packages, such as: apt-get install valgrind" >&2
  exit 1
}
read -ra release <<<"${RELEASE:?run it by make instructions}"
swift build "${release[@]}" --product goingrate >/dev/null
swift build "${release[@]}" --product SlipMaker >/dev/null
bin=$(swift build -c release --show-bin-path)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export GOINGRATE_AWARDS=$PWD/Awards GOINGRATE_LAYOUTS=$PWD/Layouts
# Valgrind takes minutes over the debugger's tables, which it does not need.
strip -g "$bin/goingrate" -o "$work/goingrate"
mapfile -t drawn < <("$bin/SlipMaker" layouts | grep -v '^trap-')
"$bin/SlipMaker" make "$work/drawn" --each "${EACH:-20}" --seed 1 $(printf -- '--layout %s ' "${drawn[@]}") >/dev/null

count() { # folder, function: the instructions spent in the function, each layout's slips read once
  valgrind --tool=callgrind --callgrind-out-file=/dev/null --collect-atstart=no \
    --toggle-collect="*PDFFieldCost*$2*" "$work/goingrate" baseline fields "$1" --rounds 1 2>&1 |
    awk '/Collected/ {print $NF}'
}
printf '%-24s %8s   %s\n' "fields / poppler's text" ratio limit
for folder in "$work"/drawn/*; do
  fields=$(count "$folder" takeFields)
  text=$(count "$folder" takeText)
  awk -v name="$(basename "$folder")" -v fields="$fields" -v text="$text" \
    'BEGIN {printf "%-24s %8.3f   <= 0.15\n", name, fields / text}'
done
