#!/usr/bin/env bash
# Question: A speech in XML has marked words inside its sentences: "We will <b>not</b> sign, <i>no</i>,
#   <b>never</b>." Its schema says that p is mixed. What does to_dict() of Python's xmlschema give of the paragraph,
#   and what comes back by encode()?
# Guess: The sentence in some form: the schema says that text stands between the marks.
# What happens: The words not, never and no, in lists by their tag: "We will" and "sign" are gone without a warning,
#   and so is the order. Written back it is "not never no". A paragraph without marks keeps its text. By the
#   BadgerFish converter the text is kept in numbered pieces, of which nothing says where the marked words stood.
#   (python3-xmlschema 1.10.0-6; seen on 30 November 2026.)
# Why it matters: Speeches of parliaments keep just the words that were stressed, and only those paragraphs that had
#   none are whole.
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
wanted python3-xmlschema 1.10.0-6

cat >"$dir/run.py" <<'EOF'
from xml.etree import ElementTree

import xmlschema

schema = xmlschema.XMLSchema("""<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
<xs:element name="speech"><xs:complexType><xs:sequence><xs:element name="p" maxOccurs="unbounded">
<xs:complexType mixed="true"><xs:choice minOccurs="0" maxOccurs="unbounded">
<xs:element name="b" type="xs:string"/><xs:element name="i" type="xs:string"/>
</xs:choice></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element></xs:schema>""")
speech = '<speech><p>We will <b>not</b> sign, <i>no</i>, <b>never</b>.</p><p>That is all.</p></speech>'
print('valid:', schema.is_valid(speech))
data = schema.to_dict(speech)
print('to_dict:', data)
print('encode:', *(' '.join(''.join(p.itertext()).split()) for p in schema.encode(data)), sep=' | ')
print('BadgerFish:', schema.to_dict(speech, converter=xmlschema.BadgerFishConverter)['speech']['p'][0])
EOF
cat >"$dir/stated" <<'EOF'
valid: True
to_dict: {'p': [{'b': ['not', 'never'], 'i': ['no']}, 'That is all.']}
encode: | not never no | That is all.
BadgerFish: {'$1': 'We will', 'b': [{'$': 'not'}, {'$': 'never'}], '$2': 'sign,', 'i': [{'$': 'no'}], '$3': ',', '$4': '.'}
EOF
{
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
