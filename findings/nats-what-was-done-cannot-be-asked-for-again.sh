#!/usr/bin/env bash
# Question: The job "7" of a JetStream work queue was done and acknowledged, so it left the queue. A coder asks for
#   it again within the two minutes of the duplicate window, and job 8 is asked for again after the queue was
#   purged. Are they queued? And after a restart of the server?
# Guess: Yes: there is nothing left in the queue that they could be duplicates of. A restart changes nothing, as the
#   stream is on disk.
# What happens: Neither is queued: both are answered as duplicates of messages that are gone, and the queue stays
#   empty. After a restart the same id of job 7 is taken, as the ids are read back from the messages that are left;
#   that of job 9, which still waits, is a duplicate as before. (nats-server 2.9.10-1+b3,
#   @nats-io/transport-node@3.4.0, @nats-io/jetstream@3.4.0; seen on 30 November 2026.)
# Why it matters: "Code this article again" is confirmed and does nothing, and whether a retry doubles a job hangs
#   on a restart in between.
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
wanted nats-server 2.9.10-1+b3

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" \
  @nats-io/transport-node@3.4.0 @nats-io/jetstream@3.4.0 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: @nats-io/transport-node@3.4.0 @nats-io/jetstream@3.4.0 not to be had"; exit 0; }

cat >"$dir/server.mjs" <<'EOF'
import { spawn } from 'node:child_process'
import { connect } from '@nats-io/transport-node'
import { jetstream, jetstreamManager } from '@nats-io/jetstream'

export async function start() {
  const server = spawn('nats-server', ['-js', '-a', '127.0.0.1', '-p', '-1', '-sd', process.env.STORE], { stdio: ['ignore', 'ignore', 'pipe'] })
  process.on('exit', () => server.kill())
  const port = await new Promise((done, fail) => {
    let log = ''
    server.stderr.on('data', (data) => {
      log += data
      const found = log.match(/Listening for client connections on 127\.0\.0\.1:(\d+)/)
      if (found && log.includes('Server is ready')) done(found[1])
    })
    server.on('error', fail)
    setTimeout(() => fail(new Error('the server did not start')), 20000).unref()
  })
  const connection = await connect({ servers: `127.0.0.1:${port}` })
  const stop = async () => {
    await connection.close()
    server.kill('SIGTERM')
    await new Promise((done) => server.on('exit', done))
  }
  return { manager: await jetstreamManager(connection), stream: jetstream(connection), stop }
}
EOF
cat >"$dir/run.mjs" <<'EOF'
import { start } from './server.mjs'

let { manager, stream, stop } = await start()
const ask = async (id, when) => {
  const answer = await stream.publish('jobs', `article ${id}`, { msgID: id })
  const { state } = await manager.streams.info('JOBS')
  console.log(`job ${id} ${when}: duplicate ${!!answer.duplicate}, in the queue ${state.messages}`)
}
await manager.streams.add({ name: 'JOBS', subjects: ['jobs'], retention: 'workqueue', storage: 'file' })
await manager.consumers.add('JOBS', { durable_name: 'coder', ack_policy: 'explicit' })
await ask('7', 'at first')
for await (const message of await (await stream.consumers.get('JOBS', 'coder')).fetch({ max_messages: 1, expires: 2000 })) {
  await message.ackAck()
}
await ask('7', 'after it was done')
await ask('8', 'at first')
await manager.streams.purge('JOBS')
await ask('8', 'after the purge')
await ask('9', 'at first')
await stop()
;({ manager, stream, stop } = await start())
await ask('7', 'after a restart')
await ask('9', 'after a restart')
await stop()
process.exit(0)
EOF
cat >"$dir/stated" <<'EOF'
job 7 at first: duplicate false, in the queue 1
job 7 after it was done: duplicate true, in the queue 0
job 8 at first: duplicate false, in the queue 1
job 8 after the purge: duplicate true, in the queue 0
job 9 at first: duplicate false, in the queue 1
job 7 after a restart: duplicate false, in the queue 2
job 9 after a restart: duplicate true, in the queue 2
EOF
{
  STORE="$dir/store" node "$dir/run.mjs"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
