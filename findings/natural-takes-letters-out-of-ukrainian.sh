#!/usr/bin/env bash
# Question: natural divides a Ukrainian sentence, “Київ не піде”, Kyiv will not go, into words by its
#   WordTokenizer, the one its other parts use. What words are there?
# Guess: Київ, не, піде; or none, if it knows Latin letters only.
# What happens: Ки, в, не, п, де: it knows the letters of Russian, and takes ї and і for what divides words and
#   throws them away. Russian comes out whole. AggressiveTokenizerUk has the three words; the tokenizer of
#   Treebank makes a word of every letter. (natural@8.1.1; seen 2026-11-30.)
# Why it matters: Counts of Ukrainian words are counts of pieces, and в and де are words of their own, in and
#   where.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" natural@8.1.1 >/dev/null 2>&1 ||
  { echo "did not run: natural@8.1.1 not to be had"; exit 0; }
echo "natural@8.1.1"
cat >"$dir/run.cjs" <<'CODE'
const natural = require('natural');
for (const text of ['Київ не піде', 'Киев не пойдёт'])
  for (const name of ['WordTokenizer', 'AggressiveTokenizerUk', 'TreebankWordTokenizer'])
    console.log(text, '|', name, new natural[name]().tokenize(text).join(', '));
CODE
cat >"$dir/stated" <<'STATED'
Київ не піде | WordTokenizer Ки, в, не, п, де
Київ не піде | AggressiveTokenizerUk Київ, не, піде
Київ не піде | TreebankWordTokenizer К, и, ї, в, н, е, п, і, д, е
Киев не пойдёт | WordTokenizer Киев, не, пойд, т
Киев не пойдёт | AggressiveTokenizerUk Киев, не, пойд, т
Киев не пойдёт | TreebankWordTokenizer К, и, е, в, н, е, п, о, й, д, ё, т
STATED
{
  DOTENV_CONFIG_QUIET=true node "$dir/run.cjs" 2>/dev/null | grep -v dotenv
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
