#!/usr/bin/env bash
# Question: country-locale-map finds countries by fuzzy names. Which ones are USA, Syria, Holland and the Czech
#   Republic?
# Guess: US, SY, NL and CZ, or none: the plain search knows none of them.
# What happens: Russia, Serbia, Poland and the Central African Republic. America is Algeria, Swaziland Thailand,
#   NATO Monaco and the EU Peru; UK is none. It takes what is most alike in letters, names of another country
#   included, and gives no measure of how alike. Czechia and The Netherlands are right.
#   (country-locale-map@1.9.14; seen 2026-11-30.)
# Why it matters: The statements of one government are coded as those of its adversary, without a gap in the
#   table.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" country-locale-map@1.9.14 >/dev/null 2>&1 ||
  { echo "did not run: country-locale-map@1.9.14 not to be had"; exit 0; }
echo "country-locale-map@1.9.14"
cat >"$dir/run.cjs" <<'CODE'
const { getAlpha2ByName, getCountryNameByAlpha2 } = require('country-locale-map');
for (const name of ['USA', 'America', 'UK', 'Syria', 'Holland', 'Czech Republic', 'Swaziland', 'NATO', 'EU', 'Czechia', 'The Netherlands']) {
  const code = getAlpha2ByName(name, { fuzzy: true });
  console.log(name, '| plain', getAlpha2ByName(name) ?? null, '| fuzzy', code ?? null, code ? getCountryNameByAlpha2(code) : '');
}
CODE
cat >"$dir/stated" <<'STATED'
USA | plain null | fuzzy RU Russia
America | plain null | fuzzy DZ Algeria
UK | plain null | fuzzy null 
Syria | plain null | fuzzy RS Serbia
Holland | plain null | fuzzy PL Poland
Czech Republic | plain null | fuzzy CF Central African Republic
Swaziland | plain null | fuzzy TH Thailand
NATO | plain null | fuzzy MC Monaco
EU | plain null | fuzzy PE Peru
Czechia | plain CZ | fuzzy CZ Czechia
The Netherlands | plain null | fuzzy NL Netherlands
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
