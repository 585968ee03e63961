#!/bin/sh
# Installs the release build: binary, award tables, layouts, completions and man page.
set -eu
cd "$(dirname "$0")/.."
prefix=$1
binary=$(swift build -c release --show-bin-path)/goingrate
share="$prefix/share/goingrate"
mkdir -p "$prefix/bin" "$share" "$prefix/share/man/man1" \
  "$prefix/share/bash-completion/completions" "$prefix/share/zsh/site-functions" \
  "$prefix/share/fish/vendor_completions.d"
install -m 755 "$binary" "$prefix/bin/goingrate"
rm -rf "$share/Awards" "$share/Layouts"
cp -R Awards Layouts "$share/"
"$binary" --generate-completion-script bash >"$prefix/share/bash-completion/completions/goingrate"
"$binary" --generate-completion-script zsh >"$prefix/share/zsh/site-functions/_goingrate"
"$binary" --generate-completion-script fish >"$prefix/share/fish/vendor_completions.d/goingrate.fish"
swift package generate-manual >/dev/null
install -m 644 .build/plugins/GenerateManual/outputs/goingrate/goingrate.1 "$prefix/share/man/man1/"
echo "installed in $prefix: bin/goingrate, share/goingrate/{Awards,Layouts}, completions, man page"
