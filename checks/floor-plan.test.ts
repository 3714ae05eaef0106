import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

test('the house as it stands keeps to the floor plan', () => {
  const { status, stdout } = cruise(root, ['packages', 'checks', 'bench'])
  expect(stdout).toMatch(/no dependency violations found/)
  expect(status).toBe(0)
})

/** A forbidden import: the rule that refuses it, the file it stands in, and what it asks for. */
const PLANTED = [
  ['import-looks-back-only', 'packages/app/src/import/planted.ts', '../api/room.ts'],
  ['record-looks-back-only', 'packages/app/src/record/planted.ts', '../cli/room.ts'],
  ['record-looks-back-only', 'packages/app/src/record/asking.ts', '../analysis/room.ts'],
  ['analysis-looks-back-only', 'packages/app/src/analysis/planted.ts', '../exchange/room.ts'],
  ['intake-looks-back-only', 'packages/app/src/intake.ts', './analysis/room.ts'],
  ['intake-looks-back-only', 'packages/app/src/intake/planted.ts', '../api/room.ts'],
  ['cli-looks-back-only', 'packages/app/src/cli/planted.ts', '../workbench/room.ts'],
  ['every-file-of-the-app-has-its-room', 'packages/app/src/drawer/planted.ts', './room.ts'],
  ['tests-do-not-ship', 'packages/app/src/codebook/planted.ts', './testing/room.ts'],
  ['libraries-have-no-node', 'packages/reader/src/planted.ts', 'node:fs'],
  ['libraries-stand-alone', 'packages/network/src/planted.ts', '../../reader/src/room.ts'],
  ['network-table-looks-back-only', 'packages/network/src/table/planted.ts', '../terms/room.ts'],
  ['network-cells-looks-back-only', 'packages/network/src/cells/planted.ts', '../flow/room.ts'],
  ['network-time-looks-back-only', 'packages/network/src/time/planted.ts', '../dialect/room.ts'],
  ['network-dialect-looks-back-only', 'packages/network/src/dialect/planted.ts', './polarization/room.ts'],
  ['network-flow-looks-back-only', 'packages/network/src/flow/planted.ts', '../measures/room.ts'],
  ['network-measures-looks-back-only', 'packages/network/src/measures/planted.ts', '../room.ts'],
] as const

/** Rooms in which two types that need each other are planted in two files. */
const CIRCLES = ['packages/network/src/cells', 'packages/app/src/record/statements'] as const

describe('a house with planted mistakes', () => {
  const house = mkdtempSync(join(tmpdir(), 'onrecord-house-'))
  let found = { status: null as number | null, stdout: '' }
  beforeAll(() => {
    build(house)
    found = cruise(house, ['packages'])
  })
  afterAll(() => rmSync(house, { recursive: true, force: true }))

  test('is refused', () => expect(found.status).not.toBe(0))
  test.each(PLANTED)('%s refuses what %s asks for: %s', (rule, path) => {
    expect(found.stdout).toContain(`error ${rule}: ${path} →`)
  })
  test.each(CIRCLES)('a circle of types in %s is refused', (room) => {
    expect(found.stdout).toContain(`error no-circles-of-types: ${room}/egg.ts →`)
  })
})

function build(house: string): void {
  cpSync(join(root, '.dependency-cruiser.cjs'), join(house, '.dependency-cruiser.cjs'))
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(house, path)), { recursive: true })
    writeFileSync(join(house, path), text)
  }
  write(
    'tsconfig.tests.json',
    '{ "compilerOptions": { "module": "NodeNext", "allowImportingTsExtensions": true } }',
  )
  for (const [, path, target] of PLANTED) {
    write(path, `export * from '${target}'\n`)
    if (target.startsWith('.')) write(join(dirname(path), target), 'export const room = 1\n')
  }
  for (const room of CIRCLES) {
    write(
      `${room}/egg.ts`,
      "import type { Hen } from './hen.ts'\nexport interface Egg { readonly of: Hen }\n",
    )
    write(
      `${room}/hen.ts`,
      "import type { Egg } from './egg.ts'\nexport interface Hen { readonly of: Egg }\n",
    )
  }
}

function cruise(cwd: string, folders: readonly string[]) {
  const depcruise = resolve(root, 'node_modules/.bin/depcruise')
  return spawnSync(depcruise, ['--config', '.dependency-cruiser.cjs', ...folders], { cwd, encoding: 'utf8' })
}
