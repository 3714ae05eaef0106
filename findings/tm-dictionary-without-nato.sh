#!/usr/bin/env bash
# Question: tm counts the words of a dictionary in articles: NATO, EU, F-16. The article reads “The EU will not
#   send F-16 jets to NATO”. What are the counts?
# Guess: 1 each: a dictionary says which terms to tabulate, as they are written.
# What happens: 0 each. The words of the text are made small before they are looked up and those of the
#   dictionary are not; and words shorter than three letters are thrown away even where the dictionary names
#   them, so that eu is 0 as well. Only nato, f-16 and jets, written small, are counted. (r-cran-tm 0.7-11-1;
#   seen 2026-11-30.)
# Why it matters: The organisations one asks for are those that are never found, and a 0 looks like silence.
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
need r-cran-tm 0.7-11-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(tm))
article <- VCorpus(VectorSource("The EU will not send F-16 jets to NATO"))
words <- c("NATO", "EU", "F-16", "nato", "eu", "f-16", "jets")
show <- function(what, ...) {
  counts <- as.matrix(DocumentTermMatrix(article, control = list(dictionary = words, ...)))[1, ]
  cat(what, "|", paste(words, counts[words], collapse = ", "), "\n")
}
show("as it comes")
show("words of any length", wordLengths = c(1, Inf))
show("letters as they stand", tolower = FALSE, wordLengths = c(1, Inf))
CODE
cat >"$dir/stated" <<'STATED'
as it comes | NATO 0, EU 0, F-16 0, nato 1, eu 0, f-16 1, jets 1 
words of any length | NATO 0, EU 0, F-16 0, nato 1, eu 1, f-16 1, jets 1 
letters as they stand | NATO 1, EU 1, F-16 1, nato 0, eu 0, f-16 0, jets 1 
STATED
{
  Rscript "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
