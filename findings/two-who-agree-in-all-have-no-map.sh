#!/usr/bin/env bash
# Question: Ann and Bob hold the same stance on all concepts, Cee and Dan others. What map do isoMDS and sammon of R’s
#   MASS and nmds of labdsv draw of their distances?
# Guess: One with Ann and Bob at the same point, as cmdscale and vegan’s monoMDS do.
# What happens: None: “zero or negative distance between objects 1 and 2”. Once Ann differs in one stance by a
#   thousandth, they all draw it. (r-cran-mass 7.3-58.2-1, r-cran-labdsv 2.0-1-2, r-cran-vegan 2.6-4+dfsg-1; seen on
#   30 November 2026.)
# Why it matters: A coalition that speaks with one voice cannot be shown, and whoever leaves one member out to get a
#   map shows a smaller one.
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
need r-cran-mass 7.3-58.2-1
need r-cran-labdsv 2.0-1-2
need r-cran-vegan 2.6-4+dfsg-1
cat >"$dir/run.R" <<'CODE'
suppressMessages({ library(vegan); library(labdsv) })
m <- rbind(Ann = c(1, 1, -1, 0), Bob = c(1, 1, -1, 0), Cee = c(-1, 0, 1, 1), Dan = c(-1, -1, 1, -1), Eve = c(0, -1, 0, 1))
ask <- function(name, e) cat(" ", name, ":", tryCatch({ invisible(capture.output(suppressWarnings(suppressMessages(force(e))))); "drawn" }, error = conditionMessage), "\n")
for (step in c(0, 0.001)) {
  m["Ann", 1] <- 1 + step
  d <- dist(m)
  cat("Ann and Bob differ by", step, "\n")
  ask("cmdscale", cmdscale(d)); ask("monoMDS", { set.seed(1); monoMDS(d) })
  ask("isoMDS", MASS::isoMDS(d, trace = FALSE)); ask("sammon", MASS::sammon(d, trace = FALSE)); ask("nmds", { set.seed(1); nmds(d) })
}
CODE
cat >"$dir/stated" <<'STATED'
Ann and Bob differ by 0 
  cmdscale : drawn 
  monoMDS : drawn 
  isoMDS : zero or negative distance between objects 1 and 2 
  sammon : zero or negative distance between objects 1 and 2 
  nmds : zero or negative distance between objects 1 and 2 
Ann and Bob differ by 0.001 
  cmdscale : drawn 
  monoMDS : drawn 
  isoMDS : drawn 
  sammon : drawn 
  nmds : drawn 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
