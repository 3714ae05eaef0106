#!/usr/bin/env bash
# Question: pycountry finds a country by a name that need not be exact, best match first. What does it find for Niger,
#   Korea, Kosovo and the Republic of Ireland?
# Guess: Niger, one or both Koreas, nothing, Ireland.
# What happens: Nigeria comes before Niger, which has a state of that name; North Korea before South Korea; Kosovo is
#   Serbia; USA is followed by Indonesia and Azerbaijan. Republic of Ireland, Ivory Coast and Turkey are not found.
#   (python3-pycountry 22.3.5+ds1-1; seen 2026-11-30.)
# Why it matters: The statements of one government are put down to its neighbour.
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
need python3-pycountry 22.3.5+ds1-1
cat >"$dir/run.py" <<'CODE'
import pycountry
for name in ("Niger", "Korea", "Kosovo", "USA", "Republic of Ireland", "Ivory Coast", "Turkey"):
    try:
        print(name, "|", ", ".join(country.name for country in pycountry.countries.search_fuzzy(name)))
    except LookupError:
        print(name, "| not found")
CODE
cat >"$dir/stated" <<'STATED'
Niger | Nigeria, Niger
Korea | Korea, Democratic People's Republic of, Korea, Republic of
Kosovo | Serbia
USA | United States, Indonesia, Azerbaijan, Philippines, Türkiye, Korea, Republic of, Oman, Zambia, Estonia, Italy, Cambodia, Namibia, Palestine, State of
Republic of Ireland | not found
Ivory Coast | not found
Turkey | not found
STATED
{
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
