#!/usr/bin/env bash
# Question: read.paj reads debate2024.net, whose ties have weights. Under which attribute are they?
# Guess: weight, or value.
# What happens: debate2024, the name of the file without its ending, also as the title of the network; the same data under
#   another file name has another attribute, and reading ties by "weight" gives only missing values. (r-cran-network
#   1.18.1-1; seen 2026-11-29.)
# Why it matters: A script written for one file finds no weights in the next.
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
need r-cran-network 1.18.1-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(network))
for (f in c("debate2024.net", "debate2025.net")) {
  writeLines(c("*Vertices 3", '1 "Ann"', '2 "Bob"', '3 "Cee"', "*Edges", "1 2 3", "2 3 -1"), f)
  n <- suppressMessages(read.paj(f))
  cat(f, "attributes:", setdiff(list.edge.attributes(n), "na"), "values:", get.edge.attribute(n, sub(".net", "", f, fixed = TRUE)), "weight:", paste(unlist(list(get.edge.attribute(n, "weight"))), collapse = " "), "\n")
}
CODE
cat >"$dir/stated" <<'STATED'
debate2024.net attributes: debate2024 values: 3 -1 weight:  
debate2025.net attributes: debate2025 values: 3 -1 weight:  
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
