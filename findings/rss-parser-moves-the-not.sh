#!/usr/bin/env bash
# Question: An Atom entry has its content as XHTML: Alder will <b>not</b> sign. <i>Birch</i> will. What does rss-
#   parser give as content?
# Guess: The XHTML as it stands, or the text without the marks.
# What happens: "Alder will  sign.  will." and behind it <b>not</b><i>Birch</i>: it gathers the text of the paragraph
#   first and then its elements. The snippet reads "Alder will  sign.  will.notBirch". Content of type html keeps its
#   order. (rss-parser@3.13.0; seen 2026-11-29.)
# Why it matters: The sentence that is coded says the opposite of the article, and the speaker is gone from it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" rss-parser@3.13.0 >/dev/null 2>&1 ||
  { echo "did not run: rss-parser@3.13.0 not to be had"; exit 0; }
echo "rss-parser@3.13.0"
cat >"$dir/run.cjs" <<'CODE'
const Parser = require('rss-parser');
const entry = content => `<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><id>urn:post</id><updated>2026-03-02T09:00:00Z</updated><entry><title>Treaty</title><id>urn:a</id><updated>2026-03-02T09:00:00Z</updated>${content}</entry></feed>`;
const xhtml = '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Alder will <b>not</b> sign. <i>Birch</i> will.</p></div></content>';
const html = '<content type="html">&lt;p&gt;Alder will &lt;b&gt;not&lt;/b&gt; sign. &lt;i&gt;Birch&lt;/i&gt; will.&lt;/p&gt;</content>';
(async () => {
  for (const content of [xhtml, html]) {
    const { items: [item] } = await new Parser().parseString(entry(content));
    console.log(item.content);
    console.log(item.contentSnippet);
  }
})();
CODE
cat >"$dir/stated" <<'STATED'
<div type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Alder will  sign.  will.<b>not</b><i>Birch</i></p></div></div>
Alder will  sign.  will.notBirch
<p>Alder will <b>not</b> sign. <i>Birch</i> will.</p>
Alder will not sign. Birch will.
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
