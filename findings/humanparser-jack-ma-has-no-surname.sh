#!/usr/bin/env bash
# Question: Which surname do humanparser and parse-full-name find in Jack Ma, Karl Junior, Marine Le Pen, "Ann Stone
#   (CDU)", "Ann Stone MP" and "Ann Stone, Defence Secretary"?
# Guess: Ma, Junior, Le Pen and three times Stone, or CDU and MP as suffixes.
# What happens: humanparser finds no surname in Jack Ma and Karl Junior (both are suffixes, as M.A. and Jr.), Pen in
#   Le Pen, and (CDU) and MP. For both, "Ann Stone, Defence Secretary" is a person whose surname is Ann Stone and
#   whose first name is Defence. parse-full-name makes Stone a middle name before MP, and finds no first name in Van
#   Jones. (humanparser@2.7.0, parse-full-name@1.2.7; seen on 30 November 2026.)
# Why it matters: Actors get the name of their party, or none, and a speaker of a short or foreign name falls into
#   an empty one.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" \
  humanparser@2.7.0 parse-full-name@1.2.7 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: humanparser@2.7.0 parse-full-name@1.2.7 not to be had"; exit 0; }

cat >"$dir/run.cjs" <<'EOF'
const { parseName } = require('humanparser')
const { parseFullName } = require('parse-full-name')
for (const name of ['Ann Stone', 'Jack Ma', 'Karl Junior', 'Marine Le Pen', 'Van Jones', 'Ann Stone (CDU)', 'Ann Stone MP', 'Ann Stone, Defence Secretary']) {
  const one = parseName(name)
  const other = parseFullName(name)
  console.log(`${name}: humanparser ${one.firstName} | ${one.lastName}, parse-full-name ${other.first} | ${other.last}`)
}
EOF
cat >"$dir/stated" <<'EOF'
Ann Stone: humanparser Ann | Stone, parse-full-name Ann | Stone
Jack Ma: humanparser Jack | , parse-full-name Jack | Ma
Karl Junior: humanparser Karl | , parse-full-name Karl | Junior
Marine Le Pen: humanparser Marine | Pen, parse-full-name Marine | Le Pen
Van Jones: humanparser Van | Jones, parse-full-name  | Van Jones
Ann Stone (CDU): humanparser Ann | (CDU), parse-full-name Ann | Stone
Ann Stone MP: humanparser Ann | MP, parse-full-name Ann | MP
Ann Stone, Defence Secretary: humanparser Defence | Ann Stone, parse-full-name Defence | Ann Stone
EOF
{
  node "$dir/run.cjs"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
