#!/usr/bin/env bash
# Question: How long do requests wait for a decision? Open is coded 1 and decided 2, as R's survival allows. Of the
#   four requests of one country one is decided, of the three of another none. What share is open after the last day?
# Guess: 1 for the country without decisions.
# What happens: 0: all of its requests count as decided. Surv() takes the largest status that occurs: if a 2 occurs
#   then 1 is open, if none occurs 1 is an event. With the other country in the same call the very same rows are open.
#   (r-cran-survival 3.5-3-1; seen 2026-11-30.)
# Why it matters: The country that decided nothing is the fastest, if countries are analysed one by one.
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
need r-cran-survival 3.5-3-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(survival))
requests <- data.frame(country = c("A", "A", "A", "A", "B", "B", "B"), days = c(10, 20, 30, 40, 15, 25, 35), status = c(1, 1, 1, 2, 1, 1, 1))
b <- requests[requests$country == "B", ]
cat("B alone: decided", sum(Surv(b$days, b$status)[, "status"]), "open at the end", min(survfit(Surv(days, status) ~ 1, b)$surv), "\n")
both <- summary(survfit(Surv(days, status) ~ country, requests))$table
cat("B beside A: decided", both["country=B", "events"], "\n")
CODE
cat >"$dir/stated" <<'STATED'
B alone: decided 3 open at the end 0 
B beside A: decided 0 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
