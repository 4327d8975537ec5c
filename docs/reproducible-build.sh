#!/usr/bin/env bash
# Builds the project twice, in two folders, under two time zones and locales, and compares the jars byte by byte.
# Usage: docs/reproducible-build.sh [further arguments for Maven, such as -o or -Prelease]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

build() {
  local folder=$1
  shift
  mkdir -p "$folder"
  git archive --format=tar HEAD | tar -x -C "$folder"
  (cd "$folder" && mvn --batch-mode --quiet -DskipTests package "$@")
}

sums() {
  (cd "$1" && find . -path '*/target/*' \( -name 'ogp-local-*.jar' -o -name 'bom.json' -o -name 'bom.xml' \) -print0 \
    | LC_ALL=C sort -z | xargs -0 sha256sum)
}

# The umask is one and the same: the jars of tests keep the modes of files.
umask 022
(TZ=UTC LC_ALL=C.UTF-8 build "$work/one" "$@")
(TZ=Pacific/Kiritimati LC_ALL=C MAVEN_OPTS="-Duser.language=tr -Duser.country=TR" build "$work/a/longer/path/two" "$@")

sums "$work/one" > "$work/one.txt"
sums "$work/a/longer/path/two" > "$work/two.txt"
if [[ ! -s $work/one.txt ]]; then
  echo "no jars were built" >&2
  exit 1
fi
cat "$work/one.txt"
if ! diff "$work/one.txt" "$work/two.txt"; then
  echo "the two builds differ" >&2
  exit 1
fi
echo "the two builds are the same, byte for byte"
