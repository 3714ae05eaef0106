#!/usr/bin/env bash
# Question: A parsed German corpus in CoNLL-U has “zum” as the tokens 3-4 (zum), 3 (zu) and 4 (dem), and a word that
#   is not in the text but understood (8.1). How many words does NLTK read in “Wir gehen zum Kanzler, nicht zu ihm.”?
# Guess: 9 words of the text or 10 of the syntax, the same in each of its readers.
# What happens: NLTK 3.8: both corpus readers (ConllCorpusReader, DependencyCorpusReader) give 12: zum, zu and dem,
#   and the understood “gehen” as if it had been said, with the tag “_” for zum; its DependencyGraph of the same lines
#   has 10. A file that has the comment lines of every such corpus is an error in all three. Seen on 30 November 2026.
# Why it matters: Counts of words, positions and collocations are too large by every contraction, and ellipses count
#   as said.
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
need python3-nltk '3.8-1'

cat >said.txt <<'EOF'
1 Wir wir PRON PPER Case=Nom 2 nsubj _ _
2 gehen gehen VERB VVFIN _ 0 root _ _
3-4 zum _ _ _ _ _ _ _ _
3 zu zu ADP APPR _ 5 case _ _
4 dem der DET ART _ 5 det _ _
5 Kanzler Kanzler NOUN NN _ 2 obl _ SpaceAfter=No
6 , , PUNCT $, _ 9 punct _ _
7 nicht nicht PART PTKNEG _ 9 advmod _ _
8 zu zu ADP APPR _ 9 case _ _
8.1 gehen gehen VERB VVFIN _ _ _ 2:conj _
9 ihm er PRON PPER _ 2 conj _ SpaceAfter=No
10 . . PUNCT $. _ 2 punct _ _
EOF
cat >run.py <<'EOF'
from nltk.corpus.reader import ConllCorpusReader, DependencyCorpusReader
from nltk.parse import DependencyGraph
columns = ("ignore", "words", "ignore", "pos") + ("ignore",) * 6
for reader in [ConllCorpusReader(".", ["said.conllu"], columns), DependencyCorpusReader(".", ["said.conllu"])]:
    print(type(reader).__name__, len(reader.words()), *reader.words())
graph = DependencyGraph(open("said.conllu").read().strip(), top_relation_label="root")
words = [node["word"] for address, node in sorted(graph.nodes.items()) if address]
print("DependencyGraph", len(words), *words)
for name, read in [("ConllCorpusReader", lambda: list(ConllCorpusReader(".", ["commented.conllu"], columns).words())),
                   ("DependencyCorpusReader", lambda: list(DependencyCorpusReader(".", ["commented.conllu"]).parsed_sents())),
                   ("DependencyGraph", lambda: DependencyGraph(open("commented.conllu").read().strip()))]:
    try:
        read()
        print(name, "reads comment lines")
    except Exception as error:
        print(name, "with comment lines:", type(error).__name__)
EOF
cat >stated <<'EOF'
ConllCorpusReader 12 Wir gehen zum zu dem Kanzler , nicht zu gehen ihm .
DependencyCorpusReader 12 Wir gehen zum zu dem Kanzler , nicht zu gehen ihm .
DependencyGraph 10 Wir gehen zu dem Kanzler , nicht zu ihm .
ConllCorpusReader with comment lines: ValueError
DependencyCorpusReader with comment lines: ValueError
DependencyGraph with comment lines: ValueError
EOF
{
  { tr ' ' '\t' <said.txt; echo; } >said.conllu
  { echo "# sent_id = 1"; echo "# text = Wir gehen zum Kanzler, nicht zu ihm."; cat said.conllu; } >commented.conllu
  /usr/bin/python3 -W ignore run.py
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
