#!/usr/bin/env bash
# Question: as.data.frame(table(...)) counts how often two actors agree; its columns from and to go into tidygraph's
#   tbl_graph() beside a table of actors. Who is tied to whom?
# Guess: The names in the columns, whether the columns are texts or factors (igraph reads both alike).
# What happens: The columns of a table are factors, and tidygraph 1.2.3 numbers what occurs in from and to together
#   and takes the number for the row of the actor: Cee-Ann and Dan-Bob become ties of other actors, without a word.
#   igraph 1.3.5 reads the same two tables rightly, and tidygraph too once the columns are texts. Seen on 30 November
#   2026.
# Why it matters: A network counted with table() shows alliances between people who never agreed, with every number
#   plausible.
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
need r-cran-tidygraph '1.2.3-1'
need r-cran-igraph '1.3.5-3'

cat >run.R <<'EOF'
suppressMessages({library(tidygraph)})
actors <- data.frame(name = c("Ann", "Bob", "Cee", "Dan"))
said <- data.frame(from = c("Cee", "Cee", "Dan"), to = c("Ann", "Ann", "Bob"))
ties <- subset(as.data.frame(table(said)), Freq > 0)
show <- function(what, graph) {
  rows <- igraph::as_data_frame(graph)
  cat(what, paste0(rows$from, "-", rows$to, " ", rows$Freq), sep = "  ")
  cat("\n")
}
cat("counted     ", paste0(ties$from, "-", ties$to, " ", ties$Freq), sep = "  ")
cat("\n")
show("tidygraph   ", tbl_graph(actors, ties, directed = FALSE))
show("igraph      ", igraph::graph_from_data_frame(ties, directed = FALSE, vertices = actors))
texts <- transform(ties, from = as.character(from), to = as.character(to))
show("as texts    ", tbl_graph(actors, texts, directed = FALSE))
EOF
cat >stated <<'EOF'
counted       Cee-Ann 2  Dan-Bob 1
tidygraph     Ann-Bob 2  Cee-Dan 1
igraph        Ann-Cee 2  Bob-Dan 1
as texts      Ann-Cee 2  Bob-Dan 1
EOF
{
  Rscript --vanilla run.R
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
