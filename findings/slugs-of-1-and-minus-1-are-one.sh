#!/usr/bin/env bash
# Question: A table has columns for the stances -1, 0 and 1, or answers from <= 30 to >= 30. What names do R’s
#   snakecase and Python’s normality make of them?
# Guess: Names that differ, as they are there to be used as names: minus_1 and 1, or 1 and 1_2.
# What happens: -1, +1 and 1 are 1, “stance -1” is stance_1 and “>= 30” and “<= 30” are 30, in both; snakecase tells
#   them apart only with unique_sep. (r-cran-snakecase 0.11.0-2, python3-normality 2.4.0-2; seen on 30 November 2026.)
# Why it matters: Joined by name, or kept in a list by name, opposition and support fall into one.
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
need r-cran-snakecase 0.11.0-2
need python3-normality 2.4.0-2
cat >"$dir/run.R" <<'CODE'
library(snakecase)
x <- c("-1", "+1", "1", "stance -1", "stance 1", ">= 30", "<= 30")
cat("snakecase:", to_snake_case(x), "\n")
cat("snakecase, unique_sep:", to_snake_case(x, unique_sep = "_"), "\n")
CODE
cat >"$dir/run.py" <<'CODE'
from normality import normalize, slugify
x = ['-1', '+1', '1', 'stance -1', 'stance 1', '>= 30', '<= 30']
print('slugify:', *(slugify(text, sep='_') for text in x))
print('normalize:', '|'.join(normalize(text) for text in x))
CODE
cat >"$dir/stated" <<'STATED'
snakecase: 1 1 1 stance_1 stance_1 30 30 
snakecase, unique_sep: 1 1_1 1_2 stance_1 stance_1_1 30 30_1 
slugify: 1 1 1 stance_1 stance_1 30 30
normalize: 1|1|1|stance 1|stance 1|30|30
STATED
{
  Rscript --vanilla "$dir/run.R"
  /usr/bin/python3 "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
