#!/usr/bin/env bash
# Question: Which text does npm's email-reply-parser show of a press release that says "On Friday the minister wrote:"
#   and then, as its own text, "We will not sign."?
# Guess: All of it: nothing stands behind marks of quotation.
# What happens: What stands before it. A line from On to wrote: opens a quoted letter, whether it has a date or an
#   address or not, and all after it to the end is hidden. With said in place of wrote all is shown.
#   (email-reply-parser@2.3.7; seen on 30 November 2026.)
# Why it matters: The statement that the press release was sent for is not in the record.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" email-reply-parser@2.3.7 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: email-reply-parser@2.3.7 not to be had"; exit 0; }

cat >"$dir/run.mjs" <<'EOF'
import { createRequire } from 'node:module'

const loaded = createRequire(import.meta.url)('email-reply-parser')
const EmailReplyParser = loaded.default ?? loaded
for (const verb of ['said', 'wrote']) {
  const text = `The ministry on the treaty.\n\nOn Friday the minister ${verb}:\n\nWe will not sign.\n\nThe house votes in May.`
  console.log(`${verb}: ${JSON.stringify(new EmailReplyParser().read(text).getVisibleText())}`)
}
EOF
cat >"$dir/stated" <<'EOF'
said: "The ministry on the treaty.\n\nOn Friday the minister said:\n\nWe will not sign.\n\nThe house votes in May."
wrote: "The ministry on the treaty.\n"
EOF
{
  node "$dir/run.mjs"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
