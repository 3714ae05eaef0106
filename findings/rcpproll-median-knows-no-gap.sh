#!/usr/bin/env bash
# Question: A series of weeks has a gap: 1, NA, 3, 4, 5. What is the rolling median of three weeks with na.rm = TRUE
#   in RcppRoll, beside the rolling mean?
# Guess: 2, 3.5 and 4: the median of what is there, as the mean is.
# What happens: NA, 3 and 4: the gap is sorted among the values, so its window has no median, or one of its numbers in
#   place of their middle; the mean is 2, 3.5 and 4. Without na.rm the result is the same. (r-cran-rcpproll 0.3.0-2;
#   seen on 30 November 2026.)
# Why it matters: The typical week after a pause of the press is wrong, while the mean beside it is right.
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
need r-cran-rcpproll 0.3.0-2
cat >"$dir/run.R" <<'CODE'
library(RcppRoll)
x <- c(1, NA, 3, 4, 5)
cat("mean, na.rm:", roll_mean(x, n = 3, na.rm = TRUE), "\n")
cat("median, na.rm:", roll_median(x, n = 3, na.rm = TRUE), "\n")
cat("median of what is there:", sapply(1:3, function(i) median(x[i:(i + 2)], na.rm = TRUE)), "\n")
cat("maximum, na.rm:", roll_max(x, n = 3, na.rm = TRUE), "\n")
CODE
cat >"$dir/stated" <<'STATED'
mean, na.rm: 2 3.5 4 
median, na.rm: NA 3 4 
median of what is there: 2 3.5 4 
maximum, na.rm: 3 4 5 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
