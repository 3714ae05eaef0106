#!/usr/bin/env bash
# Question: Article 7 is to be coded and to be translated: two jobs, on the subjects jobs.code and jobs.translate of
#   one JetStream stream, both published with the message id "7" so that none is queued twice. What is in the
#   stream?
# Guess: Both: they are different subjects.
# What happens: One. The id counts for the whole stream: the second publish is answered with the sequence of the
#   first and duplicate true, which is no error, and is not kept. (nats-server 2.9.10-1+b3,
#   @nats-io/transport-node@3.4.0, @nats-io/jetstream@3.4.0; seen on 30 November 2026.)
# Why it matters: Every article is coded and none translated, and the log of the publisher shows two successes each.
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

const { manager, stream, stop } = await start()
await manager.streams.add({ name: 'JOBS', subjects: ['jobs.>'], retention: 'workqueue', storage: 'memory' })
for (const subject of ['jobs.code', 'jobs.translate']) {
  const answer = await stream.publish(subject, 'article 7', { msgID: '7' })
  const { state } = await manager.streams.info('JOBS')
  console.log(`${subject}: sequence ${answer.seq}, duplicate ${!!answer.duplicate}, messages in the stream ${state.messages}`)
}
await stop()
process.exit(0)
EOF
cat >"$dir/stated" <<'EOF'
jobs.code: sequence 1, duplicate false, messages in the stream 1
jobs.translate: sequence 1, duplicate true, messages in the stream 1
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
