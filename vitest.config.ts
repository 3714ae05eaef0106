import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What opens records, servers and browsers. */
const ALONE = [
  'packages/app/src/{analysis,api,cli,intake,record}/**/*.test.ts',
  'packages/app/src/{intake*,learning/learn,workbench/*}.test.ts',
]

/** The longest first, so that at the end no core waits for one of them. */
const LONGEST = [
  'workbench/accessibility',
  'workbench/codes',
  'workbench/coding',
  'workbench/texts',
  'workbench/workbench',
  'workbench/filters',
  'workbench/walk',
  'src/intake.kill',
  'src/intake',
  'checks/floor-plan',
  'engine/door',
  'coding/changes',
  'serving/demo',
]

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId, project }: TestSpecification): number => {
      const place = LONGEST.findIndex((name) => moduleId.endsWith(`${name}.test.ts`))
      return (project.name === 'alone' ? 0 : LONGEST.length + 1) + (place < 0 ? LONGEST.length : place)
    }
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b))
  }
}

const forBoth = {
  // A test that hangs ends; none fails for being slow.
  testTimeout: 600_000,
  hookTimeout: 600_000,
  teardownTimeout: 60_000,
  expect: { poll: { timeout: 600_000 } },
  pool: 'forks',
} as const

// In development packages resolve to their sources: nothing has to be built before the tests.
export default defineConfig({
  resolve: { conditions: ['onrecord-source'] },
  ssr: { resolve: { conditions: ['onrecord-source'] } },
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'alone',
          include: ALONE,
          globalSetup: 'packages/app/src/testing/once-a-run.ts',
          ...forBoth,
        },
      },
      {
        // Everything else only computes: its files share the modules of one process.
        extends: true,
        test: {
          name: 'together',
          include: [
            'packages/*/src/**/*.test.ts',
            'packages/*/training/**/*.test.ts',
            'checks/**/*.test.ts',
            'bench/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**', ...ALONE],
          isolate: false,
          ...forBoth,
        },
      },
    ],
  },
})
