#!/usr/bin/env bash
# Question: Ann passes to Bob, Bob to Cee. What role has Bob in sna’s brokerage, after Gould and Fernandez, if the
#   parties of all three are not known, or his alone?
# Guess: None: NA, or the tie is left out.
# What happens: If all are unknown he is a coordinator inside a party (w_I 1), as if all were of one party; if he
#   alone is, he is the outside mediator of a party (w_O 1), and if Cee alone is, a representative (b_IO 1). There is
#   no word about it. (r-cran-sna 2.7-1-1; seen on 30 November 2026.)
# Why it matters: Brokers between parties are found where the codebook only lacks the party.
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
need r-cran-sna 2.7-1-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(sna))
m <- matrix(0, 3, 3)
m[1, 2] <- m[2, 3] <- 1
role <- function(...) { r <- brokerage(m, c(...))$raw.nli[2, ]; cat(..., ":", paste(names(r), r)[r > 0], "\n") }
role("SPD", "SPD", "SPD")
role(NA, NA, NA)
role("SPD", NA, "SPD")
role("SPD", "SPD", NA)
CODE
cat >"$dir/stated" <<'STATED'
SPD SPD SPD : w_I 1 t 1 
NA NA NA : w_I 1 t 1 
SPD NA SPD : w_O 1 t 1 
SPD SPD NA : b_IO 1 t 1 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
