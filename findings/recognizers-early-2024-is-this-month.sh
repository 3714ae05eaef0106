#!/usr/bin/env bash
# Question: What does Microsoft's recognizers-text make of "early 2024" and "the end of 2026", read on 11 March 2026?
# Guess: The first and the last part of those years, or the whole years.
# What happens: 1 to 16 March 2026 and 16 March to 1 April 2026: early and end are found, and then cut out of the
#   current month, for any year. "late March 2024" is late March of this year, and all of 2024. "2024" and "the first
#   half of 2026" are right. (@microsoft/recognizers-text-suite@1.3.1; seen 2026-11-30.)
# Why it matters: What is dated to early 2024 happened this month, whatever year the text names.
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
for (const read of ['2026-03-11', '2030-08-20'])
  for (const text of ['early 2024', 'the end of 2026', 'late 2025', 'late March 2024', '2024', 'the first half of 2026'])
    console.log('read on', read, '|', text, '|', recognizeDateTime(text, Culture.English, undefined, new Date(`${read}T12:00:00`))
      .flatMap(found => found.resolution.values.map(value => `${value.start} to ${value.end}`)).join(' or '));
CODE
cat >"$dir/stated" <<'STATED'
read on 2026-03-11 | early 2024 | 2026-03-01 to 2026-03-16
read on 2026-03-11 | the end of 2026 | 2026-03-16 to 2026-04-01
read on 2026-03-11 | late 2025 | 2026-03-16 to 2026-04-01
read on 2026-03-11 | late March 2024 | 2025-03-16 to 2025-04-01 or 2026-03-16 to 2026-04-01 or 2024-01-01 to 2025-01-01
read on 2026-03-11 | 2024 | 2024-01-01 to 2025-01-01
read on 2026-03-11 | the first half of 2026 | 2026-01-01 to 2026-07-01
read on 2030-08-20 | early 2024 | 2030-08-01 to 2030-08-16
read on 2030-08-20 | the end of 2026 | 2030-08-16 to 2030-09-01
read on 2030-08-20 | late 2025 | 2030-08-16 to 2030-09-01
read on 2030-08-20 | late March 2024 | 2030-03-16 to 2030-04-01 or 2031-03-16 to 2031-04-01 or 2024-01-01 to 2025-01-01
read on 2030-08-20 | 2024 | 2024-01-01 to 2025-01-01
read on 2030-08-20 | the first half of 2026 | 2026-01-01 to 2026-07-01
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
