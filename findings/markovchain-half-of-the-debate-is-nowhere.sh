#!/usr/bin/env bash
# Question: Actors go from against to for, from against to neutral and back to against; nobody was seen after for. What
#   is the long run of the chain that markovchainFit finds?
# Guess: All are for in the end: nobody leaves it. Or a refusal, as nothing is known of what follows for.
# What happens: The steady state is 0.5 for, 0 against and 0 neutral, a half in all. The row of for is 0, 0, 0, which
#   the class takes as a chain, without absorbing states, so those who get to for are nowhere afterwards. With one actor
#   who was for twice the steady state is 1 for. (r-cran-markovchain 0.9.1-1; seen on 30 November 2026.)
# Why it matters: A forecast for a debate says that half of it is for and the other half has no stance.
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
need r-cran-markovchain=0.9.1-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(markovchain))
ask <- function(name, paths) {
  fit <- markovchainFit(paths)$estimate
  m <- fit@transitionMatrix
  cat(name, "\n")
  for (row in rownames(m)) cat("  from", row, "to", paste(colnames(m), m[row, ]), "\n")
  s <- steadyStates(fit)
  cat("  steady state:", paste(colnames(s), s), "sum", sum(s), "\n")
  cat("  absorbing:", if (length(absorbingStates(fit))) absorbingStates(fit) else "none", "\n")
  at <- c(1, 0, 0)
  for (week in 1:4) at <- as.vector(at %*% m)
  cat("  four weeks after against:", paste(colnames(m), at), "sum", sum(at), "\n")
}
paths <- list(c("against", "for"), c("against", "neutral"), c("neutral", "against"))
ask("nobody leaves for", paths)
ask("one stays there", c(paths, list(c("for", "for"))))
CODE
cat >"$dir/stated" <<'STATED'
nobody leaves for 
  from against to against 0 for 0.5 neutral 0.5 
  from for to against 0 for 0 neutral 0 
  from neutral to against 1 for 0 neutral 0 
  steady state: against 0 for 0.5 neutral 0 sum 0.5 
  absorbing: none 
  four weeks after against: against 0.25 for 0 neutral 0 sum 0.25 
one stays there 
  from against to against 0 for 0.5 neutral 0.5 
  from for to against 0 for 1 neutral 0 
  from neutral to against 1 for 0 neutral 0 
  steady state: against 0 for 1 neutral 0 sum 1 
  absorbing: for 
  four weeks after against: against 0.25 for 0.75 neutral 0 sum 1 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
