#!/usr/bin/env bash
# Question: Two lists of statements are compared without regard to order, with repetition reported, as deepdiff asks
#   for before it makes a Delta. Is the first list plus the Delta the second list?
# Guess: Yes, in some order: that is what the Delta is for.
# What happens: Not if a statement that goes is replaced by one that stands twice: [Ann] becomes [Bob], not [Bob,
#   Bob]. deepdiff 6.2.2 pairs Ann with the nearest newcomer, reports one changed actor and forgets how often it
#   comes. With order regarded the result is right, and also if nothing goes. Seen on 30 November 2026.
# Why it matters: Coded statements repeat, since people say the same thing twice; a patched record counts them once.
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
need python3-deepdiff '6.2.2-1'

cat >run.py <<'EOF'
from deepdiff import DeepDiff, Delta
def statement(actor):
    return {"actor": actor, "concept": "tanks", "stance": -1}
for before, after in [("A", "BB"), ("AC", "CBB"), ("A", "ABB"), ("AB", "B")]:
    first, second = [statement(a) for a in before], [statement(a) for a in after]
    for words, how in [("order ignored", {"ignore_order": True, "report_repetition": True}), ("order regarded", {})]:
        patched = first + Delta(DeepDiff(first, second, **how))
        actors = "".join(sorted(row["actor"] for row in patched))
        print(before, "to", after, "|", words, "|", actors, "" if actors == "".join(sorted(after)) else "  <- a statement is missing")
print(DeepDiff([statement("A")], [statement("B")] * 2, ignore_order=True, report_repetition=True))
EOF
cat >stated <<'EOF'
A to BB | order ignored | B   <- a statement is missing
A to BB | order regarded | BB 
AC to CBB | order ignored | BC   <- a statement is missing
AC to CBB | order regarded | BBC 
A to ABB | order ignored | ABB 
A to ABB | order regarded | ABB 
AB to B | order ignored | B 
AB to B | order regarded | B 
{'values_changed': {"root[0]['actor']": {'new_value': 'B', 'old_value': 'A'}}}
EOF
{
  /usr/bin/python3 -W ignore run.py
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
