#!/usr/bin/env bash
# Question: A Pajek file states its ties as a *Matrix, or as two relations, *Arcs :1 "for" and *Arcs :2 "against". What
#   does loadnetwork of blockmodeling, which reads Pajek files, give? And of three statements between the same two, or
#   an arc and an edge?
# Guess: The ties of the matrix; the first relation or both together; 3 statements; -1 and 1 added or kept.
# What happens: No tie at all, with all actors and without a word, of the matrix and of the two relations; loadmatrix
#   and networkx read the matrix, loadnetwork2 lays the relations together. Three statements are 1, one for and one
#   against are the later one, and an edge takes the place of the arc beside it.
#   (r-cran-blockmodeling 1.1.4-1, python3-networkx 2.8.8-1; seen on 30 November 2026.)
# Why it matters: The blocks are then found in an empty debate, or in one where each says everything once.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
need() {
  local name=${1%%=*} version=${1#*=} is
  dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q "ok installed" ||
    apt-get install -y --no-install-recommends "$name=$version" >/dev/null 2>&1 || { echo "did not run: $name $version is not to be had"; exit 0; }
  is=$(dpkg-query -W -f='${Version}' "$name")
  [ "$is" = "$version" ] || { echo "did not run: $name is $is here, this was seen with $version"; exit 0; }
  echo "$name $is"
}
need r-cran-blockmodeling=1.1.4-1
need python3-networkx=2.8.8-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(blockmodeling))
ask <- function(name, ..., read = loadnetwork) {
  file <- tempfile(fileext = ".net")
  writeLines(c("*Vertices 3", '1 "Ann"', '2 "Bob"', '3 "Cee"', ...), file)
  m <- read(file)
  at <- which(m != 0, arr.ind = TRUE)
  cat(name, ":", if (nrow(at)) paste0(rownames(m)[at[, 1]], "->", colnames(m)[at[, 2]], " ", m[at], collapse = ", ") else "no tie", "\n")
}
ask("arcs", "*Arcs", "1 2 2", "2 3 -1")
ask("matrix", "*Matrix", "0 2 0", "0 0 -1", "0 0 0")
ask("matrix by loadmatrix", "*Matrix", "0 2 0", "0 0 -1", "0 0 0", read = loadmatrix)
ask("two relations", '*Arcs :1 "for"', "1 2 2", "2 3 1", '*Arcs :2 "against"', "1 3 1", "3 2 1")
ask("two relations by loadnetwork2", '*Arcs :1 "for"', "1 2 2", "2 3 1", '*Arcs :2 "against"', "1 3 1", "3 2 1", read = loadnetwork2)
ask("three statements", "*Arcs", "1 2 1", "1 2 1", "1 2 1", "2 3 1", "2 3 -1")
ask("arc and edge", "*Arcs", "1 2 2", "2 3 -1", "*Edges", "1 3 1", "2 3 1")
CODE
cat >"$dir/run.py" <<'CODE'
import networkx as nx
lines = ['*Vertices 3', '1 "Ann"', '2 "Bob"', '3 "Cee"', '*Matrix', '0 2 0', '0 0 -1', '0 0 0']
print('matrix by networkx :', ', '.join('%s->%s %d' % (a, b, d['weight']) for a, b, d in nx.parse_pajek(lines).edges(data=True)))
CODE
cat >"$dir/stated" <<'STATED'
arcs : Ann->Bob 2, Bob->Cee -1 
matrix : no tie 
matrix by loadmatrix : Ann->Bob 2, Bob->Cee -1 
two relations : no tie 
two relations by loadnetwork2 : Ann->Bob 2, Cee->Bob 1, Ann->Cee 1, Bob->Cee 1 
three statements : Ann->Bob 1, Bob->Cee -1 
arc and edge : Cee->Ann 1, Ann->Bob 2, Cee->Bob 1, Ann->Cee 1, Bob->Cee 1 
matrix by networkx : Ann->Bob 2, Bob->Cee -1
STATED
{
  Rscript --vanilla "$dir/run.R"
  /usr/bin/python3 "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
