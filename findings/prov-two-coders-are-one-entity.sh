#!/usr/bin/env bash
# Question: A PROV document has a statement coded as 1 and once more as -1, said on the day 2026-03-04. Is it the same
#   document after PROV-XML and after RDF? And how is the day written in PROV-N?
# Guess: Yes; a typed literal, "2026-03-04" %% xsd:date.
# What happens: Neither is equal. After RDF one entity has the stances 1 and -1 and the two codings are one; after XML
#   they are two, but the day is a text, as the type is left out. In PROV-N the day stands bare, without quotation
#   marks and type, which its grammar does not know. (python3-prov 2.0.0-2, python3-rdflib 6.1.1-1; seen on 30
#   November 2026.)
# Why it matters: Who coded what first is gone from the file that was to prove it.
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
need python3-prov 2.0.0-2
need python3-rdflib 6.1.1-1
cat >"$dir/run.py" <<'CODE'
import datetime, warnings
warnings.simplefilter('ignore')
from prov.model import ProvDocument
document = ProvDocument()
document.add_namespace('ex', 'http://x.example/')
document.entity('ex:s1', {'ex:stance': 1, 'ex:day': datetime.date(2026, 3, 4)})
document.entity('ex:s1', {'ex:stance': -1})
def show(name, d):
    print(name, '; '.join('%s %s' % (r.identifier, ', '.join(sorted('%s=%r' % (k.localpart, str(v)) + ' ' + type(v).__name__ for k, v in r.attributes))) for r in sorted(d.get_records(), key=str)))
show('put in:', document)
for format in ('xml', 'rdf'):
    again = ProvDocument.deserialize(content=document.serialize(format=format), format=format)
    show(format + ', equal %s:' % (again == document), again)
print('PROV-N:', [line.strip() for line in document.get_provn().split('\n') if 'day' in line][0])
CODE
cat >"$dir/stated" <<'STATED'
put in: ex:s1 stance='-1' int; ex:s1 day='2026-03-04' date, stance='1' int
xml, equal False: ex:s1 day='2026-03-04' str, stance='1' int; ex:s1 stance='-1' int
rdf, equal False: ex:s1 day='"2026-03-04" %% xsd:date' Literal, stance='-1' int, stance='1' int
PROV-N: entity(ex:s1, [ex:stance=1, ex:day=2026-03-04])
STATED
{
  /usr/bin/python3 "$dir/run.py"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
