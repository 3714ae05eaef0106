#!/usr/bin/env bash
# Question: Does rdflib keep the time zone of an xsd:date, 2026-03-04-05:00, from Turtle to Turtle?
# Guess: Yes: the zone is part of the literal, and rdflib keeps that of xsd:dateTime.
# What happens: rdflib 6.1.1 normalises the literal through a date of Python, which has no zone: it writes
#   "2026-03-04"^^xsd:date, another value in RDF, and two dates that differ in their zone alone become one triple.
#   Seen on 29 November 2026.
# Why it matters: Provenance read and written once no longer says whose day it was, and two statements merge into one.
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
from rdflib import Graph
graph = Graph()
graph.parse(data='@prefix x: <http://x.example/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> . x:a x:date "2026-03-04-05:00"^^xsd:date, "2026-03-04+09:00"^^xsd:date ; x:time "2026-03-04T23:30:00-05:00"^^xsd:dateTime .', format="turtle")
written = sorted(str(value) for value in graph.objects())
see("values after reading three", written, ["2026-03-04", "2026-03-04T23:30:00-05:00"])
see("triples", len(graph), 2)
sys.exit(changed)
EOF
/usr/bin/python3 "$dir/run.py"
