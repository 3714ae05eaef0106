#!/usr/bin/env bash
# Question: What does rdflib hand over for an xsd:gYear "2026" and an xsd:gYearMonth "2026-03"?
# Guess: The text, or a number: Python has no type for a year alone.
# What happens: rdflib 6.1.1 hands over full dates, 1 January 2026 and 1 March 2026, of the same type as a real day, so the
#   precision is gone in toPython() and in sorting by value. Seen on 29 November 2026.
# Why it matters: "Some time in 2026" becomes New Year's Day and is then the first event of the year's debate.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

wanted() { # package version
  local seen
  seen=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  if [ "${seen%% *}" != installed ]; then
    { apt-get update -qq && apt-get install -y --no-install-recommends "$1=$2"; } >"$dir/apt.log" 2>&1 || true
    seen=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  fi
  [ "$seen" = "installed $2" ] || { echo "did not run: Debian's $1 $2 not to be had (seen: ${seen:-none})"; exit 0; }
}
wanted python3-rdflib '6.1.1-1'

cat >"$dir/run.py" <<'EOF'
import json, sys
changed = 0
def see(what, now, stated):
    global changed
    same = now == stated
    print(("as stated" if same else "CHANGED") + ": " + what + ": " + json.dumps(now, ensure_ascii=False))
    if not same:
        print("  stated was: " + json.dumps(stated, ensure_ascii=False))
        changed = 1

import warnings
warnings.simplefilter("ignore")
from rdflib import Literal, XSD
value = lambda text, kind: [type(Literal(text, datatype=kind).toPython()).__name__, str(Literal(text, datatype=kind).toPython())]
see("gYear", value("2026", XSD.gYear), ["date", "2026-01-01"])
see("gYearMonth", value("2026-03", XSD.gYearMonth), ["date", "2026-03-01"])
see("date", value("2026-03-04", XSD.date), ["date", "2026-03-04"])
sys.exit(changed)
EOF
/usr/bin/python3 "$dir/run.py"
