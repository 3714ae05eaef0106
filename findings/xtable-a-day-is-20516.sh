#!/usr/bin/env bash
# Question: What does R’s xtable write into a table of LaTeX or HTML for 4 March 2026, for the article 2603040000001
#   and for p = 0.00004?
# Guess: 2026-03-04; 2603040000001; 0.00004 or 4e-05.
# What happens: 20516.00 for the day, in LaTeX and HTML alike, 2603040000001.00 and 0.00. A missing stance is an empty
#   cell. R’s own print shows all as they are. (r-cran-xtable 1:1.8-4-2; seen on 30 November 2026.)
# Why it matters: The table in the paper has day numbers in place of days, and a p of nought.
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
need r-cran-xtable 1:1.8-4-2
cat >"$dir/run.R" <<'CODE'
library(xtable)
d <- data.frame(day = as.Date("2026-03-04"), article = 2603040000001, p = 0.00004, stance = c(NA, -1))
row <- function(type, mark) grep(mark, strsplit(print(xtable(d), type = type, print.results = FALSE, comment = FALSE), "\n")[[1]], value = TRUE)[1]
cat("R:", format(d$day[1]), format(d$article[1], digits = 15), format(d$p[1]), "\n")
cat("LaTeX:", row("latex", "20516|2026-"), "\n")
cat("HTML:", row("html", "20516|2026-"), "\n")
CODE
cat >"$dir/stated" <<'STATED'
R: 2026-03-04 2603040000001 4e-05 
LaTeX: 1 & 20516.00 & 2603040000001.00 & 0.00 &  \\  
HTML:   <tr> <td align="right"> 1 </td> <td align="right"> 20516.00 </td> <td align="right"> 2603040000001.00 </td> <td align="right"> 0.00 </td> <td align="right">  </td> </tr> 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
