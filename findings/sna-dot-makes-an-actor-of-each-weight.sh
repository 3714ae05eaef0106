#!/usr/bin/env bash
# Question: A file in dot states Ann -> Bob and Cee -> Bob, laid out as Graphviz writes it: indented, with attributes
#   and semicolons. Which network does read.dot of sna give? And of an undirected file?
# Guess: Three actors and two ties; the attributes may be left out.
# What happens: Four actors: "Bob [weight=2];" is one and "Bob [weight=3];" another, each attacked once. Tabs, blanks
#   and semicolons are part of the names: in "Ann -> Bob;" and "Bob -> Cee;" the second Bob is another actor, and in
#   "Ann -> Bob" and "Bob -> Cee" too. A node without ties is lost, and an undirected file has no actor at all. It
#   reads only Ann->Bob, without blanks and semicolons, as it is meant. (r-cran-sna 2.7-1-1; seen on 30 November 2026.)
# Why it matters: The actor whom all attack becomes as many actors as there are weights, and no path has two steps.
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
need r-cran-sna=2.7-1-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(sna))
ask <- function(name, lines) {
  file <- tempfile()
  writeLines(lines, file)
  m <- read.dot(file)
  at <- which(m > 0, arr.ind = TRUE)
  show <- function(x) paste0("<", gsub("\t", "(tab)", x), ">")
  cat(name, ":", nrow(m), "actors\n")
  for (i in seq_len(nrow(at))) cat(" ", show(rownames(m)[at[i, 1]]), "to", show(colnames(m)[at[i, 2]]), "\n")
}
ask("as Graphviz writes it", c("digraph g {", "\tAnn -> Bob\t[weight=2];", "\tCee -> Bob\t[weight=3];", "\tDee;", "}"))
ask("semicolons", c("digraph g {", "Ann -> Bob;", "Bob -> Cee;", "}"))
ask("blanks", c("digraph g {", "Ann -> Bob", "Bob -> Cee", "}"))
ask("neither", c("digraph g {", "Ann->Bob", "Bob->Cee", "}"))
ask("undirected", c("graph g {", "Ann--Bob", "Bob--Cee", "}"))
CODE
cat >"$dir/stated" <<'STATED'
as Graphviz writes it : 4 actors
  <(tab)Ann > to < Bob(tab)[weight=2];> 
  <(tab)Cee > to < Bob(tab)[weight=3];> 
semicolons : 4 actors
  <Ann > to < Bob;> 
  <Bob > to < Cee;> 
blanks : 4 actors
  <Ann > to < Bob> 
  <Bob > to < Cee> 
neither : 3 actors
  <Ann> to <Bob> 
  <Bob> to <Cee> 
undirected : 0 actors
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
