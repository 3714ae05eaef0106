#!/usr/bin/env bash
# Question: A page lists the votes of a parliament with time_ago of prettyunits. What stands there for a vote in three
#   days, and in a year?
# Guess: In 3 days, or "-3 days ago", or an error.
# What happens: "moments ago" for both, in short "<1 min": all that is to come is a moment ago.
#   (r-cran-prettyunits 1.1.1-2; seen on 30 November 2026.)
# Why it matters: A vote that is announced reads as one that has just been taken.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
need() {
  local name=${1%%=*} version=${1#*=} is
  dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q "ok installed" ||
    apt-get install -y --no-install-recommends "$name=$version" >/dev/null 2>&1 || { echo "did not run: $name $version is not to be had"; exit 0; }
  is=$(dpkg-query -W -f='${Version}' "$name")
  [ "$is" = "$version" ] || { echo "did not run: $name is $is here, this was seen with $version"; exit 0; }
  echo "$name $is"
}
need r-cran-prettyunits=1.1.1-2
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(prettyunits))
now <- Sys.time()
for (days in c(3, 400, -3, -30, -365))
  cat(abs(days), if (days < 0) "days to come:" else "days past:", time_ago(now - days * 86400), "| short:", time_ago(now - days * 86400, "short"), "\n")
CODE
cat >"$dir/stated" <<'STATED'
3 days past: 3 days ago | short: 3 day 
400 days past: about a year ago | short: 1 year 
3 days to come: moments ago | short: <1 min 
30 days to come: moments ago | short: <1 min 
365 days to come: moments ago | short: <1 min 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
