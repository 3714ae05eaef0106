#!/usr/bin/env bash
# Question: A record of stances sorted by day, Ann and Bob in turn. How often does somebody change his stance, by
#   statetable.msm of R's msm? And how often if one stance of four is missing?
# Guess: As often as in the same table sorted by actor, or a complaint, as msm() makes one; the missing stance is
#   passed over.
# What happens: Never: the table is empty, without a word, as only neighbouring rows of one actor count. In another
#   order some of the changes are counted. Sorted by actor two changes come out. A missing stance takes the step before
#   it and that behind it away. (r-cran-msm 1.7-1; seen on 1 December 2026.)
# Why it matters: The records of a debate are sorted by day, and it seems that nobody changes his mind.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
is() { dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true; }
[ "$(is r-cran-msm)" = "installed 1.7-1" ] ||
  apt-get install -y --no-install-recommends r-cran-msm=1.7-1 >/dev/null 2>&1 ||
  { echo "did not run: r-cran-msm=1.7-1 is not to be had"; exit 0; }
echo "r-cran-msm 1.7-1"
cat >run.R <<'CODE'
library(msm)
record <- data.frame(day = 1:6, who = c("Ann", "Bob", "Ann", "Bob", "Ann", "Bob"), stance = c(1, -1, -1, -1, -1, 1))
steps <- function(name, d) {
  t <- as.data.frame(statetable.msm(stance, who, d), stringsAsFactors = FALSE)
  t <- t[t$Freq > 0, , drop = FALSE]
  cat(name, ":", if (nrow(t)) paste0(t$from, " to ", t$to, " ", t$Freq, " times", collapse = ", ") else "none", "\n")
}
steps("by day", record)
steps("by actor", record[order(record$who), ])
steps("Ann, Ann, Bob, Ann, Bob", record[c(1, 3, 2, 5, 6), ])
steps("one missing", data.frame(who = "Ann", stance = c(1, NA, -1, -1)))
said <- tryCatch(msm(s ~ day, subject = who, data = transform(record, s = ifelse(stance == 1, 1, 2)), qmatrix = rbind(c(0, .1), c(.1, 0))), error = conditionMessage)
cat("msm():", said, "\n")
CODE
cat >stated <<'STATED'
by day : none 
by actor : -1 to -1 2 times, 1 to -1 1 times, -1 to 1 1 times 
Ann, Ann, Bob, Ann, Bob : 1 to -1 1 times 
one missing : -1 to -1 1 times 
msm(): Observations within subjects Ann, Bob are not adjacent in the data 
STATED
{
  Rscript --vanilla run.R
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
