#!/usr/bin/env bash
# Question: Does a search of Xapian in German find "die Sanktion" when asked for Sanktionen, with the usual stemming
#   (STEM_SOME)?
# Guess: Yes: Sanktion and Sanktionen have one stem.
# What happens: It does if one writes sanktionen. Sanktionen with its capital, as German writes every noun, is taken
#   for a name and not stemmed, and finds only the article that has that very form. In English Ukraine misses "Ukraine's
#   plea" that ukraine finds. (python3-xapian 1.4.22-1; seen on 30 November 2026.)
# Why it matters: A coder who spells well gets fewer articles than one who does not.
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
wanted python3-xapian 1.4.22-1

cat >"$dir/run.py" <<'EOF'
import xapian


def search(lang, texts, words):
    db = xapian.WritableDatabase('', xapian.DB_BACKEND_INMEMORY)
    maker = xapian.TermGenerator()
    maker.set_stemmer(xapian.Stem(lang))
    for text in texts:
        article = xapian.Document()
        article.set_data(text)
        maker.set_document(article)
        maker.index_text(text)
        db.add_document(article)
    parser = xapian.QueryParser()
    parser.set_stemmer(xapian.Stem(lang))
    parser.set_stemming_strategy(xapian.QueryParser.STEM_SOME)
    asker = xapian.Enquire(db)
    asker.set_query(parser.parse_query(words))
    return sorted(hit.document.get_data().decode() for hit in asker.get_mset(0, 9))


german = ['Die Sanktion bleibt', 'Sanktionen gegen Banken']
english = ['Russia and Ukraine talk', "Ukraine's plea for jets"]
for words in ('sanktionen', 'Sanktionen'):
    print(words, search('german', german, words))
for words in ('ukraine', 'Ukraine'):
    print(words, search('english', english, words))
EOF
cat >"$dir/stated" <<'EOF'
sanktionen ['Die Sanktion bleibt', 'Sanktionen gegen Banken']
Sanktionen ['Sanktionen gegen Banken']
ukraine ['Russia and Ukraine talk', "Ukraine's plea for jets"]
Ukraine ['Russia and Ukraine talk']
EOF
{
  /usr/bin/python3 "$dir/run.py"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
