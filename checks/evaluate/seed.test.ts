import { expect, it } from 'vitest'
import { loadCodebook } from '../../packages/app/src/codebook/codebook-file.ts'
import { offlineReader } from '../../packages/app/src/reading/offline-reader.ts'
import { checkSeed, loadSeed, seedTable } from './seed.ts'

const seed = await loadSeed()
if (seed === null) console.log('The seed article is not here: its coding was not checked.')

it.skipIf(seed === null)(
  'the seed article is coded as its gold asks, and no trap is fallen into',
  async () => {
    const { codebook } = await loadCodebook('arms-supply')
    if (codebook === null || seed === null) throw new Error('the arms-supply codebook cannot be used')
    const result = await checkSeed(offlineReader({ codebook }), codebook, seed.text, seed.gold)
    expect(result.found, seedTable(result)).toBeGreaterThanOrEqual(23)
    expect(result.coded, seedTable(result)).toBeGreaterThanOrEqual(19)
    expect(result.checks.filter((check) => !check.holds).map((check) => check.name)).toEqual([])
  },
)
