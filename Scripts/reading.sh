#!/usr/bin/env bash
# Makes more than 2,000 slips with known content in every layout, reads them and the committed fixtures with the built
# goingrate, and prints how many fields came out exactly. EACH=n for another number a layout, SEED=n for other slips,
# KEEP=FOLDER to keep the slips and a list of every difference, WRITE=1 to put the tables into README.md.
set -euo pipefail
cd "$(dirname "$0")/.."
read -ra release <<<"${RELEASE:?run it by make reading}"
swift build "${release[@]}" --product goingrate >/dev/null
swift build "${release[@]}" --product SlipMaker >/dev/null
bin=$(swift build "${release[@]}" --show-bin-path)
work=${KEEP:-$(mktemp -d)}
[ -n "${KEEP:-}" ] || trap 'rm -rf "$work"' EXIT
mkdir -p "$work"
export GOINGRATE_AWARDS=$PWD/Awards GOINGRATE_LAYOUTS=$PWD/Layouts
each=${EACH:-100} seed=${SEED:-1}

rm -rf "$work/made" "$work/traps"
mapfile -t plain < <("$bin/SlipMaker" layouts | grep -v '^trap-')
mapfile -t traps < <("$bin/SlipMaker" layouts | grep '^trap-')
"$bin/SlipMaker" make "$work/made" --each "$each" --seed "$seed" $(printf -- '--layout %s ' "${plain[@]}")
"$bin/SlipMaker" make "$work/traps" --each "$((each / 4 + 1))" --seed "$seed" $(printf -- '--layout %s ' "${traps[@]}")

status=0
compare() { # title, folder, file for the differences
  printf '%s\n\n' "$1"
  "$bin/SlipMaker" compare "$2" --reader "$bin/goingrate" --differences "$work/$3" --strict || status=1
  echo
}
{
  compare "Drawn slips (\`make reading\`, seed $seed):" "$work/made" made.tsv
  compare "Slips on which a plausible mistake agrees with a sum (only the last column counts):" "$work/traps" traps.tsv
  compare "Committed fixtures, by seven PDF writers:" Fixtures/pdf fixtures.tsv
  echo "$status" >"$work/status"
} | tee "$work/tables.md"
if [ -n "${WRITE:-}" ]; then
  awk -v tables="$work/tables.md" '
    /<!-- reading: begin/ {print; print ""; while ((getline line < tables) > 0) print line; skip = 1}
    /<!-- reading: end/ {skip = 0}
    !skip' README.md >"$work/README.md"
  cp "$work/README.md" README.md
fi
exit "$(cat "$work/status")"
