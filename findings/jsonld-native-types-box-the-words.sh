#!/usr/bin/env bash
# Question: A statement goes from JSON-LD to RDF and back with jsonld, with useNativeTypes, so that numbers are
#   numbers again. What is the name of the actor?
# Guess: The text Ann, as it was; the option is about numbers and true or false.
# What happens: An object with @type xsd:string and @value Ann, and so every plain text of the document; the
#   numbers are numbers. Without the option the text is a text, and the number an object. There is no setting in
#   which both come back as they were. (jsonld@9.0.0; seen 2026-11-30.)
# Why it matters: A reader that wants a name finds an object, and the actor is called [object Object] or is
#   missing.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" jsonld@9.0.0 >/dev/null 2>&1 ||
  { echo "did not run: jsonld@9.0.0 not to be had"; exit 0; }
echo "jsonld@9.0.0"
cat >"$dir/run.cjs" <<'CODE'
const jsonld = require('jsonld');
const context = { '@vocab': 'https://schema.example/' };
(async () => {
  const document = { '@context': context, '@id': 'https://news.example/1', actor: 'Ann', stance: -1, quote: 'We will not' };
  const format = 'application/n-quads';
  const quads = await jsonld.toRDF(document, { format });
  for (const useNativeTypes of [false, true]) {
    const { actor, stance, quote } = await jsonld.compact(await jsonld.fromRDF(quads, { format, useNativeTypes }), context);
    console.log('useNativeTypes', useNativeTypes, '|', JSON.stringify({ actor, stance, quote }));
  }
})();
CODE
cat >"$dir/stated" <<'STATED'
useNativeTypes false | {"actor":"Ann","stance":{"@type":"http://www.w3.org/2001/XMLSchema#integer","@value":"-1"},"quote":"We will not"}
useNativeTypes true | {"actor":{"@type":"http://www.w3.org/2001/XMLSchema#string","@value":"Ann"},"stance":-1,"quote":{"@type":"http://www.w3.org/2001/XMLSchema#string","@value":"We will not"}}
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
