#!/usr/bin/env bash
# Question: R's tokenizers makes bigrams of "Berlin will not send tanks" with not in the list of stop words. Is "will
#   send" among them?
# Guess: No: n-grams are runs of the text, and those that hold a stop word are left out.
# What happens: Yes. tokenizers 0.3.0 takes the stop words out first and runs the n-grams over the gap: a refusal
#   gives the same bigrams as a promise. tidytext 0.4.1 passes stopwords on and does the same; without the list the
#   two texts differ in four bigrams. Seen on 30 November 2026.
# Why it matters: Phrases that nobody said, the opposite of what was said, come out on top of a table of frequent
#   phrases.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"

need() { # package version
  local is
  is=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  if [ "${is%% *}" != installed ]; then
    { apt-get install -y --no-install-recommends "$1" || { apt-get update && apt-get install -y --no-install-recommends "$1=$2"; }; } >/dev/null 2>&1 || true
    is=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  fi
  [ "$is" = "installed $2" ] || { echo "did not run: Debian's $1 $2 is not to be had (seen: ${is:-none})"; exit 0; }
  echo "$1 $2"
}
need r-cran-tokenizers '0.3.0-1'
need r-cran-tidytext '0.4.1-1'

cat >run.R <<'EOF'
Sys.setenv(TZ = "UTC")
suppressMessages({library(tokenizers); library(tidytext)})
said <- c("Berlin will not send tanks", "Berlin will send tanks")
for (text in said) cat(text, "|", tokenize_ngrams(text, n = 2, stopwords = c("not"))[[1]], sep = "  ", "\n")
for (text in said) cat(text, "| no list |", tokenize_ngrams(text, n = 2)[[1]], sep = "  ", "\n")
bigrams <- unnest_tokens(data.frame(text = said), bigram, text, token = "ngrams", n = 2, stopwords = c("not"))
cat("tidytext", bigrams$bigram, sep = "  ", "\n")
EOF
cat >stated <<'EOF'
Berlin will not send tanks  |  berlin will  will send  send tanks  
Berlin will send tanks  |  berlin will  will send  send tanks  
Berlin will not send tanks  | no list |  berlin will  will not  not send  send tanks  
Berlin will send tanks  | no list |  berlin will  will send  send tanks  
tidytext  berlin will  will send  send tanks  berlin will  will send  send tanks  
EOF
{
  Rscript --vanilla run.R 2>/dev/null
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
