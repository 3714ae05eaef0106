#!/usr/bin/env bash
# Question: avsc infers an Avro schema from a record (Type.forValue), and the record is written and read with it. Is
#   it the same: a share of 0.48, the article 2603040000001, a Date?
# Guess: Yes: a number of JavaScript is a double or a long of Avro.
# What happens: Numbers that are no 32-bit integers become float: the share comes back as 0.47999998927116394 and
#   the article as 2603040112640, without a word. A Date becomes a record without fields, and comes back as {}.
#   (avsc@5.7.9; seen on 30 November 2026.)
# Why it matters: Statements point at articles that do not exist, and the days are gone.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" \
  avsc@5.7.9 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: avsc@5.7.9 not to be had"; exit 0; }

cat >"$dir/run.cjs" <<'EOF'
const { Type } = require('avsc')
for (const record of [{ article: 1 }, { article: 2603040000001 }, { share: 0.48 }, { day: new Date('2026-03-04') }]) {
  const type = Type.forValue(record)
  const back = type.fromBuffer(type.toBuffer(record))
  console.log(JSON.stringify(record), JSON.stringify(type.fields[0].type), JSON.stringify(back))
}
EOF
cat >"$dir/stated" <<'EOF'
{"article":1} "int" {"article":1}
{"article":2603040000001} "float" {"article":2603040112640}
{"share":0.48} "float" {"share":0.47999998927116394}
{"day":"2026-03-04T00:00:00.000Z"} {"type":"record","fields":[]} {"day":{}}
EOF
{
  node "$dir/run.cjs"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
