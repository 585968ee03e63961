#!/usr/bin/env bash
# Builds the fuzz targets and runs each for a while: TARGETS="CSV XML" SECONDS_EACH=600 Scripts/fuzz.sh
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${SECONDS_EACH:-60}
all="CSV XML Words Streams AwardYAML"
[ -d Sources/PayslipReading/Spreadsheet ] && all="$all Spreadsheet"
read -ra targets <<<"${TARGETS:-$all}"
scratch=$PWD/.build-fuzz
for module in AwardTables PayslipReading; do
  swift build -c release --sanitize=fuzzer --scratch-path "$scratch" -Xswiftc -enable-testing \
    --target "$module" 2>&1 | grep -E 'error|warning: unre|complete' || true
done
out=$scratch/release
read -ra flags <<<"$(pkg-config --cflags poppler-glib libxml-2.0 libcrypto libzip cairo-pdf)"
read -ra libraries <<<"$(pkg-config --libs poppler-glib gio-2.0 libxml-2.0 libcrypto libzip)"
includes=(-I "$out/Modules")
for shim in Sources/C*/; do includes+=(-Xcc "-fmodule-map-file=$PWD/${shim}module.modulemap"); done
includes+=(-Xcc "-fmodule-map-file=$scratch/checkouts/Yams/Sources/CYaml/include/module.modulemap")
for flag in "${flags[@]}"; do includes+=(-Xcc "$flag"); done
objects=()
for module in PayDomain Wording Digests Yams CYaml AwardTables PayslipReading; do
  while IFS= read -r object; do objects+=("$object"); done \
    < <(find "$out/$module.build" -name '*.o' 2>/dev/null)
done
compile() { # name, its sources and flags
  local name=$1
  shift
  swiftc -O -parse-as-library -swift-version 6 -module-name "Fuzz$name" "${includes[@]}" "$@" \
    "${objects[@]}" "${libraries[@]}" -o "$scratch/fuzz-$name" >"$scratch/$name.build" 2>&1 ||
    { grep -E 'error' "$scratch/$name.build" >&2; exit 1; }
}
# Swift's own report of a crash would come before the fuzzer's, and the input would be lost.
export GOINGRATE_LAYOUTS=$PWD/Layouts SWIFT_BACKTRACE=enable=no
mkdir -p "$scratch/found"
for name in "${targets[@]}"; do
  sources=("Fuzzing/$name.swift")
  [ "$name" = AwardYAML ] || sources+=(Fuzzing/Setting.swift)
  compile "$name" -sanitize=fuzzer "${sources[@]}"
done
seeds() { # the seeds of a target, copied once
  local folder=$scratch/corpus/$1
  mkdir -p "$folder"
  case $1 in
    CSV) find Fixtures -name '*.csv' -size -64k -exec cp -n {} "$folder" \; ;;
    XML) find Fixtures -name '*.xml' -size -64k -exec cp -n {} "$folder" \; ;;
    Spreadsheet) # the exports as the XML of a sheet, which the target packs; quotes are not looked at
      for file in Fixtures/csv/*.csv; do
        [ "$(wc -c <"$file")" -lt 20000 ] || continue
        sed -e 's/&/\&amp;/g; s/</\&lt;/g; s/\r$//; s/"//g' "$file" |
          awk -F, 'BEGIN {printf "<worksheet><sheetData>"}
            {printf "<row>"; for (i = 1; i <= NF; i++)
              if ($i ~ /^[0-9]+(\.[0-9]+)?$/) printf "<c><v>%s</v></c>", $i
              else printf "<c t=\"inlineStr\"><is><t>%s</t></is></c>", $i
              printf "</row>"}
            END {printf "</sheetData></worksheet>"}' >"$folder/$(basename "$file" .csv).xml"
      done
      ;;
    Streams) find Fixtures -name '*.pdf' -size -64k -exec cp -n {} "$folder" \; ;;
    AwardYAML)
      for award in Awards/*/award.yaml; do cp -n "$award" "$folder/$(basename "$(dirname "$award")").yaml"; done
      ;;
    Words)
      if [ -z "$(ls -A "$folder")" ]; then
        swift build --product goingrate >/dev/null
        find Fixtures/pdf Fixtures/demo -name '*.pdf' -size -256k -print0 |
          WORD_SEEDS=$folder WORKER=$(swift build --show-bin-path)/goingrate \
            xargs -0 "$scratch/fuzz-Words" -runs=1 >/dev/null 2>&1 || true
      fi
      ;;
  esac
}
TIMEFORMAT="CPU seconds: %U"
for name in "${targets[@]}"; do
  seeds "$name"
  echo "== $name"
  time "$scratch/fuzz-$name" "$scratch/corpus/$name" -max_total_time="$seconds" -timeout=20 \
    -rss_limit_mb=2048 -max_len=65536 -artifact_prefix="$scratch/found/$name-" -print_final_stats=1 \
    2>&1 | tee "$scratch/$name.log" | grep -aE 'stat::|SUMMARY|Test unit|BINGO|ERROR|DONE' || true
done
if [ -n "$(ls -A "$scratch/found")" ]; then
  echo "inputs that broke something: $scratch/found" >&2
  exit 1
fi
