import { loadCodebook } from '../../packages/app/src/codebook/codebook-file.ts'
import { offlineReader } from '../../packages/app/src/reading/offline-reader.ts'
import { checkSeed, loadSeed, seedTable } from './seed.ts'

/** Reads the seed article with the arms-supply codebook and prints it against the gold coding. */
export async function evaluateSeed(args: readonly string[]): Promise<void> {
  const seed = await loadSeed()
  if (seed === null) return console.log('The seed article is not here; nothing was checked.')
  const { codebook } = await loadCodebook('arms-supply')
  if (codebook === null) throw new Error('the arms-supply codebook cannot be used')
  const reader = offlineReader({
    codebook,
    ...(args.includes('--rules') ? { attributor: 'rules' as const } : {}),
  })
  console.log(seedTable(await checkSeed(reader, codebook, seed.text, seed.gold)))
}
