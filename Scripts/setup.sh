#!/bin/sh
# Installs the C libraries the build links, when they are missing. Debian and its kin only.
set -eu

if ! command -v swift >/dev/null 2>&1; then
  echo "goingrate needs a Swift 6 toolchain: 'swift' is not on the PATH." >&2
  echo "  help: install one from https://www.swift.org/install/linux/ and open a new shell" >&2
  exit 2
fi
case "$(swift --version 2>/dev/null)" in
  *"Swift version 6"*) ;;
  *)
    echo "goingrate needs Swift 6; found: $(swift --version 2>/dev/null | head -n 1)" >&2
    exit 2
    ;;
esac

missing=""
for package in pkg-config libxml2-dev libpoppler-glib-dev libcairo2-dev libssl-dev libzip-dev; do
  status=$(dpkg-query -W -f='${Status}' "$package" 2>/dev/null || true)
  case "$status" in
    *"install ok installed"*) ;;
    *) missing="$missing $package" ;;
  esac
done
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null 2>&1; then
  echo "these packages are missing:$missing" >&2
  echo "  help: apt-get is not here; install your system's packages of the same libraries" >&2
  exit 2
fi
as_root=""
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null 2>&1; then
    echo "these packages are missing:$missing" >&2
    echo "  help: run as root: apt-get install$missing" >&2
    exit 2
  fi
  as_root="sudo"
fi
echo "installing:$missing"
$as_root apt-get update -qq
# shellcheck disable=SC2086 # the list is meant to be split
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq $missing
