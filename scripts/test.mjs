// Every test: finds or installs what the real-browser and real-PostgreSQL tests need, then runs vitest.
// The last line is `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const chosen = process.argv.slice(2)

for (const needed of ['chromium', 'postgres']) {
  spawnSync('sh', [`scripts/install-${needed}.sh`], { stdio: 'inherit' })
}
spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' })

const folder = mkdtempSync(join(tmpdir(), 'onrecord-test-'))
const report = join(folder, 'report.json')
const run = spawnSync(
  'node_modules/.bin/vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...chosen],
  { stdio: 'inherit' },
)
const counts = count(report)
rmSync(folder, { recursive: true, force: true })
console.log(`${counts.passed} passed, ${counts.failed} failed`)
process.exit(run.status === 0 && counts.failed === 0 ? 0 : 1)

/** A file that could not be loaded counts as one failed test: nothing is lost silently. */
function count(path) {
  if (!existsSync(path)) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(path, 'utf8'))
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  return { passed: numPassedTests, failed: numFailedTests + broken.length }
}
