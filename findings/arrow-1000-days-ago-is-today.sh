#!/usr/bin/env bash
# Question: What does Arrow's dehumanize make of "1,000 days ago", "1.5 years ago", "10 to 12 days ago" and "half a
#   year ago", on 11 March 2026?
# Guess: An error each: only the phrases that humanize writes are supported, as it says.
# What happens: 11 March 2026, 11 March 2021, 27 February 2026 and 11 March 2025: it takes the last number before the
#   unit, so 1,000 is 000, 1.5 is 5, and half a year is a year. "two weeks ago" is an error. (python3-arrow 1.2.3-1;
#   seen 2026-11-30.)
# Why it matters: Statements dated by such phrases fall on the day of the article or years before it, and no error
#   shows it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
need() {
  dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q "ok installed" ||
    apt-get install -y --no-install-recommends "$1=$2" >/dev/null 2>&1 || { echo "did not run: $1 $2 is not to be had"; exit 0; }
  local is; is=$(dpkg-query -W -f='${Version}' "$1")
  [ "$is" = "$2" ] || { echo "did not run: $1 is $is here, this was seen with $2"; exit 0; }
  echo "$1 $is"
}
need python3-arrow 1.2.3-1
cat >"$dir/run.py" <<'CODE'
import arrow
now = arrow.get("2026-03-11")
for text in ("3 days ago", "1,000 days ago", "1.5 years ago", "10 to 12 days ago", "half a year ago", "two weeks ago"):
    try:
        print(text, "|", now.dehumanize(text).format("YYYY-MM-DD"))
    except ValueError:
        print(text, "| ValueError")
CODE
cat >"$dir/stated" <<'STATED'
3 days ago | 2026-03-08
1,000 days ago | 2026-03-11
1.5 years ago | 2021-03-11
10 to 12 days ago | 2026-02-27
half a year ago | 2025-03-11
two weeks ago | ValueError
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
