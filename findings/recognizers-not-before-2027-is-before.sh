#!/usr/bin/env bash
# Question: Which ranges of dates does Microsoft's recognizers-text find in "not before 2027", "no earlier than 2027",
#   "not until 2027" and "not later than 4 March 2027"?
# Guess: From 2027 on in three, until 4 March in the last, or the date alone.
# What happens: Before 2027, also for "no earlier than 2027" and "not until 2027"; "not later than 4 March 2027" is
#   after 4 March. The negation stays outside of what is found, except in "no later than".
#   (@microsoft/recognizers-text-suite@1.3.1; seen 2026-11-30.)
# Why it matters: A refusal before a date becomes a promise by that date, and a deadline becomes the day after which
#   it may happen.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" @microsoft/recognizers-text-suite@1.3.1 >/dev/null 2>&1 ||
  { echo "did not run: @microsoft/recognizers-text-suite@1.3.1 not to be had"; exit 0; }
echo "@microsoft/recognizers-text-suite@1.3.1"
cat >"$dir/run.cjs" <<'CODE'
const { recognizeDateTime, Culture } = require('@microsoft/recognizers-text-suite');
for (const text of ['before 2027', 'not before 2027', 'no earlier than 2027', 'not until 2027', 'not later than 4 March 2027', 'no later than March 2027', 'after 2027', 'not after 2027'])
  console.log(text, '|', recognizeDateTime(text, Culture.English, undefined, new Date('2026-03-11T12:00:00'))
    .flatMap(found => found.resolution.values.map(value => `“${found.text}” from ${value.start ?? '..'} to ${value.end ?? '..'}`)).join(' or '));
CODE
cat >"$dir/stated" <<'STATED'
before 2027 | “before 2027” from .. to 2027-01-01
not before 2027 | “before 2027” from .. to 2027-01-01
no earlier than 2027 | “earlier than 2027” from .. to 2027-01-01
not until 2027 | “until 2027” from .. to 2027-01-01
not later than 4 March 2027 | “later than 4 march 2027” from 2027-03-04 to ..
no later than March 2027 | “no later than march 2027” from .. to 2027-03-01
after 2027 | “after 2027” from 2028-01-01 to ..
not after 2027 | “after 2027” from 2028-01-01 to ..
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
