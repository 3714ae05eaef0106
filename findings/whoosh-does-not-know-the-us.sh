#!/usr/bin/env bash
# Question: Does Whoosh, with the text field of its guide, find the article that says "The US will not send tanks",
#   and tell it from one that says "Poland will send tanks"?
# Guess: Yes: US finds the first, and the phrase "will not send tanks" the first alone.
# What happens: Whoosh 2.7.4 counts us, will, may and not among its stop words, after it has made everything small: US
#   and May find nothing at all, and the phrases "will not send tanks" and "will send tanks" are both the query "send
#   tanks" and find both articles. Seen on 30 November 2026.
# Why it matters: A corpus of foreign policy seems to hold nothing about the United States, and a search for refusals
#   brings the promises.
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
need python3-whoosh '2.7.4+git6-g9134ad92-7'

cat >run.py <<'EOF'
from whoosh.fields import ID, TEXT, Schema
from whoosh.filedb.filestore import RamStorage
from whoosh.qparser import QueryParser
schema = Schema(name=ID(stored=True), text=TEXT)
index = RamStorage().create_index(schema)
writer = index.writer()
writer.add_document(name="refusal", text="The US will not send tanks to Ukraine, the president said.")
writer.add_document(name="promise", text="Poland will send tanks to Ukraine, May said.")
writer.commit()
with index.searcher() as searcher:
    for asked in ["Ukraine", "US", "May", "not", '"will not send tanks"', '"will send tanks"']:
        query = QueryParser("text", schema).parse(asked)
        print(asked, "|", query, "|", *sorted(hit["name"] for hit in searcher.search(query)))
EOF
cat >stated <<'EOF'
Ukraine | text:ukraine | promise refusal
US | <_NullQuery> |
May | <_NullQuery> |
not | <_NullQuery> |
"will not send tanks" | text:"send tanks" | promise refusal
"will send tanks" | text:"send tanks" | promise refusal
EOF
{
  /usr/bin/python3 -W ignore run.py
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
