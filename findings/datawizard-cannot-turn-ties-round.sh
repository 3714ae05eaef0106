#!/usr/bin/env bash
# Question: A table of ties has the columns from, to and sign. Direction is to be turned round by exchanging the two
#   names: data_rename(ties, c("from", "to"), c("to", "from")) of datawizard. What are the columns then?
# Guess: to, from and sign, as by rename of plyr and dplyr.
# What happens: from, from and sign: the names are changed one after the other, and the second step takes both. $from is
#   the old from, $to is NULL; three names in a ring all become one.
#   (r-cran-datawizard 0.6.5+dfsg-1, r-cran-plyr 1.8.8-1; seen on 30 November 2026.)
# Why it matters: The turned network is the old one, and the targets of the attacks are under the name of the attackers.
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
need r-cran-datawizard=0.6.5+dfsg-1
need r-cran-plyr=1.8.8-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(datawizard))
ties <- data.frame(from = c("Ann", "Bob"), to = c("Bob", "Cee"), sign = c(-1, 1))
turned <- data_rename(ties, c("from", "to"), c("to", "from"))
cat("datawizard:", names(turned), "\n")
cat("  from:", turned$from, " to:", if (is.null(turned$to)) "NULL" else turned$to, "\n")
turned <- plyr::rename(ties, c(from = "to", to = "from"))
cat("plyr:", names(turned), "\n")
cat("  from:", turned$from, " to:", turned$to, "\n")
three <- data_rename(data.frame(pro = 5, neutral = 2, con = 1), c("pro", "neutral", "con"), c("neutral", "con", "pro"))
cat("three in a ring:", names(three), "\n")
CODE
cat >"$dir/stated" <<'STATED'
datawizard: from from sign 
  from: Ann Bob  to: NULL 
plyr: to from sign 
  from: Bob Cee  to: Ann Bob 
three in a ring: pro pro pro 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
