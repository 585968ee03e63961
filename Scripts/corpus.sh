#!/usr/bin/env bash
# Makes 5,000 slips whose truth the published pay guides give, audits them with the built goingrate (release if there is
# one, else debug), and prints precision and recall by check. Fails where a clean slip is accused or a sum is wrong.
# SEED=n and COUNT=n for other slips, KEEP=FOLDER to keep slips, reports and score, WRITE=1 to put the tables into README.md.
set -euo pipefail
cd "$(dirname "$0")/.."
read -ra flags <<<"${RELEASE:?run it by make corpus}"
[ -x "$(swift build -c release --show-bin-path)/goingrate" ] || flags=(-c debug)
swift build "${flags[@]}" --product goingrate >/dev/null
swift build "${flags[@]}" --product SlipCorpus >/dev/null
bin=$(swift build "${flags[@]}" --show-bin-path)
work=${KEEP:-$(mktemp -d)}
[ -n "${KEEP:-}" ] || trap 'rm -rf "$work"' EXIT
export GOINGRATE_AWARDS=$PWD/Awards GOINGRATE_LAYOUTS=$PWD/Layouts

"$bin/SlipCorpus" make "$work/corpus" --seed "${SEED:-1}" --count "${COUNT:-5000}"
audited=0
"$bin/goingrate" audit "$work/corpus/slips" --profile "$work/corpus/profile.yaml" --out "$work/reports" --reports csv --force --quiet \
  --no-progress 2>"$work/messages" || audited=$?
case $audited in 0 | 1 | 3) ;; *)
  cat "$work/messages" >&2
  exit "$audited"
  ;;
esac
status=0
"$bin/SlipCorpus" score "$work/corpus" "$work/reports" >"$work/score.md" || status=$?
cat "$work/score.md"
if [ -n "${WRITE:-}" ]; then
  awk -v score="$work/score.md" '
    /<!-- corpus: begin/ {print; print ""; while ((getline line < score) > 0 && line !~ /^\| fault/) print line; skip = 1}
    /<!-- corpus: end/ {skip = 0}
    !skip' README.md >"$work/README.md"
  cp "$work/README.md" README.md
fi
exit "$status"
