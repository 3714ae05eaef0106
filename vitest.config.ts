import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The longest first, so that at the end no core waits for one of them; then what opens records; then what computes. */
const LONGEST = [
  'workbench/pages.test.ts',
  'workbench/codes.test.ts',
  'workbench/coding.test.ts',
  'workbench/texts.test.ts',
  'workbench/accessibility.test.ts',
  'workbench/walk.test.ts',
  'workbench/filters.test.ts',
  'workbench/workbench.test.ts',
  'src/intake.kill.test.ts',
  'checks/floor-plan.test.ts',
  'checks/packed.test.ts',
  'src/intake.test.ts',
  'engine/door.test.ts',
  'app/src/',
]

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const place = LONGEST.findIndex((name) => moduleId.includes(name))
      return place < 0 ? LONGEST.length : place
    }
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b))
  }
}

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
    pool: 'forks',
    maxWorkers: 2,
    // Files share the modules of a process, and with them PostgreSQL's code once it is compiled: alone, each took two seconds
    // to load what it tests, and each record it opened two more.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // A test that hangs ends; none fails for being slow.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    teardownTimeout: 60_000,
    expect: { poll: { timeout: 600_000 } },
  },
})
