#!/usr/bin/env bash
# Prints ratios of wall times measured in this run: the two sides interleaved, the median of at least five pairs.
# Inputs are generated from a seed. ROUNDS=n for more pairs; SMALL=1 for a quick look that proves nothing.
set -euo pipefail
cd "$(dirname "$0")/.."
read -ra release <<<"${RELEASE:?run it by make bench}"
swift build "${release[@]}" --product goingrate >/dev/null
swift build "${release[@]}" --product BenchInputs >/dev/null
bin=$(swift build -c release --show-bin-path)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rounds=${ROUNDS:-5}
slips_pdf=2000 slips_xml=50000 slips_csv=200000
if [ -n "${SMALL:-}" ]; then slips_pdf=200 slips_xml=5000 slips_csv=20000; fi
export GOINGRATE_AWARDS=$PWD/Awards GOINGRATE_LAYOUTS=$PWD/Layouts

"$bin/BenchInputs" pdf "$slips_pdf" "$work/pdf"
"$bin/BenchInputs" xml "$slips_xml" "$work/slips.xml"
"$bin/BenchInputs" csv "$slips_csv" "$work/slips.csv"
printf 'inputs: %s PDF slips (%s), %s XML slips (%s), %s CSV slips (%s); %s processors\n' \
  "$slips_pdf" "$(du -sh "$work/pdf" | cut -f1)" "$slips_xml" "$(du -h "$work/slips.xml" | cut -f1)" \
  "$slips_csv" "$(du -h "$work/slips.csv" | cut -f1)" "$(nproc)"

milliseconds() { # runs a command, prints its wall time; exit statuses 0, 1 and 3 are results
  local start end status=0
  rm -rf "$work/out" # a first run, not one that writes over another's report
  start=$(date +%s%N)
  "$@" >/dev/null 2>"$work/errors" || status=$?
  end=$(date +%s%N)
  case $status in 0 | 1 | 3) ;; *)
    cat "$work/errors" >&2
    exit "$status"
    ;;
  esac
  echo $(((end - start) / 1000000))
}
median() { sort -n | awk '{v[NR] = $1} END {print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2}'; }

compare() { # title, limit in words; then side A -- side B: prints the median of A / B
  local title=$1 limit=$2 a=() b=()
  shift 2
  while [ "$1" != -- ]; do a+=("$1") && shift; done
  shift
  b=("$@")
  : >"$work/pairs"
  milliseconds "${a[@]}" >/dev/null # warm both sides once
  milliseconds "${b[@]}" >/dev/null
  for _ in $(seq "$rounds"); do
    echo "$(milliseconds "${a[@]}") $(milliseconds "${b[@]}")" >>"$work/pairs"
  done
  awk '{print $1 / ($2 > 0 ? $2 : 1)}' "$work/pairs" | median >"$work/ratio"
  printf '%-46s %8.2f   %-14s (median %s ms against %s ms)\n' "$title" "$(cat "$work/ratio")" \
    "$limit" "$(cut -d' ' -f1 "$work/pairs" | median)" "$(cut -d' ' -f2 "$work/pairs" | median)"
}

known=(--award MA000004 --all-adults)
written=(--out "$work/out" --force --quiet --no-progress --reports csv,jsonl --jobs 2)
audit_pdf=("$bin/goingrate" audit "$work/pdf" --profile "$work/pdf.profile.yaml" "${written[@]}")
audit_xml=("$bin/goingrate" audit "$work/slips.xml" "${known[@]}" "${written[@]}")
audit_csv=("$bin/goingrate" audit "$work/slips.csv" "${known[@]}" "${written[@]}")

echo
printf '%-46s %8s   %-14s\n' "ratio of wall times" "ratio" "limit"
compare "PDF: bare poppler pool / audit" ">= 0.80" \
  "$bin/goingrate" baseline pdf "$work/pdf" -- "${audit_pdf[@]}"
compare "PDF: audit pinned to one core / --jobs 2" ">= 1.60" \
  taskset -c 0 "${audit_pdf[@]}" -- "${audit_pdf[@]}"
compare "XML: audit / one bare SAX pass" "<= 2.50" \
  "${audit_xml[@]}" -- "$bin/goingrate" baseline xml "$work/slips.xml"
compare "CSV: audit / one thread of the scanner's pass" "<= 6.00" \
  "${audit_csv[@]}" -- "$bin/goingrate" baseline csv "$work/slips.csv"
compare "CSV: every check / the base rates alone" "<= 1.50" \
  "${audit_csv[@]}" -- "${audit_csv[@]}" --select rate/below-minimum
