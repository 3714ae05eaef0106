#!/usr/bin/env bash
# Question: A mail quotes a statement: lines that begin with > and flow on (format=flowed). What sentence does
#   postal-mime give?
# Guess: One line, with its mark at the beginning and no mark inside, as the format says.
# What happens: The mark of each line stays inside: “> Berlin will not > send tanks”. Text that is not quoted
#   flows as it should. mailparser gives the sentence. (postal-mime@4.0.0, mailparser@3.14.2; seen 2026-11-30.)
# Why it matters: The words of a quoted statement are found in no article, and its positions are off by two for
#   each line.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" postal-mime@4.0.0 mailparser@3.14.2 >/dev/null 2>&1 ||
  { echo "did not run: postal-mime@4.0.0 mailparser@3.14.2 not to be had"; exit 0; }
echo "postal-mime@4.0.0 mailparser@3.14.2"
cat >"$dir/run.mjs" <<'CODE'
import PostalMime from 'postal-mime';
import mailparser from 'mailparser';
const mail = ['From: a@news.example', 'Subject: Tanks', 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8; format=flowed', '',
  'The minister ', 'wrote:', '> Berlin will not ', '> send tanks.', ''].join('\r\n');
console.log('postal-mime', JSON.stringify((await PostalMime.parse(mail)).text));
console.log('mailparser', JSON.stringify((await mailparser.simpleParser(mail)).text));
CODE
cat >"$dir/stated" <<'STATED'
postal-mime "The minister wrote:\n> Berlin will not > send tanks.\n"
mailparser "The minister wrote:\n> Berlin will not send tanks."
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
