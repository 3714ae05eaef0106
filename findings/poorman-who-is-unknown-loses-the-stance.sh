#!/usr/bin/env bash
# Question: A table of statements says who spoke, but of one statement that is not known. What do count, summarise and
#   mutate of poorman, the dplyr without dependencies, give when the table is grouped by speaker?
# Guess: The unknown speakers are a group of their own, NA, as in dplyr, or they are left out with a word.
# What happens: count and summarise leave them out without a word. mutate keeps the row and empties it: its stance, 1,
#   its article and its share are NA. Before the grouping, and with the unknown named, all is there. (r-cran-poorman
#   0.2.6+dfsg-1; seen on 30 November 2026.)
# Why it matters: What unnamed sources said is wiped out by a share that is computed beside it.
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
need r-cran-poorman 0.2.6+dfsg-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(poorman))
d <- data.frame(actor = c("Ann", "Ann", "Bob", NA), article = 1:4, stance = c(1, -1, 1, 1))
show <- function(name, x) {
  cells <- apply(x, 1, function(row) paste(trimws(row), collapse = " "))
  cat(name, ":", paste(cells, collapse = " | "), "\n")
}
show("table", d)
show("count", count(d, actor))
show("summarise", d %>% group_by(actor) %>% summarise(sum = sum(stance)))
show("mutate", d %>% group_by(actor) %>% mutate(statements = n()) %>% ungroup())
named <- d
named$actor[is.na(named$actor)] <- "unknown"
show("mutate, unknown named", named %>% group_by(actor) %>% mutate(statements = n()) %>% ungroup())
CODE
cat >"$dir/stated" <<'STATED'
table : Ann 1 1 | Ann 2 -1 | Bob 3 1 | NA 4 1 
count : Ann 2 | Bob 1 
summarise : Ann 0 | Bob 1 
mutate : Ann 1 1 2 | Ann 2 -1 2 | Bob 3 1 1 | NA NA NA NA 
mutate, unknown named : Ann 1 1 2 | Ann 2 -1 2 | Bob 3 1 1 | unknown 4 1 1 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
