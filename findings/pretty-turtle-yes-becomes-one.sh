#!/usr/bin/env bash
# Question: @jeswr/pretty-turtle writes RDF. Do a boolean that is written 1, as XML Schema allows, and addresses that
#   end in a full stop or hold brackets come back from its Turtle?
# Guess: Yes: a writer of RDF keeps each literal with its type.
# What happens: "1"^^xsd:boolean is written as a bare 1, which is an integer: it comes back as another value. Addresses
#   are shortened to :a(b) and :a. without the backslash that Turtle asks for, and the file cannot be read. N3's writer
#   keeps all of it. (@jeswr/pretty-turtle@1.8.2, n3@2.13.12; seen on 1 December 2026.)
# Why it matters: A yes of a codebook becomes a stance of 1, and no shape that asks for a boolean holds any more.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" @jeswr/pretty-turtle@1.8.2 n3@2.13.12 >/dev/null 2>&1 ||
  { echo "did not run: @jeswr/pretty-turtle@1.8.2, n3@2.13.12 not to be had"; exit 0; }
echo "@jeswr/pretty-turtle@1.8.2, n3@2.13.12"
cat >run.mjs <<'CODE'
import { write } from '@jeswr/pretty-turtle';
import n3 from 'n3';
const prefixes = { '': 'http://e.example/', xsd: 'http://www.w3.org/2001/XMLSchema#' };
for (const object of ['"1"^^<http://www.w3.org/2001/XMLSchema#boolean>', 'true', '"1"^^<http://www.w3.org/2001/XMLSchema#decimal>', '<http://e.example/a(b)>', '<http://e.example/Art.>', '<http://e.example/a>']) {
  const quads = new n3.Parser().parse(`<http://e.example/x> <http://e.example/agrees> ${object} .`);
  const seen = (text) => {
    try { return new n3.Parser().parse(text).map((quad) => quad.object.id).join(' '); } catch (error) { return `cannot be read: ${error.message}`; }
  };
  const writer = new n3.Writer({ prefixes: { e: 'http://e.example/', xsd: prefixes.xsd } });
  writer.addQuads(quads);
  const byN3 = await new Promise((resolve, reject) => writer.end((error, text) => (error ? reject(error) : resolve(text))));
  console.log(`${object} | pretty-turtle: ${seen(await write(quads, { prefixes }))} | n3: ${seen(byN3)}`);
}
CODE
cat >stated <<'STATED'
"1"^^<http://www.w3.org/2001/XMLSchema#boolean> | pretty-turtle: "1"^^http://www.w3.org/2001/XMLSchema#integer | n3: "1"^^http://www.w3.org/2001/XMLSchema#boolean
true | pretty-turtle: "true"^^http://www.w3.org/2001/XMLSchema#boolean | n3: "true"^^http://www.w3.org/2001/XMLSchema#boolean
"1"^^<http://www.w3.org/2001/XMLSchema#decimal> | pretty-turtle: "1"^^http://www.w3.org/2001/XMLSchema#decimal | n3: "1"^^http://www.w3.org/2001/XMLSchema#decimal
<http://e.example/a(b)> | pretty-turtle: cannot be read: Expected entity but got ( on line 3. | n3: http://e.example/a(b)
<http://e.example/Art.> | pretty-turtle: cannot be read: Expected entity but got . on line 3. | n3: http://e.example/Art.
<http://e.example/a> | pretty-turtle: http://e.example/a | n3: http://e.example/a
STATED
{
  node run.mjs
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
