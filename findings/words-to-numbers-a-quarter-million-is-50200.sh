#!/usr/bin/env bash
# Question: What do the npm package words-to-numbers and its fork make of "two hundred and fifty thousand", "a hundred
#   and twenty thousand" and "one point five million"?
# Guess: 250000, 120000 and 1500000; three million two hundred thousand is read well.
# What happens: 50200 and 20100: only the tens before thousand are multiplied by it, and the hundred is added. One
#   point five million is not a number. Two hundred thousand alone is 200000. (words-to-numbers@1.5.1,
#   @insomnia-dev/words-to-numbers@2.2.0; seen on 1 December 2026.)
# Why it matters: A crowd of a quarter of a million shrinks to a fifth, and no error says so.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" words-to-numbers@1.5.1 @insomnia-dev/words-to-numbers@2.2.0 >/dev/null 2>&1 ||
  { echo "did not run: words-to-numbers@1.5.1, @insomnia-dev/words-to-numbers@2.2.0 not to be had"; exit 0; }
echo "words-to-numbers@1.5.1, @insomnia-dev/words-to-numbers@2.2.0"
cat >run.cjs <<'CODE'
for (const name of ['words-to-numbers', '@insomnia-dev/words-to-numbers']) {
  const library = require(name);
  const read = library.wordsToNumbers ?? library.default ?? library;
  for (const said of ['two hundred and fifty thousand', 'two hundred thousand', 'a hundred and twenty thousand', 'three million two hundred thousand', 'one point five million'])
    console.log(`${name}: ${said} = ${read(said)}`);
}
CODE
cat >stated <<'STATED'
words-to-numbers: two hundred and fifty thousand = 50200
words-to-numbers: two hundred thousand = 200000
words-to-numbers: a hundred and twenty thousand = 20100
words-to-numbers: three million two hundred thousand = 3200000
words-to-numbers: one point five million = NaN
@insomnia-dev/words-to-numbers: two hundred and fifty thousand = 50200
@insomnia-dev/words-to-numbers: two hundred thousand = 200000
@insomnia-dev/words-to-numbers: a hundred and twenty thousand = 20100
@insomnia-dev/words-to-numbers: three million two hundred thousand = 3200000
@insomnia-dev/words-to-numbers: one point five million = NaN
STATED
{
  node run.cjs
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
