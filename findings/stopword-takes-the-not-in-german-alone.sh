#!/usr/bin/env bash
# Question: The package stopword leaves out the words without content of 60 languages. What does it leave of "not",
#   "against" and "never" in English, German, French, Spanish, Italian, Dutch, Polish and Ukrainian?
# Guess: The lists are made alike: all of them are left out, or all of them stay.
# What happens: English keeps not, against and will, and leaves out never. German leaves out nicht, kein, gegen and
#   nie: "We will not send tanks" stays what it is, and "Wir werden keine Panzer senden" is "Panzer senden". French
#   leaves out ne and pas and keeps contre and jamais, Spanish no and contra but not nunca, Italian keeps mai alone,
#   Dutch nooit, Polish przeciw, Ukrainian проти and ніколи. (stopword@3.1.5; seen on 30 November 2026.)
# Why it matters: In a comparison of countries the papers of one language lose their denials and those of another
#   keep them.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" \
  stopword@3.1.5 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: stopword@3.1.5 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import * as stopword from 'stopword'

for (const [language, text] of Object.entries({
  eng: 'we will not send tanks against them never',
  deu: 'wir werden nicht keine panzer senden gegen sie nie',
  fra: 'nous ne enverrons pas chars contre eux jamais',
  spa: 'no enviaremos tanques contra ellos nunca',
  ita: 'non invieremo carri contro loro mai',
  nld: 'we zullen niet geen tanks sturen tegen hen nooit',
  pol: 'nie wyślemy czołgów przeciw nim nigdy',
  ukr: 'ми не відправимо танки проти них ніколи',
})) {
  const words = text.split(' ')
  const kept = stopword.removeStopwords(words, stopword[language])
  console.log(`${language}: ${kept.join(' ')} | without: ${words.filter((word) => !kept.includes(word)).join(' ')}`)
}
EOF
cat >"$dir/stated" <<'EOF'
eng: will not send tanks against | without: we them never
deu: panzer senden | without: wir werden nicht keine gegen sie nie
fra: enverrons chars contre jamais | without: nous ne pas eux
spa: enviaremos tanques ellos nunca | without: no contra
ita: invieremo carri mai | without: non contro loro
nld: zullen tanks sturen hen nooit | without: we niet geen tegen
pol: wyślemy czołgów przeciw | without: nie nim nigdy
ukr: відправимо танки проти ніколи | without: ми не них
EOF
{
  node "$dir/run.mjs"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
