#!/usr/bin/env bash
# Question: A table holds dates as articles print them; some span days: 4-6 March 2026, March 4-6, 2026. What do
#   lubridate's dmy and mdy make of them?
# Guess: NA with a warning, as of anything else that is no date, or the first day.
# What happens: 4 June 2026 and 6 April 2026, without a warning: the 6 is the month in the one and the 4 in the other,
#   and the word March is passed over. With the printed dash, a slash or the word to it is the same; 14-16 March is NA
#   with a warning. (r-cran-lubridate 1.9.2+dfsg-1; seen 2026-11-30.)
# Why it matters: A summit of three days is dated months later, and only where the days are low enough to be months.
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
need r-cran-lubridate 1.9.2+dfsg-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(lubridate))
show <- function(what, read, text) {
  warned <- FALSE
  day <- withCallingHandlers(read(text), warning = function(w) { warned <<- TRUE; invokeRestart("muffleWarning") })
  cat(what, "|", text, "|", format(day), if (warned) "with a warning", "\n")
}
for (text in c("4 March 2026", "4-6 March 2026", "4\u20136 March 2026", "4 to 6 March 2026", "14-16 March 2026", "4/6 March 2026")) show("dmy", dmy, text)
for (text in c("March 4, 2026", "March 4-6, 2026", "March 14-16, 2026")) show("mdy", mdy, text)
CODE
cat >"$dir/stated" <<'STATED'
dmy | 4 March 2026 | 2026-03-04 
dmy | 4-6 March 2026 | 2026-06-04 
dmy | 4–6 March 2026 | 2026-06-04 
dmy | 4 to 6 March 2026 | 2026-06-04 
dmy | 14-16 March 2026 | NA with a warning 
dmy | 4/6 March 2026 | 2026-06-04 
mdy | March 4, 2026 | 2026-03-04 
mdy | March 4-6, 2026 | 2026-04-06 
mdy | March 14-16, 2026 | NA with a warning 
STATED
{
  Rscript --vanilla "$dir/run.R" 2>/dev/null
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
