#!/usr/bin/env bash
# Question: A party has five members; four always vote with it, the fifth does too but misses half of the votes. How
#   loyal are they by pscl's summary of a roll call, and which way did a party go that split evenly?
# Guess: 100 for all five, since one can only be loyal in a vote, and none in a tie.
# What happens: The fifth is 50: an absence, declared as missing, counts against the party. In a tie the party line is
#   the nay, since its code 0 comes first, and all who voted yea were disloyal. (r-cran-pscl 1.5.5-1+b1; seen
#   2026-11-30.)
# Why it matters: Deputies on leave look like rebels, and a split party seems to have refused.
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
need r-cran-pscl 1.5.5-1+b1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(pscl))
loyalty <- function(votes) {
  who <- c("Ann", "Bob", "Cee", "Dan", "Eve")[seq_len(nrow(votes))]
  of <- rollcall(votes, yea = 1, nay = 0, missing = NA, notInLegis = 9, legis.names = who,
                 legis.data = data.frame(party = rep("Green", nrow(votes)), row.names = who))
  summary(of, verbose = TRUE)$partyLoyalty
}
cat("all with the party, Eve absent twice:", loyalty(rbind(c(1, 1, 0, 0), c(1, 1, 0, 0), c(1, 1, 0, 0), c(1, 1, 0, 0), c(1, NA, 0, NA))), "\n")
cat("two yea, two nay in both votes:     ", loyalty(rbind(c(1, 1), c(1, 1), c(0, 0), c(0, 0))), "\n")
CODE
cat >"$dir/stated" <<'STATED'
by vote...and party loyalty scores
all with the party, Eve absent twice: 100 100 100 100 50 
by vote...and party loyalty scores
two yea, two nay in both votes:      0 0 100 100 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
