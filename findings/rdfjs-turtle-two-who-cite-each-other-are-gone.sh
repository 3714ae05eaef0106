#!/usr/bin/env bash
# Question: Two sources without an address cite each other, as blank nodes. What does @rdfjs/serializer-turtle write of
#   them, and of an article whose address holds brackets or a slash?
# Guess: Two statements, with labels _:a and _:b; the addresses in angle brackets.
# What happens: Nothing, without a word, nor of a source that cites itself: only what hangs on a name is written. With
#   a third statement that leads to them they are there. An address such as e:a/b or e:-a is shortened to what is no
#   Turtle, and the file cannot be read. N3's writer keeps all. (@rdfjs/serializer-turtle@1.1.5, n3@2.13.12; seen on 1
#   December 2026.)
# Why it matters: Who is quoted by whom disappears where nobody is named, and counts of citations are too low.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" @rdfjs/serializer-turtle@1.1.5 n3@2.13.12 >/dev/null 2>&1 ||
  { echo "did not run: @rdfjs/serializer-turtle@1.1.5, n3@2.13.12 not to be had"; exit 0; }
echo "@rdfjs/serializer-turtle@1.1.5, n3@2.13.12"
cat >run.mjs <<'CODE'
import SerializerTurtle from '@rdfjs/serializer-turtle';
import n3 from 'n3';
const prefixes = '@prefix e: <http://e.example/> . ';
const turtle = new SerializerTurtle({ prefixes: [['e', n3.DataFactory.namedNode('http://e.example/')]] });
for (const said of ['_:a e:cites _:b . _:b e:cites _:a .', '_:a e:cites _:a .', 'e:x e:cites _:a . _:a e:cites _:b . _:b e:cites _:a .', '<http://e.example/news/1> e:cites e:x .', '<http://e.example/a(b)> e:cites e:x .']) {
  const quads = new n3.Parser().parse(prefixes + said);
  const read = (text) => {
    try { return `${new n3.Parser().parse(text).length} statements`; } catch (error) { return `cannot be read: ${error.message}`; }
  };
  const writer = new n3.Writer({ prefixes: { e: 'http://e.example/' } });
  writer.addQuads(quads);
  const byN3 = await new Promise((resolve, reject) => writer.end((error, text) => (error ? reject(error) : resolve(text))));
  console.log(`${said} ${quads.length} statements | serializer-turtle: ${read(turtle.transform(quads))} | n3: ${read(byN3)}`);
}
CODE
cat >stated <<'STATED'
_:a e:cites _:b . _:b e:cites _:a . 2 statements | serializer-turtle: 0 statements | n3: 2 statements
_:a e:cites _:a . 1 statements | serializer-turtle: 0 statements | n3: 1 statements
e:x e:cites _:a . _:a e:cites _:b . _:b e:cites _:a . 3 statements | serializer-turtle: 3 statements | n3: 3 statements
<http://e.example/news/1> e:cites e:x . 1 statements | serializer-turtle: cannot be read: Unexpected "e:news/1" on line 3. | n3: 1 statements
<http://e.example/a(b)> e:cites e:x . 1 statements | serializer-turtle: cannot be read: Expected entity but got ( on line 3. | n3: 1 statements
STATED
{
  node run.mjs
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
