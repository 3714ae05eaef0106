#!/usr/bin/env bash
# Question: In a list of records the second has neither the field speaker nor the field stance. What does
#   apache-arrow's tableFromJSON hold there?
# Guess: null in both columns.
# What happens: An empty text and NaN; only what is null in a record, as in the third, is null and counted as such. So
#   it stays when the table is written and read again. (apache-arrow@21.2.0; seen 2026-11-30.)
# Why it matters: Statements whose speaker is unknown are statements of one speaker without a name, and every mean is
#   NaN.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" apache-arrow@21.2.0 >/dev/null 2>&1 ||
  { echo "did not run: apache-arrow@21.2.0 not to be had"; exit 0; }
echo "apache-arrow@21.2.0"
cat >"$dir/run.mjs" <<'CODE'
import { tableFromIPC, tableFromJSON, tableToIPC } from 'apache-arrow';
const table = tableFromJSON([{ speaker: 'Ann', stance: 1 }, {}, { speaker: null, stance: null }, { speaker: 'Bob', stance: -1 }]);
for (const [what, read] of [['as made', table], ['after a round trip', tableFromIPC(tableToIPC(table))]])
  for (const name of ['speaker', 'stance'])
    console.log(what, '|', name, [...read.getChild(name)].map(value => JSON.stringify(Number.isNaN(value) ? 'NaN' : value)).join(' '), 'nulls', read.getChild(name).nullCount);
CODE
cat >"$dir/stated" <<'STATED'
as made | speaker "Ann" "" null "Bob" nulls 1
as made | stance 1 "NaN" null -1 nulls 1
after a round trip | speaker "Ann" "" null "Bob" nulls 1
after a round trip | stance 1 "NaN" null -1 nulls 1
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
