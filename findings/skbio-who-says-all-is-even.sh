#!/usr/bin/env bash
# Question: Three parties have four statements each, or one has all twelve, or nobody has any. What are Gini index and
#   evenness by scikit-bio?
# Guess: Gini 0 and 0.67; evenness 1 and 0 or undefined; undefined of nobody.
# What happens: Gini -0.33 and 0.33, as the area is summed in rectangles by default (trapezoids give 0 and 0.67).
#   McIntosh’s evenness is 0.69 of equal parts and 1 of one alone, Simpson’s 1 of both; Pielou’s and Heip’s are 1 and
#   undefined. Fisher’s alpha of a debate without statements is 2.6, where the others are undefined. (python3-skbio
#   0.5.8-4; seen on 30 November 2026.)
# Why it matters: A debate with one speaker comes out as more even than one in which all speak alike.
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
need python3-skbio 0.5.8-4
cat >"$dir/run.py" <<'CODE'
import warnings
warnings.simplefilter('ignore')
from skbio.diversity import alpha
debates = {'equal': [4, 4, 4], 'one alone': [12, 0, 0], 'nobody': [0, 0, 0]}
for name in ['gini_index', 'mcintosh_e', 'simpson_e', 'pielou_e', 'heip_e', 'fisher_alpha']:
    print(name, *('%s %.2f;' % (key, getattr(alpha, name)(counts)) for key, counts in debates.items()))
print('gini_index, trapezoids', *('%s %.2f;' % (key, alpha.gini_index(counts, method='trapezoids')) for key, counts in debates.items() if sum(counts)))
CODE
cat >"$dir/stated" <<'STATED'
gini_index equal -0.33; one alone 0.33; nobody nan;
mcintosh_e equal 0.69; one alone 1.00; nobody nan;
simpson_e equal 1.00; one alone 1.00; nobody nan;
pielou_e equal 1.00; one alone nan; nobody nan;
heip_e equal 1.00; one alone nan; nobody nan;
fisher_alpha equal 1.28; one alone 0.26; nobody 2.62;
gini_index, trapezoids equal 0.00; one alone 0.67;
STATED
{
  /usr/bin/python3 "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
