// Every test: finds or installs what the real-browser and real-PostgreSQL tests need, then runs vitest.
// The last line is `N passed, N failed`. However the run ends, no process and no folder of it stays.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'

// Before there is anything that a signal could leave behind.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal))

const chosen = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'onrecord-test-'))
// PostgreSQL may run as another user, who has to get through.
chmodSync(folder, 0o755)
const report = join(folder, 'report.json')
// The first empty record that the tests make serves the others.
const env = { ...process.env, TMPDIR: folder, XDG_CACHE_HOME: join(folder, 'cache') }

// A process of its own, out of reach of Ctrl-C: it hears of this one's end by its standard input, also after a kill.
const { TMPDIR: _, ...plain } = env
const afterwards = spawn(process.execPath, ['scripts/clean-up-after.mjs', folder], {
  detached: true,
  stdio: ['pipe', 'ignore', 'inherit'],
  env: plain,
})
const parent = process.ppid
setInterval(() => {
  if (process.ppid !== parent) stop('SIGHUP')
}, 500).unref()

async function stop(signal) {
  await cleanUp()
  process.exit(128 + constants.signals[signal])
}

async function cleanUp() {
  if (afterwards.exitCode !== null) return
  const ended = once(afterwards, 'exit')
  afterwards.stdin.end()
  await ended
}

async function run(command, args) {
  const [status] = await once(spawn(command, args, { stdio: 'inherit', env }), 'exit')
  return status
}

for (const needed of ['chromium', 'postgres']) await run('sh', [`scripts/install-${needed}.sh`])
// What was built just now is what the tests start and serve.
if ((await run(process.execPath, ['scripts/build.mjs'])) === 0) env.ONRECORD_BUILT = '1'
const status = await run('node_modules/.bin/vitest', [
  ...['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ...chosen,
])
const counts = count(report)
await cleanUp()
console.log(`${counts.passed} passed, ${counts.failed} failed`)
process.exit(status === 0 && counts.failed === 0 ? 0 : 1)

/** A file that could not be loaded counts as one failed test: nothing is lost silently. */
function count(path) {
  if (!existsSync(path)) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(path, 'utf8'))
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  return { passed: numPassedTests, failed: numFailedTests + broken.length }
}
