#!/usr/bin/env bash
# Makes Fixtures/pdf/LAYOUT/PROGRAM.pdf with its truth beside it, PROGRAM.json: synthetic slips with known content,
# drawn by cairo, by the raw writer of SlipMaker, and by programs that are asked for only here (Debian):
#   apt-get install weasyprint chromium libreoffice-writer python3-reportlab groff ghostscript
# ONLY="groff raw" makes those of some programs only, LAYOUTS="xero" those of some layouts.
# The fixtures are committed, because another version of those programs writes other bytes.
set -euo pipefail
cd "$(dirname "$0")/.."
swift build --product SlipMaker >/dev/null
maker=$(swift build --show-bin-path)/SlipMaker
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
seed=40
programs=(weasyprint chromium libreoffice reportlab groff)
turn=-1
for layout in $("$maker" layouts | grep -v "^trap-"); do
  turn=$((turn + 1))
  case " ${LAYOUTS:-$layout} " in *" $layout "*) ;; *) continue ;; esac
  folder=Fixtures/pdf/$layout
  mkdir -p "$folder"
  for step in 0 1 2; do # three of the five, so that every layout has several and every program has many
    program=${programs[$(((turn + step) % 5))]}
    case " ${ONLY:-$program} " in *" $program "*) ;; *) continue ;; esac
    "$maker" plan "$work/$program" --layout "$layout" --seed $((seed + turn * 7 + step)) --producer "$program"
    python3 Scripts/make-pdf-fixtures.py "$work/$program/$layout/0000.plan" "$folder/$program.pdf" "$program"
    cp "$work/$program/$layout/0000.json" "$folder/$program.json"
  done
  for program in cairo raw; do
    case " ${ONLY:-$program} " in *" $program "*) ;; *) continue ;; esac
    "$maker" make "$work/$program" --layout "$layout" --each 1 --seed $((seed + turn)) --producer "$program"
    cp "$work/$program/$layout/0000.pdf" "$folder/$program.pdf"
    cp "$work/$program/$layout/0000.json" "$folder/$program.json"
  done
done
du -sh Fixtures/pdf
