/** How tests start processes of this program: quickly, and always of what the sources say now. */
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The command line as a process: as built where `npm test` has just built it, otherwise from its sources. */
export const COMMAND_LINE: readonly string[] =
  process.env.ONRECORD_BUILT === undefined
    ? [process.execPath, '--conditions=onrecord-source', '--import', 'tsx', here('../cli/start.ts')]
    : [process.execPath, here('../../bin/onrecord.js')]

/**
 * A source and all it imports of this house as one file, which plain Node runs or imports: a process that loads it is
 * there in a third of the time that it takes from the sources. Gives the file.
 */
export async function bundled(source: URL, folder: string): Promise<string> {
  const file = join(folder, basename(source.pathname).replace(/\.ts$/, '.mjs'))
  await build({
    entryPoints: [fileURLToPath(source)],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['onrecord-source'],
    plugins: [packagesWhereTheyAre, sourcesKnowTheirPlace],
    logLevel: 'error',
  })
  return file
}

const packagesWhereTheyAre: Plugin = {
  name: 'packages-where-they-are',
  setup: ({ onResolve, resolve }) => {
    onResolve({ filter: /^[^./]/ }, async ({ path, kind, resolveDir, pluginData }) => {
      if (pluginData === 'asked' || kind === 'entry-point' || /^(?:node:|@onrecord\/)/.test(path)) return null
      const found = await resolve(path, { kind, resolveDir, pluginData: 'asked' })
      return found.external ? found : { path: pathToFileURL(found.path).href, external: true }
    })
  },
}

const sourcesKnowTheirPlace: Plugin = {
  name: 'sources-know-their-place',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const place = JSON.stringify(pathToFileURL(path).href)
      return { contents: source.replaceAll('import.meta.url', place), loader: 'ts' }
    })
  },
}