compare "CSV: the same with report.html / without" "-" \
  "$bin/goingrate" audit "$work/slips.csv" --out "$work/out" --force --quiet --no-progress \
  "${known[@]}" -- "${audit_csv[@]}"

peak_of() { # the high-water mark of a process, read while it runs, in MB
  "$@" >/dev/null 2>&1 &
  local pid=$!
  while grep VmHWM "/proc/$pid/status" >"$work/now" 2>/dev/null && [ -s "$work/now" ]; do
    cp "$work/now" "$work/peak"
    sleep 0.005
  done
  wait "$pid" || true
  awk '{print int($2 / 1024)}' "$work/peak"
}
printf '%-46s %8s   %-14s\n' "CSV: peak memory in MB" \
  "$(peak_of "${audit_csv[@]}")" "< 400"

# Memory of its own (a mapped file is the system's) for ten times the slips of the same 2,000 workers over the fewer.
own_peak_of() { # the most anonymous memory of a process, looked at while it runs, in kB
  echo 0 >"$work/peak"
  rm -rf "$work/out"
  "$@" >/dev/null 2>&1 &
  local pid=$!
  while awk '/RssAnon/ {print $2; seen = 1} END {exit !seen}' "/proc/$pid/status" >"$work/now" 2>/dev/null; do
    [ "$(cat "$work/now")" -le "$(cat "$work/peak")" ] || cp "$work/now" "$work/peak"
  done
  wait "$pid" || true
  cat "$work/peak"
}
for weeks in 5 50; do
  "$bin/BenchInputs" weeks "$weeks" "$work/weeks-$weeks.csv"
  for _ in $(seq 5); do
    own_peak_of "$bin/goingrate" audit "$work/weeks-$weeks.csv" "${known[@]}" "${written[@]}"
  done | median >"$work/own-$weeks"
done
printf '%-46s %8s   %-14s (%s MB of its own against %s MB)\n' \
  "CSV with sums to date: memory, 10 x the slips" \
  "$(awk 'NR == FNR {few = $1; next} {printf "%.2f", $1 / few}' "$work/own-5" "$work/own-50")" "<= 1.50" \
  "$(awk '{print int($1 / 1024)}' "$work/own-50")" "$(awk '{print int($1 / 1024)}' "$work/own-5")"

# What reading fields adds to poppler's own pass, by layout: twenty drawn slips each, nine rounds of both sides.
swift build "${release[@]}" --product SlipMaker >/dev/null
mapfile -t drawn < <("$bin/SlipMaker" layouts | grep -v '^trap-')
"$bin/SlipMaker" make "$work/drawn" --each 20 --seed 1 $(printf -- '--layout %s ' "${drawn[@]}") >/dev/null
"$bin/goingrate" baseline fields "$work/drawn" | while read -r layout _ thousandths; do
  printf '%-46s %8s   %-14s\n' "fields / poppler's text: $layout" \
    "$(awk -v t="$thousandths" 'BEGIN {printf "%.2f", t / 1000}')" "<= 0.15"
done

"$bin/BenchInputs" csv 1 "$work/one.csv"
for _ in $(seq 21); do
  milliseconds "$bin/goingrate" check "$work/one.csv" "${known[@]}"
done | median >"$work/start"
printf '%-46s %8s   %-14s\n' "check of one CSV slip, start to exit, ms" "$(cat "$work/start")" "< 60"

# The same with tables of four awards: what the others cost a check that does not need them.
mkdir "$work/four"
cp -r Awards/national Awards/MA000003-* Awards/MA000004-* Awards/MA000009-* Awards/MA000119-* "$work/four/"
grep -E '^(code|MA000003|MA000004|MA000009|MA000119),' Awards/index.csv >"$work/four/index.csv"
rounds=21 compare "check of one slip: all awards / four" "-" \
  "$bin/goingrate" check "$work/one.csv" "${known[@]}" -- \
  "$bin/goingrate" check "$work/one.csv" "${known[@]}" --awards "$work/four"
# Each once to find the eight slowest, whose loadings are then the median of eleven.
for award in $(cut -d, -f1 Awards/index.csv | tail -n +2); do
  echo "$("$bin/goingrate" baseline award "$award") $award"
done | sort -n | tail -8 | cut -d' ' -f2 >"$work/slowest"
while read -r award; do
  for _ in $(seq 11); do "$bin/goingrate" baseline award "$award"; done | median
done <"$work/slowest" | sort -n | tail -1 | cut -c1-5 >"$work/load"
printf '%-46s %8s   %-14s\n' "loading one award, the slowest of all, ms" "$(cat "$work/load")" "< 15"
printf '%-46s %8s   %-14s\n' "awards lint of all tables, ms" \
  "$(milliseconds "$bin/goingrate" awards lint)" "< 5000"
