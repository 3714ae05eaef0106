import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// The workbench becomes plain files that `onrecord serve` hands out; `npx vite -c packages/app/vite.config.ts` serves it
// while one works on it, against a record served on port 4170.
export default defineConfig({
  root: here('src/workbench'),
  plugins: [react()],
  resolve: { conditions: ['onrecord-source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: here('dist/workbench'),
    emptyOutDir: true,
    target: 'es2023',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // A font or a picture inside a style sheet would need a looser content policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4170' } },
})
