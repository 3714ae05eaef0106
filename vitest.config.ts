import { defineConfig } from 'vitest/config'

// In development packages resolve to their sources: nothing has to be built before the tests.
export default defineConfig({
  resolve: { conditions: ['onrecord-source'] },
  ssr: { resolve: { conditions: ['onrecord-source'] } },
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'packages/*/training/**/*.test.ts',
      'checks/**/*.test.ts',
      'bench/**/*.test.ts',
    ],
    globalSetup: 'packages/app/src/testing/once-a-run.ts',
    // A test that hangs ends; none fails for being slow.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    pool: 'forks',
    maxWorkers: 2,
  },
})
