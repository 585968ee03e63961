#!/usr/bin/env bash
# Prints, for each layout, the instructions that recognising it and reading fields take over those of poppler's own text
# pass, counted by callgrind: no clock, so a busy machine changes nothing. The pass opens a file and takes the characters of
# its pages; the last column holds the fields against the characters alone. EACH=n for another number of slips a layout.
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
export work GOINGRATE_AWARDS=$PWD/Awards GOINGRATE_LAYOUTS=$PWD/Layouts
# Valgrind takes minutes over the debugger's tables, which it does not need.
strip -g "$bin/goingrate" -o "$work/goingrate"
mapfile -t drawn < <("$bin/SlipMaker" layouts | grep -v '^trap-')
"$bin/SlipMaker" make "$work/drawn" --each "${EACH:-20}" --seed 1 $(printf -- '--layout %s ' "${drawn[@]}") >/dev/null

# One line for a layout, its slips read once. Both sides come from one run: what a function and all that it calls took.
# (Switching the counting on at a function would switch it off again at each closure that has its name.)
count() {
  local counts=$work/$1.counts
  valgrind --tool=callgrind --callgrind-out-file="$counts" \
    "$work/goingrate" baseline fields "$work/drawn/$1" --rounds 1 >/dev/null 2>&1
  callgrind_annotate --inclusive=yes --threshold=100 --show-percs=no "$counts" | awk -v name="$1" '
    function number(text) { gsub(",", "", text); return text + 0 }
    /PDFFieldCost.*takeFields/ && !fields { fields = number($1) }
    /PDFFieldCost.*takeText/ && !text { text = number($1) }
    /PDFSheet.*characters/ && !characters { characters = number($1) }
    END {
      if (!fields || !text || !characters) { print name ": nothing was counted"; exit 1 }
      printf "%-24s %8.3f   <= 0.15   %8.3f\n", name, fields / text, fields / characters
    }'
  rm "$counts"
}
export -f count
printf '%-24s %8s   %-7s   %s\n' "fields / poppler's text" ratio limit 'characters alone'
# As many at a time as there are cores; the lines come as they are done, so they are sorted.
printf '%s\n' "${drawn[@]}" | xargs -P "$(nproc)" -I{} bash -euo pipefail -c 'count {}' | sort
