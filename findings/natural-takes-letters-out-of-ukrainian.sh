#!/usr/bin/env bash
# Question: natural divides a Ukrainian sentence, “Київ не піде”, Kyiv will not go, into words by its
#   WordTokenizer, the one its other parts use. What words are there?
# Guess: Київ, не, піде; or none, if it knows Latin letters only.
# What happens: Ки, в, не, п, де: it knows the letters of Russian, and takes ї and і for what divides words and
#   throws them away. Russian comes out whole, unless it is printed with its ё, which divides пошлёт.
#   AggressiveTokenizerUk has the three words of Ukrainian; the tokenizer of Treebank makes a word of every
#   letter. (natural@8.1.1; seen 2026-11-30.)
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
for (const text of ['Київ не піде', 'Киев не пошлет', 'Киев не пошлёт'])
  for (const name of ['WordTokenizer', 'AggressiveTokenizerUk', 'TreebankWordTokenizer'])
    console.log(text, '|', name, new natural[name]().tokenize(text).join(', '));
CODE
cat >"$dir/stated" <<'STATED'
Київ не піде | WordTokenizer Ки, в, не, п, де
Київ не піде | AggressiveTokenizerUk Київ, не, піде
Київ не піде | TreebankWordTokenizer К, и, ї, в, н, е, п, і, д, е
Киев не пошлет | WordTokenizer Киев, не, пошлет
Киев не пошлет | AggressiveTokenizerUk Киев, не, пошлет
Киев не пошлет | TreebankWordTokenizer К, и, е, в, н, е, п, о, ш, л, е, т
Киев не пошлёт | WordTokenizer Киев, не, пошл, т
Киев не пошлёт | AggressiveTokenizerUk Киев, не, пошл, т
Киев не пошлёт | TreebankWordTokenizer К, и, е, в, н, е, п, о, ш, л, ё, т
STATED
{
  node "$dir/run.cjs" 2>/dev/null | grep -v "injected env"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
