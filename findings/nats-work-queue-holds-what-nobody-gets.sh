#!/usr/bin/env bash
# Question: What happens to a job in a JetStream work queue that was delivered max_deliver times and never acknowledged?
# Guess: It leaves the queue, or it is shown as pending: a work queue holds what is still to be done.
# What happens: On nats-server 2.9.10 it stays in the stream for good and is delivered no more, while the consumer reports
#   num_pending 0 and num_ack_pending 0: by its numbers the work is done. Only the stream's own message count shows
#   the one left. Seen on 29 November 2026.
# Why it matters: Articles that failed twice are missing from the network, and the progress bar says that all are read.
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

await memory('JOBS', ['jobs'], { retention: 'workqueue' })
await manager.consumers.add('JOBS', { durable_name: 'reader', ack_policy: 'explicit', max_deliver: 2 })
await stream.publish('jobs', 'article 7')
let deliveries = 0
for (let round = 0; round < 3; round++) for (const message of await take('JOBS', 'reader')) { deliveries++; message.nak(); await connection.flush() }
for (const message of await take('JOBS', 'reader')) { deliveries++; message.nak() }
const consumer = await manager.consumers.info('JOBS', 'reader')
see('deliveries', deliveries, 2)
see('num_pending, num_ack_pending', [consumer.num_pending, consumer.num_ack_pending], [0, 0])
see('messages in the stream', (await manager.streams.info('JOBS')).state.messages, 1)

await connection.close()
server.kill()
await new Promise(done => server.exitCode === null ? server.on('exit', done) : done())
if (changed) process.exitCode = 1
EOF
node "$dir/run.mjs"
