#!/usr/bin/env bash
# Question: A ministry sends a press release as HTML. mailparser gives the text of it as text. Always?
# Guess: Always, as it does for a mail whose only body is HTML.
# What happens: Only if the HTML is the whole body. The same HTML as the one part of multipart/alternative,
#   mixed or related has html and no text: undefined. With one plain part beside it, in a mixed mail, its words
#   are in text again. (mailparser@3.14.2; seen 2026-11-30.)
# Why it matters: A reader of text sees an empty press release, or takes it for a mail with an attachment only.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" mailparser@3.14.2 >/dev/null 2>&1 ||
  { echo "did not run: mailparser@3.14.2 not to be had"; exit 0; }
echo "mailparser@3.14.2"
cat >"$dir/run.cjs" <<'CODE'
const { simpleParser } = require('mailparser');
const head = ['From: press@ministry.example', 'Date: Wed, 04 Mar 2026 10:00:00 +0100', 'Subject: Tanks', 'MIME-Version: 1.0'];
const html = ['Content-Type: text/html; charset=utf-8', '', '<p>We will <b>not</b> send 30 tanks.</p>'];
const multipart = (kind, ...parts) => [...head, `Content-Type: multipart/${kind}; boundary=b`, '', ...parts.flatMap(part => ['--b', ...part]), '--b--', ''];
(async () => {
  for (const [name, lines] of [['HTML alone', [...head, ...html, '']], ['alternative with HTML', multipart('alternative', html)], ['related with HTML', multipart('related', html)], ['mixed with HTML', multipart('mixed', html)], ['mixed with a plain part and HTML', multipart('mixed', ['Content-Type: text/plain', '', 'Embargo.'], html)]]) {
    const mail = await simpleParser(lines.join('\r\n'));
    console.log(name, '| text', JSON.stringify(mail.text), '| html', mail.html.includes('not'));
  }
})();
CODE
cat >"$dir/stated" <<'STATED'
HTML alone | text "We will not send 30 tanks." | html true
alternative with HTML | text undefined | html true
related with HTML | text undefined | html true
mixed with HTML | text undefined | html true
mixed with a plain part and HTML | text "Embargo.\nWe will not send 30 tanks." | html true
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
