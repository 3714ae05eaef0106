#!/usr/bin/env bash
# Question: How much are 100 t and 1 kt, as a climate article writes them for tonnes and kilotonnes?
# Guess: 100,000 kg and 1,000,000 kg: t is the symbol of the tonne beside the SI in all of them.
# What happens: 100 t are 100,000 kg in pint, js-quantities and GNU units, 90,718 kg in convert-units (the American
#   ton; its tonne is mt) and 100 trillion in numeral. 1 kt is 1,000,000 kg in GNU units only: pint and js-quantities
#   take it for a knot, a speed, though they take Mt for a megatonne. (python3-pint 0.19.2-1, units 2.22-2, convert-
#   units@2.3.4, js-quantities@1.8.0, numeral@2.0.6; seen 2026-11-29.)
# Why it matters: Amounts of emissions or arms read from articles are a tenth short, or of another kind altogether.
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
need python3-pint 0.19.2-1
need units 2.22-2
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" convert-units@2.3.4 js-quantities@1.8.0 numeral@2.0.6 >/dev/null 2>&1 ||
  { echo "did not run: convert-units@2.3.4 js-quantities@1.8.0 numeral@2.0.6 not to be had"; exit 0; }
echo "convert-units@2.3.4 js-quantities@1.8.0 numeral@2.0.6"
cat >"$dir/run.cjs" <<'CODE'
const convert = require('convert-units'), Qty = require('js-quantities'), numeral = require('numeral');
console.log('100 t | convert-units', convert(100).from('t').to('kg'), 'kg | js-quantities', Qty('100 t').toBase().toString(), '| numeral', numeral('100 t').value());
for (const text of ['1 kt', '1 Mt']) console.log(text, '| js-quantities', Qty(text).toBase().toString(), Qty(text).kind());
CODE
cat >"$dir/run.py" <<'CODE'
import pint
of = pint.UnitRegistry()
for text in ("100 t", "1 kt", "1 Mt"): print(text, "| pint", f"{of(text).to_base_units():.4g}")
CODE
cat >"$dir/stated" <<'STATED'
100 t | convert-units 90718.4 kg | js-quantities 100000 kg | numeral 100000000000000
1 kt | js-quantities 0.514444444 m/s speed
1 Mt | js-quantities 1000000000 kg mass
100 t | pint 1e+05 kilogram
1 kt | pint 0.5144 meter / second
1 Mt | pint 1e+09 kilogram
100 t | GNU units 100000 kg
1 kt | GNU units 1000000 kg
1 Mt | GNU units 1e+09 kg
STATED
{
  node "$dir/run.cjs"
  /usr/bin/python3 -W ignore "$dir/run.py"
  for unit in "100 t" "1 kt" "1 Mt"; do echo "$unit | GNU units $(units -t "$unit" kg) kg"; done
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
