import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The files that a package would hold if it were published now. */
function packed(name: string): readonly string[] {
  const { stdout } = spawnSync(
    'npm',
    ['pack', '--dry-run', '--json', '--ignore-scripts', `--workspace=packages/${name}`],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  )
  const [found] = JSON.parse(stdout) as { files: { path: string }[] }[]
  return found?.files.map(({ path }) => path) ?? []
}

test.each(['reader', 'network', 'app'])('nothing of the tests is in the package %s', (name) => {
  const files = packed(name)
  expect(files.some((file) => file.startsWith('dist/') && file.endsWith('.js'))).toBe(true)
  expect(files.filter((file) => /(?:^|\/)testing\/|\.test\.|fake|small-debate|gallery/.test(file))).toEqual(
    [],
  )
})
