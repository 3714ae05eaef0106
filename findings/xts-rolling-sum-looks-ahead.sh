#!/usr/bin/env bash
# Question: Statements per day in an xts, summed over three days by rollapply(x, 3, sum) and by rollsum(x, 3). Is the
#   sum of 3 January the same?
# Guess: Yes: rollsum is the fast form of the same thing.
# What happens: rollapply on an xts looks back, 1 to 3 January, with NA before; rollsum on the same xts is centred, 2
#   to 4 January, and drops both ends. On a zoo both are centred. (r-cran-xts 0.13.0-1, r-cran-zoo 1.8-11-1; seen
#   2026-11-29.)
# Why it matters: A reaction to the speech of 4 January stands a day before it, and lags between series are off by
#   one.
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
need r-cran-xts 0.13.0-1
need r-cran-zoo 1.8-11-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(xts))
said <- xts(c(1, 0, 0, 5, 0), as.Date("2026-01-01") + 0:4)
show <- function(what, sums) cat(what, "|", paste(format(index(sums), "%d"), coredata(sums), sep = ":"), "\n")
show("rollapply of an xts", rollapply(said, 3, sum))
show("rollsum of an xts  ", rollsum(said, 3))
show("rollapply of a zoo ", rollapply(as.zoo(said), 3, sum))
show("rollsum of a zoo   ", rollsum(as.zoo(said), 3))
CODE
cat >"$dir/stated" <<'STATED'
rollapply of an xts | 01:NA 02:NA 03:1 04:5 05:5 
rollsum of an xts   | 02:1 03:5 04:5 
rollapply of a zoo  | 02:1 03:5 04:5 
rollsum of a zoo    | 02:1 03:5 04:5 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
