#!/usr/bin/env bash
# Question: A JetStream stream keeps one message a subject (max_msgs_per_subject: 1) with discard: "new". Which of two
#   messages on a subject stays?
# Guess: The first: "new" discards the new one, and the publisher gets an error.
# What happens: On nats-server 2.9.10 the second replaces the first and the publisher gets no error: discard "new" is about the
#   limits of the whole stream; per subject the oldest goes all the same unless discard_new_per_subject is set as
#   well. Seen on 29 November 2026.
# Why it matters: A stream meant to keep the first coding of each article keeps the last, and nobody is told.
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

const keep = async (name, more) => {
  await memory(name, [`${name}.>`], { max_msgs_per_subject: 1, discard: 'new', ...more })
  await stream.publish(`${name}.7`, 'first')
  const second = await stream.publish(`${name}.7`, 'second').then(() => 'taken', error => error.message)
  return [second, (await manager.streams.getMessage(name, { last_by_subj: `${name}.7` })).string()]
}
see('discard new', await keep('one', {}), ['taken', 'second'])
see('and discard_new_per_subject', await keep('two', { discard_new_per_subject: true }), ['maximum messages per subject exceeded', 'first'])

await connection.close()
server.kill()
await new Promise(done => server.exitCode === null ? server.on('exit', done) : done())
if (changed) process.exitCode = 1
EOF
node "$dir/run.mjs"
