// npm run evaluate -- WHAT ...: measures on data from outside, or on the project's own gold sets.
const subjects: Record<string, () => Promise<(args: readonly string[]) => unknown>> = {
  attributions: async () => (await import('./attributions.ts')).evaluateAttributions,
  'text-base': async () => (await import('./text-base.ts')).evaluateTextBase,
  gold: async () => (await import('./gold.ts')).evaluateGold,
  debate: async () => (await import('./debate/debate.ts')).evaluateDebate,
  agreement: async () => (await import('./debate/agreement.ts')).evaluateAgreement,
  learning: async () => (await import('./learning.ts')).evaluateLearning,
  pages: async () => (await import('./pages/pages.ts')).evaluatePages,
  seed: async () => (await import('./seed-command.ts')).evaluateSeed,
}

const [subject = '', ...args] = process.argv.slice(2)
try {
  const load = subjects[subject]
  if (load === undefined) throw new Error(`evaluate what? There is ${Object.keys(subjects).join(', ')}.`)
  await (await load())(args)
} catch (error) {
  console.error(`evaluate: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}
