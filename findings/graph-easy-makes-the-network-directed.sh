#!/usr/bin/env bash
# Question: What does Perl's Graph::Easy keep of an undirected dot graph with weights when it writes GraphML?
# Guess: An undirected graph, edgedefault undirected, with the weights and labels as data.
# What happens: edgedefault is directed, for the graph and for the cluster. The weights are read, get a key of the
#   name x-dot-weight, and stand on no tie; labels and colours do. networkx reads it as a DiGraph with attacks in one
#   direction. (libgraph-easy-perl 0.76-3, python3-networkx 2.8.8-1; seen on 30 November 2026.)
# Why it matters: A network of agreement comes out with half of its ties, and all weigh the same.
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
wanted libgraph-easy-perl 0.76-3
wanted python3-networkx 2.8.8-1

cat >"$dir/run.pl" <<'EOF'
use strict;
use warnings;
use Graph::Easy::Parser::Graphviz;

my $dot = 'graph debate { Ann -- Bob [weight=2,label="agree"]; Bob -- Cee [weight=-1,label="fight"] }';
print Graph::Easy::Parser::Graphviz->new->from_text($dot)->as_graphml;
EOF
cat >"$dir/run.py" <<'EOF'
import sys
import networkx as nx

graph = nx.read_graphml(sys.argv[1])
print(type(graph).__name__, [(a, b, tie.get('label'), tie.get('x-dot-weight')) for a, b, tie in graph.edges(data=True)])
EOF
cat >"$dir/stated" <<'EOF'
attr.name="x-dot-weight"
edgedefault="directed"
DiGraph [('Ann', 'Bob', 'agree', None), ('Bob', 'Cee', 'fight', None)]
EOF
{
  perl "$dir/run.pl" >"$dir/a.graphml" 2>/dev/null
  grep -o 'edgedefault="[a-z]*"\|attr.name="x-dot-weight"' "$dir/a.graphml"
  /usr/bin/python3 -W ignore "$dir/run.py" "$dir/a.graphml"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
