#!/usr/bin/env bash
# Question: Does the transposed graph of Perl's Graph keep the weights of the ties, and the undirected copy or the
#   part for two actors?
# Guess: All three keep them: they say nothing about leaving anything out.
# What happens: All three come without weights; deep_copy alone keeps them. A shortest path by weight on the
#   transposed graph then counts each tie as 1, and goes straight from Cee to Ann where the weighted way goes by Bob.
#   (libgraph-perl 1:0.9726-1; seen on 30 November 2026.)
# Why it matters: Turned round, a weighted debate is an unweighted one, and nothing says so.
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
wanted libgraph-perl '1:0.9726-1'

cat >"$dir/run.pl" <<'EOF'
use strict;
use warnings;
use Graph;

my $graph = Graph->new;
$graph->add_weighted_edge(@$_) for ['Ann', 'Bob', 2], ['Bob', 'Cee', 2], ['Ann', 'Cee', 9];
my $turned = $graph->transpose;
sub weight { my ($of, @tie) = @_; return $of->get_edge_weight(@tie) // 'none' }
sub way { my ($of, @ends) = @_; return join ' ', $of->SP_Dijkstra(@ends) }
print 'graph: ', weight($graph, 'Ann', 'Cee'), ', way: ', way($graph, 'Ann', 'Cee'), "\n";
print 'transpose: ', weight($turned, 'Cee', 'Ann'), ', way: ', way($turned, 'Cee', 'Ann'), "\n";
print 'subgraph: ', weight($graph->subgraph(['Ann', 'Cee']), 'Ann', 'Cee'), "\n";
print 'undirected_copy: ', weight($graph->undirected_copy, 'Ann', 'Cee'), "\n";
print 'deep_copy: ', weight($graph->deep_copy, 'Ann', 'Cee'), "\n";
EOF
cat >"$dir/stated" <<'EOF'
graph: 9, way: Ann Bob Cee
transpose: none, way: Cee Ann
subgraph: none
undirected_copy: none
deep_copy: 9
EOF
{
  perl "$dir/run.pl"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
