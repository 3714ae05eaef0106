#!/usr/bin/env bash
# Question: A consumer is created as paused (pause_until) by @nats-io/jetstream 3.4.0 on Debian's NATS server. Does it wait,
#   or does the client refuse, as it does for other options that the server is too old for?
# Guess: One of the two: the client does say "filter_subjects requires server 2.10.0".
# What happens: Neither: nats-server 2.9.10 leaves out the field that it does not know, the client 3.4.0 does not check this
#   one, creation succeeds and all messages are delivered at once. Only the missing pause_until in the answer shows
#   it. Seen on 29 November 2026.
# Why it matters: Reading jobs held back until a codebook is agreed are coded with the old one.
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
wanted nats-server '2.9.10-1+b3'

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" @nats-io/transport-node@3.4.0 @nats-io/jetstream@3.4.0 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: @nats-io/transport-node@3.4.0 @nats-io/jetstream@3.4.0 not to be had"; exit 0; }

export STORE="$dir/store"
mkdir "$STORE"

cat >"$dir/run.mjs" <<'EOF'
import { spawn } from 'node:child_process'
import { connect } from '@nats-io/transport-node'
import { jetstream, jetstreamManager } from '@nats-io/jetstream'

let changed = 0
function see(what, now, stated) {
  const same = JSON.stringify(now) === JSON.stringify(stated)
  console.log(`${same ? 'as stated' : 'CHANGED'}: ${what}: ${JSON.stringify(now)}`)
  if (!same) {
    console.log(`  stated was: ${JSON.stringify(stated)}`)
    changed = 1
  }
}

const server = spawn('nats-server', ['-js', '-a', '127.0.0.1', '-p', '-1', '-sd', process.env.STORE, '--ports_file_dir', process.env.STORE], { stdio: ['ignore', 'ignore', 'pipe'] })
process.on('exit', () => server.kill())
const port = await new Promise((done, fail) => {
  let log = ''
  server.stderr.on('data', data => {
    log += data
    const found = log.match(/Listening for client connections on 127\.0\.0\.1:(\d+)/)
    if (found && log.includes('Server is ready')) done(found[1])
  })
  server.on('error', fail)
  setTimeout(() => fail(new Error('the server did not start')), 20000).unref()
})
const connection = await connect({ servers: `127.0.0.1:${port}` })
const manager = await jetstreamManager(connection)
const stream = jetstream(connection)
const memory = (name, subjects, more) => manager.streams.add({ name, subjects, storage: 'memory', ...more })
const take = async (name, durable, wait = 1000) => { const got = []; for await (const message of await (await stream.consumers.get(name, durable)).fetch({ max_messages: 10, expires: wait })) got.push(message); return got }

await memory('ARTICLES', ['articles.>'])
for (const subject of ['articles.a', 'articles.b']) await stream.publish(subject, 'x')
const paused = await manager.consumers.add('ARTICLES', { durable_name: 'reader', ack_policy: 'explicit', pause_until: new Date(Date.now() + 3600000).toISOString() })
see('pause_until in the answer', 'pause_until' in paused.config, false)
see('messages delivered while paused', (await take('ARTICLES', 'reader')).length, 2)
const other = await manager.consumers.add('ARTICLES', { durable_name: 'two', ack_policy: 'explicit', filter_subjects: ['articles.a', 'articles.b'] }).catch(error => error.message)
see('another new option', other, "'filter_subjects' requires server 2.10.0")

await connection.close()
server.kill()
await new Promise(done => server.exitCode === null ? server.on('exit', done) : done())
if (changed) process.exitCode = 1
EOF
node "$dir/run.mjs"
