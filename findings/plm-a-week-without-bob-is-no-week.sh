#!/usr/bin/env bash
# Question: Ann speaks in weeks 10, 11 and 13. plm's lag by time (shift = "time", the default) gives NA for week 13 when
#   the weeks are numbers: nothing was said in week 12. What does it give when they are written 2026-W10, or are dates?
# Guess: NA as well, or an error for what is no number.
# What happens: The stance of week 11, without a word: weeks that nobody spoke in do not exist. Once Bob, another actor,
#   speaks in week 12, Ann's lag of week 13 turns into NA. The same with dates.
#   (r-cran-plm 2.6-2+dfsg-1; seen on 30 November 2026.)
# Why it matters: An effect of last week is one of a fortnight ago, or is left out, by what others said.
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
need r-cran-plm=2.6-2+dfsg-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(plm))
said <- data.frame(actor = c("Ann", "Ann", "Ann"), number = c(10, 11, 13),
  week = c("2026-W10", "2026-W11", "2026-W13"), day = as.Date(c("2026-03-02", "2026-03-09", "2026-03-23")), stance = c(1, 0, -1))
tell <- function(name, data, time) {
  x <- plm::lag(pdata.frame(data[c("actor", time, "stance")], c("actor", time))$stance, 1, shift = "time")
  cat(name, paste(names(x), x, sep = ": "), "\n", sep = "  ")
}
tell("number", said, "number")
tell("week", said, "week")
tell("day", said, "day")
bob <- data.frame(actor = "Bob", number = 12, week = "2026-W12", day = as.Date("2026-03-16"), stance = 1)
tell("week, Bob in W12", rbind(said, bob), "week")
tell("day, Bob on 16 March", rbind(said, bob), "day")
CODE
cat >"$dir/stated" <<'STATED'
number  Ann-10: NA  Ann-11: 1  Ann-13: NA  
week  Ann-2026-W10: NA  Ann-2026-W11: 1  Ann-2026-W13: 0  
day  Ann-2026-03-02: NA  Ann-2026-03-09: 1  Ann-2026-03-23: 0  
week, Bob in W12  Ann-2026-W10: NA  Ann-2026-W11: 1  Ann-2026-W13: NA  Bob-2026-W12: NA  
day, Bob on 16 March  Ann-2026-03-02: NA  Ann-2026-03-09: 1  Ann-2026-03-23: NA  Bob-2026-03-16: NA  
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
