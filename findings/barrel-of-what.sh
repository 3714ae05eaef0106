#!/usr/bin/env bash
# Question: How much is a barrel, the measure of the debate about an oil price cap?
# Guess: 42 gallons, 158.99 litres, in every library of units that knows the word.
# What happens: mathjs takes bbl for a barrel of beer, 31 gallons, pint for one of any liquid, 31.5 gallons;
#   units and js-quantities have 42. js-quantities does not know the word barrel, and pint takes even thousand
#   barrels (kbbl) as 119,240 litres. mathjs and pint have the barrel of oil under another name. (python3-pint
#   0.19.2-1, units 2.22-2, mathjs@15.2.0, js-quantities@1.8.0; seen 2026-11-30.)
# Why it matters: A cap, an export or a subsidy by the barrel is a quarter too small, without a warning.
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
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" mathjs@15.2.0 js-quantities@1.8.0 >/dev/null 2>&1 ||
  { echo "did not run: mathjs@15.2.0 js-quantities@1.8.0 not to be had"; exit 0; }
echo "mathjs@15.2.0 js-quantities@1.8.0"
cat >"$dir/run.cjs" <<'CODE'
const { evaluate } = require('mathjs');
const Qty = require('js-quantities');
console.log('mathjs bbl', evaluate('1 bbl to l').toNumber('l').toFixed(2), '| oilbarrel', evaluate('1 oilbarrel to l').toNumber('l').toFixed(2));
console.log('js-quantities bbl', Qty('1 bbl').to('l').scalar.toFixed(2));
try { console.log('js-quantities barrel', Qty('1 barrel').to('l').scalar.toFixed(2)); } catch (error) { console.log('js-quantities barrel:', error.message); }
CODE
cat >"$dir/run.py" <<'CODE'
import pint
unit = pint.UnitRegistry().Quantity
print("pint", " | ".join("%s %.2f" % (name, unit(1, name).to("liter").magnitude) for name in ("bbl", "barrel", "kbbl", "oil_bbl")))
CODE
cat >"$dir/stated" <<'STATED'
mathjs bbl 117.35 | oilbarrel 158.99
js-quantities bbl 158.99
js-quantities barrel: Unit not recognized
pint bbl 119.24 | barrel 119.24 | kbbl 119240.47 | oil_bbl 158.99
units bbl 158.98729 | barrel 158.98729
STATED
{
  node "$dir/run.cjs"
  /usr/bin/python3 -W ignore "$dir/run.py"
  echo "units bbl $(units -t '1 bbl' l) | barrel $(units -t '1 barrel' l)"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
