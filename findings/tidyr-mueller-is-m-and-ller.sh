#!/usr/bin/env bash
# Question: A cell holds "Ann Stone, Bob Müller-Alder". What rows does tidyr's separate_rows make of it, and what does
#   separate make of "Bob Müller", the ranges "10-15" and "-5--2" and of "1,500 kg"?
# Guess: Two people, as a list is parted by commas; first and last name; both ends of the range; the amount and its
#   unit.
# What happens: Six rows, Ann, Stone, Bob, M, ller and Alder, without a warning: all that is no plain letter, digit or
#   full stop parts by default, and ü is none of them. Bob Müller is Bob and M, -5--2 is NA and 5, 1,500 kg is 1 and
#   500, each with a warning that pieces were discarded. (r-cran-tidyr 1.3.0-1; seen on 1 December 2026.)
# Why it matters: Joint speakers become actors by their given names, which tie all Anns together, and M is an actor.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
is() { dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true; }
[ "$(is r-cran-tidyr)" = "installed 1.3.0-1" ] ||
  apt-get install -y --no-install-recommends r-cran-tidyr=1.3.0-1 >/dev/null 2>&1 ||
  { echo "did not run: r-cran-tidyr=1.3.0-1 is not to be had"; exit 0; }
echo "r-cran-tidyr 1.3.0-1"
cat >run.R <<'CODE'
suppressMessages(library(tidyr))
both <- data.frame(who = "Ann Stone, Bob Müller-Alder")
cat("separate_rows:", paste(separate_rows(both, who)$who, collapse = " | "), "\n")
cat("separate_rows with sep:", paste(separate_rows(both, who, sep = ", ")$who, collapse = " | "), "\n")
for (text in c("Bob Alder", "Bob Müller", "10-15", "-5--2", "1,500 kg")) {
  warned <- ""
  parts <- withCallingHandlers(separate(data.frame(a = text), a, c("x", "y"), convert = TRUE), warning = function(w) { warned <<- "(a warning)"; invokeRestart("muffleWarning") })
  cat(text, ":", paste(unlist(parts), collapse = " and "), warned, "\n")
}
CODE
cat >stated <<'STATED'
separate_rows: Ann | Stone | Bob | M | ller | Alder 
separate_rows with sep: Ann Stone | Bob Müller-Alder 
Bob Alder : Bob and Alder  
Bob Müller : Bob and M (a warning) 
10-15 : 10 and 15  
-5--2 : NA and 5 (a warning) 
1,500 kg : 1 and 500 (a warning) 
STATED
{
  LC_ALL=C.UTF-8 Rscript --vanilla run.R
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
