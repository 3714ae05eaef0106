#!/usr/bin/env bash
# Question: A key of a JetStream key-value bucket with history 3 is put twice and deleted, another is put. How many
#   values does the bucket's status state, and what does get give for the deleted key?
# Guess: 1, or 2 with the older one kept as history; and null for the deleted key.
# What happens: 4: the two old ones and the mark of deletion count as values. get gives an entry whose text is empty
#   and whose operation is DEL, where a key that never was gives null. keys() lists the one. (nats-server 2.9.10-1+b3,
#   @nats-io/transport-node@3.4.0, @nats-io/kv@3.4.0; seen 2026-11-30.)
# Why it matters: A deleted answer of a coder reads as an empty answer, and the count of what is kept grows when
#   things are deleted.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
need() {
  dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q "ok installed" ||
    apt-get install -y --no-install-recommends "$1=$2" >/dev/null 2>&1 || { echo "did not run: $1 $2 is not to be had"; exit 0; }
  local is; is=$(dpkg-query -W -f='${Version}' "$1")
  [ "$is" = "$2" ] || { echo "did not run: $1 is $is here, this was seen with $2"; exit 0; }
  echo "$1 $is"
}
need nats-server 2.9.10-1+b3
npm install --no-audit --no-fund --silent --prefix "$dir" @nats-io/transport-node@3.4.0 @nats-io/kv@3.4.0 >/dev/null 2>&1 ||
  { echo "did not run: @nats-io/transport-node@3.4.0 @nats-io/kv@3.4.0 not to be had"; exit 0; }
echo "@nats-io/transport-node@3.4.0 @nats-io/kv@3.4.0"
cat >"$dir/run.mjs" <<'CODE'
import { spawn } from 'node:child_process';
import { connect } from '@nats-io/transport-node';
import { Kvm } from '@nats-io/kv';
const port = 20000 + process.pid % 20000;
const server = spawn('nats-server', ['-js', '-sd', process.argv[2], '-a', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
try {
  let connection;
  for (let i = 0; !connection; i++) try { connection = await connect({ port }); } catch (error) { if (i > 50) throw error; await new Promise(go => setTimeout(go, 100)); }
  const answers = await new Kvm(connection).create('answers', { history: 3 });
  await answers.put('ann', 'for'); await answers.put('ann', 'against'); await answers.delete('ann'); await answers.put('bob', 'for');
  const keys = []; for await (const key of await answers.keys()) keys.push(key);
  const gone = await answers.get('ann');
  console.log('keys', keys.join(), 'values', (await answers.status()).values);
  console.log('deleted', gone && gone.operation, JSON.stringify(gone && gone.string()), 'never put', await answers.get('cem'));
  await connection.close();
} finally { server.kill(); }
CODE
cat >"$dir/stated" <<'STATED'
keys bob values 4
deleted DEL "" never put null
STATED
{
  node "$dir/run.mjs" "$dir/store"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
