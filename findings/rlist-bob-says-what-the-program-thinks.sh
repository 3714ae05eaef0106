#!/usr/bin/env bash
# Question: Of a list of statements read from JSON, Bob's has no stance. Whom does list.filter(said, stance > 0) of rlist
#   find, and what is Bob's in list.mapv(said, stance)?
# Guess: Ann alone; NULL, NA or an error for Bob.
# What happens: An error, unless the program has a variable named stance: then Bob has its value. After stance <- 2 he
#   is for, with 2 in the mean; in a loop over the stances 1 and -1 he is against in the second round.
#   (r-cran-rlist 0.4.6.2-1; seen on 30 November 2026.)
# Why it matters: Who said nothing says what the program thinks of at the moment.
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
need r-cran-rlist=0.4.6.2-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(rlist))
said <- list(list(actor = "Ann", stance = 1), list(actor = "Bob"), list(actor = "Cee", stance = -1))
try_it <- function(e) tryCatch(e, error = function(x) paste("error:", conditionMessage(x)))
cat("without a variable of that name:", try_it(paste(list.mapv(list.filter(said, stance > 0), actor))), "\n")
stance <- 2
cat("with stance <- 2:", try_it(list.mapv(list.filter(said, stance > 0), actor)), "\n")
cat("stances:", list.mapv(said, stance), " count for:", list.count(said, stance > 0), " mean:", mean(list.mapv(said, stance)), "\n")
for (stance in c(1, -1)) cat("in a loop over stances, at", stance, "- against:", list.mapv(list.filter(said, stance < 0), actor), "\n")
CODE
cat >"$dir/stated" <<'STATED'
without a variable of that name: error: object 'stance' not found 
with stance <- 2: Ann Bob 
stances: 1 2 -1  count for: 2  mean: 0.6666667 
in a loop over stances, at 1 - against: Cee 
in a loop over stances, at -1 - against: Bob Cee 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
