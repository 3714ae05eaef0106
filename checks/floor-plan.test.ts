import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const house = mkdtempSync(join(tmpdir(), 'onrecord-house-'))
afterEach(() => rmSync(house, { recursive: true, force: true }))

describe('the floor plan', () => {
  test('the house as it stands keeps to it', () => {
    const { status, stdout } = cruise(root, ['packages', 'checks', 'bench'])
    expect(stdout).toMatch(/no dependency violations found/)
    expect(status).toBe(0)
  })

  test.each([
    ['import', 'packages/app/src/import/planted.ts', '../api/room.ts', 'import-looks-back-only'],
    ['record', 'packages/app/src/record/planted.ts', '../cli/room.ts', 'record-looks-back-only'],
    ['reader', 'packages/reader/src/planted.ts', 'node:fs', 'libraries-have-no-node'],
    ['network', 'packages/network/src/planted.ts', '../../reader/src/room.ts', 'libraries-stand-alone'],
  ])('a forbidden import planted in %s is refused', (_room, path, target, rule) => {
    build({
      [path]: `export * from '${target}'\n`,
      'packages/app/src/api/room.ts': 'export const room = 1\n',
      'packages/app/src/cli/room.ts': 'export const room = 1\n',
      'packages/reader/src/room.ts': 'export const room = 1\n',
      'tsconfig.tests.json':
        '{ "compilerOptions": { "module": "NodeNext", "allowImportingTsExtensions": true } }',
    })
    const { status, stdout } = cruise(house, ['packages'])
    expect(stdout).toContain(rule)
    expect(status).not.toBe(0)
  })
})

function build(files: Record<string, string>): void {
  cpSync(join(root, '.dependency-cruiser.cjs'), join(house, '.dependency-cruiser.cjs'), { recursive: true })
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true })
    writeFileSync(join(house, path), text)
  }
}

function cruise(cwd: string, folders: readonly string[]) {
  const depcruise = resolve(root, 'node_modules/.bin/depcruise')
  return spawnSync(depcruise, ['--config', '.dependency-cruiser.cjs', ...folders], { cwd, encoding: 'utf8' })
}
