#!/usr/bin/env bash
# Question: How similar does R’s lexRankr find “We will send tanks.” and “We will not send tanks.”, and what words are
#   left of “The U.S. minister said no to F-16s in 2026”?
# Guess: Below 1; the words less their endings.
# What happens: 1, as of equal sentences: not is a stop word. Of the other sentence minist and f are left. The stop
#   words, numbers and marks are dropped by default. (r-cran-lexrankr 0.5.2-8; seen on 30 November 2026.)
# Why it matters: The summary of a debate holds one of two opposed sentences, by their order.
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
need r-cran-lexrankr 0.5.2-8
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(lexRankr))
text <- c("We will send tanks. We will not send tanks. Berlin will send trains.")
print(lexRank(text, n = 3, Verbose = FALSE)[, c("sentence", "value")], digits = 3)
tokens <- sentenceTokenParse(text)$tokens
s <- sentenceSimil(tokens$sentenceId, tokens$token, tokens$docId)
for (i in seq_len(nrow(s))) cat(s$sent1[i], s$sent2[i], round(s$similVal[i], 3), "\n")
cat("words left:", unlist(lexRankr::tokenize("The U.S. minister said no to F-16s in 2026")), "\n")
CODE
cat >"$dir/stated" <<'STATED'
                  sentence value
1      We will send tanks. 0.333
2  We will not send tanks. 0.333
3 Berlin will send trains. 0.333
1_1 1_2 1 
1_1 1_3 0.753 
1_2 1_3 0.753 
words left: minist f 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
