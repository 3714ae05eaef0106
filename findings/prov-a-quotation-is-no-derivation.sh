#!/usr/bin/env bash
# Question: Which derivations does Python's prov find in PROV-O that says of some words prov:wasQuotedFrom, of others
#   prov:wasDerivedFrom an article?
# Guess: Two: PROV-O defines wasQuotedFrom as a sub-property of wasDerivedFrom, and PROV-N has a derivation of type
#   prov:Quotation for it.
# What happens: One: the quotation is no relation at all but an attribute of the entity, prov:wasQuotedFrom='ex:article';
#   prov:hadPrimarySource and prov:wasRevisionOf go the same way. (python3-prov 2.0.0-2, python3-rdflib 6.1.1-1; seen on 1 December 2026.)
# Why it matters: Asked where the words come from, the quoted statements have no source, just those that were quoted.
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
wanted python3-prov 2.0.0-2
wanted python3-rdflib 6.1.1-1

cat >"$dir/run.py" <<'EOF'
from prov.model import ProvDocument, ProvDerivation

turtle = """@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix ex: <urn:ex:> .
ex:article a prov:Entity .
ex:told a prov:Entity ; prov:wasDerivedFrom ex:article .
ex:quoted a prov:Entity ; prov:wasQuotedFrom ex:article .
ex:corrected a prov:Entity ; prov:wasRevisionOf ex:article .
ex:primary a prov:Entity ; prov:hadPrimarySource ex:article ."""
document = ProvDocument.deserialize(content=turtle, format='rdf', rdf_format='turtle')
for derivation in document.get_records(ProvDerivation):
    print(derivation.get_provn())
for entity in sorted(str(record.get_provn()) for record in document.get_records() if not isinstance(record, ProvDerivation)):
    print(entity)
EOF
cat >"$dir/stated" <<'EOF'
wasDerivedFrom(ex:told, ex:article, -, -, -)
entity(ex:article)
entity(ex:corrected, [prov:wasRevisionOf='ex:article'])
entity(ex:primary, [prov:hadPrimarySource='ex:article'])
entity(ex:quoted, [prov:wasQuotedFrom='ex:article'])
entity(ex:told)
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
