#!/usr/bin/env bash
# Question: Ann opposes Bob (-2) and Bob agrees with Cee three times, in an undirected Graph of Perl. What weights
#   does Graph::D3 write, and what comes back through Graph::Writer::XML, Graph::Writer::Dot and their readers?
# Guess: -2 and 3; the same undirected network.
# What happens: The value of each link is 1. The network that Graph::Reader::XML and Graph::Reader::Dot read is
#   directed, with the weights, though the dot file says graph and --: no tie leads from Bob to Ann. (libgraph-perl
#   1:0.9726-1, libgraph-d3-perl 0.03-2, libgraph-readwrite-perl 2.10-1; seen on 30 November 2026.)
# Why it matters: Strong support and opposition are drawn alike, and half of all paths are gone after a saving.
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
need libgraph-perl 1:0.9726-1
need libgraph-d3-perl 0.03-2
need libgraph-readwrite-perl 2.10-1
cat >"$dir/run.pl" <<'CODE'
use JSON::PP; use Graph; use Graph::D3; use Graph::Writer::XML; use Graph::Reader::XML; use Graph::Writer::Dot; use Graph::Reader::Dot;
my $g = Graph->new(undirected => 1);
$g->add_weighted_edge('Ann', 'Bob', -2);
$g->add_weighted_edge('Bob', 'Cee', 3);
my $d3 = decode_json(Graph::D3->new(graph => $g, type => 'json')->force_directed_graph);
print "Graph::D3: ", join(' ', map { $_->{value} } @{$d3->{links}}), "\n";
sub show {
  my ($name, $g) = @_;
  print "$name: ", $g->is_directed ? 'directed' : 'undirected', ', from Bob to ', join(' and ', sort $g->successors('Bob')), ', Ann-Bob ', $g->get_edge_attribute('Ann', 'Bob', 'weight'), "\n";
}
show('put in', $g);
Graph::Writer::XML->new->write_graph($g, 'g.xml'); show('XML', Graph::Reader::XML->new->read_graph('g.xml'));
Graph::Writer::Dot->new->write_graph($g, 'g.dot'); show('dot', Graph::Reader::Dot->new->read_graph('g.dot'));
CODE
cat >"$dir/stated" <<'STATED'
Graph::D3: 1 1
put in: undirected, from Bob to Ann and Cee, Ann-Bob -2
XML: directed, from Bob to Cee, Ann-Bob -2
dot: directed, from Bob to Cee, Ann-Bob -2
STATED
{
  perl "$dir/run.pl"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
