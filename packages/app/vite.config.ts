import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Lays beside each file of text what a browser may have instead: packed once, here, and not with every answer. */
function compressed(): Plugin {
  return {
    name: 'onrecord-compressed',
    apply: 'build',
    writeBundle({ dir = '' }) {
      for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(?:js|css|html|svg)$/.test(file)) continue
        const content = readFileSync(join(dir, file))
        writeFileSync(join(dir, `${file}.br`), brotliCompressSync(content))
        writeFileSync(join(dir, `${file}.gz`), gzipSync(content, { level: 9 }))
      }
    },
  }
}

const SHARED =
  /node_modules\/(?!@tanstack\/(?:react-)?virtual|sigma\/|graphology|events\/)|workbench\/(?:filter|frame|coding|language\/(?!german|say-analyses|english\/analyses)|parts\/(?!virtual)|[\w-]+\.tsx?$)/

// The workbench becomes plain files that `onrecord serve` hands out; `npx vite -c packages/app/vite.config.ts` serves it
// while one works on it, against a record served on port 4170.
export default defineConfig({
  root: here('src/workbench'),
  plugins: [react(), compressed()],
  resolve: { conditions: ['onrecord-source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: here('dist/workbench'),
    emptyOutDir: true,
    target: 'es2023',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // A font or a picture inside a style sheet would need a looser content policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // A catalogue that comes alone is waited for by the pages: what both need may stand in no page's chunk.
            { name: 'formats', test: /language\/formats/, priority: 2 },
            // What most pages need is packed in one: many small files are larger, each for itself.
            { name: 'shared', test: SHARED, priority: 1 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4170' } },
})
