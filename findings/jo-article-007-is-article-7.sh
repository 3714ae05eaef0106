#!/usr/bin/env bash
# Question: jo makes JSON from words of the shell. What becomes of an article 007, an id of 20 digits, an id 0x10, a
#   missing stance and the actor "true"?
# Guess: What does not look like a JSON number stays a text; what does keeps its digits.
# What happens: 007 is 7 and 0x10 is 16, though JSON knows neither; " 1" is 1 and "1 " a text; 12345678901234567890 is
#   1.234567890123457e+19; nothing is null; true is a boolean. 1,5 and NaN are texts. With -s each stays as it is. (jo
#   1.9-1; seen on 1 December 2026.)
# Why it matters: Article numbers from a list of file names come out of the record as other numbers.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
is() { dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true; }
[ "$(is jo)" = "installed 1.9-1" ] ||
  apt-get install -y --no-install-recommends jo=1.9-1 >/dev/null 2>&1 ||
  { echo "did not run: jo=1.9-1 is not to be had"; exit 0; }
echo "jo 1.9-1"
cat >ask <<'CODE'
for value in 007 0x10 1e3 ' 1' '1 ' 1.50 12345678901234567890 2603040000001 '' true 1,5 NaN 2026-03-04; do
  echo "$(jo id="$value") with -s: $(jo -- -s id="$value")"
done
CODE
cat >stated <<'STATED'
{"id":7} with -s: {"id":"007"}
{"id":16} with -s: {"id":"0x10"}
{"id":1000} with -s: {"id":"1e3"}
{"id":1} with -s: {"id":" 1"}
{"id":"1 "} with -s: {"id":"1 "}
{"id":1.5} with -s: {"id":"1.50"}
{"id":1.234567890123457e+19} with -s: {"id":"12345678901234567890"}
{"id":2603040000001} with -s: {"id":"2603040000001"}
{"id":null} with -s: {"id":""}
{"id":true} with -s: {"id":"true"}
{"id":"1,5"} with -s: {"id":"1,5"}
{"id":"NaN"} with -s: {"id":"NaN"}
{"id":"2026-03-04"} with -s: {"id":"2026-03-04"}
STATED
{
  bash ask
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
