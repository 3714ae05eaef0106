#!/usr/bin/env bash
# Question: A stance of -9 is declared as a missing value in an SPSS file, and R reads it with haven and user_na =
#   TRUE. What is the mean of 1, 0.5 and -9?
# Guess: NA, since is.na() says TRUE of it, and 0.75 with na.rm = TRUE.
# What happens: -2.5, with na.rm = TRUE too: mean, sum, cor and < take the -9 as a number, and complete.cases keeps
#   its row. lm() leaves it out. (r-cran-haven 2.5.1-1; seen 2026-11-30.)
# Why it matters: One refused answer outweighs ten supporters, in a column that says it has a missing value.
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
need r-cran-haven 2.5.1-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(haven))
write_sav(data.frame(stance = labelled_spss(c(1, 0.5, -9), c(refused = -9), na_values = -9)), "a.sav")
stance <- read_sav("a.sav", user_na = TRUE)$stance
plain <- c(1, 0.5, NA)
cat("is.na            ", is.na(stance), "|", is.na(plain), "\n")
cat("mean             ", mean(stance), "|", mean(plain), "\n")
cat("mean, na.rm      ", mean(stance, na.rm = TRUE), "|", mean(plain, na.rm = TRUE), "\n")
cat("sum              ", sum(stance), "|", sum(plain), "\n")
cat("opponents        ", sum(stance < 0), "|", sum(plain < 0), "\n")
cat("correlation      ", round(cor(stance, c(1, 2, 3)), 2), "|", cor(plain, c(1, 2, 3)), "\n")
cat("rows of complete.cases", sum(complete.cases(data.frame(stance))), "|", sum(complete.cases(data.frame(plain))), "\n")
cat("coefficient of lm", round(coef(lm(c(3, 2, 1) ~ stance))[2], 2), "|", round(coef(lm(c(3, 2, 1) ~ plain))[2], 2), "\n")
CODE
cat >"$dir/stated" <<'STATED'
is.na             FALSE FALSE TRUE | FALSE FALSE TRUE 
mean              -2.5 | NA 
mean, na.rm       -2.5 | 0.75 
sum               -7.5 | NA 
opponents         1 | NA 
correlation       -0.89 | NA 
rows of complete.cases 3 | 2 
coefficient of lm 2 | 2 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
