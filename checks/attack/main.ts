import { parseArgs } from 'node:util'
import { attackApi } from './api/attack-api.ts'
import type { Attacked, Plan } from './attack.ts'
import { attackFiles } from './files/attack-files.ts'
import { attackKills } from './kills/attack-kills.ts'
import { faultLines, figures } from './table.ts'
import { attackTexts } from './texts/attack-texts.ts'

// npm run attack -- [--short] [--seed N] [--only KIND [--case N]]
const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    seed: { type: 'string', default: '15' },
    only: { type: 'string' },
    case: { type: 'string' },
  },
})

/** The kinds of attack in their order, with how many cases each has: all of them, and in the short form. */
const ATTACKS: readonly (readonly [
  string,
  full: number,
  short: number,
  (plan: Plan) => Promise<Attacked>,
])[] = [
  ['files', 2_000, 100, (plan) => attackFiles(plan, { keep: false })],
  ['added', 400, 10, (plan) => attackFiles(plan, { keep: true })],
  ['api', 20_000, 250, attackApi],
  ['texts', 10_000, 0, attackTexts],
  ['kills', 100, 3, attackKills],
]

const seed = Number(values.seed)
const chosen = ATTACKS.filter(
  ([kind, , short]) => (values.only ?? kind) === kind && !(values.short && short === 0),
)
if (chosen.length === 0) {
  process.stderr.write(
    `attack: there is no "${values.only}"; there are ${ATTACKS.map(([kind]) => kind).join(', ')}\n`,
  )
  process.exit(1)
}
const attacks: Attacked[] = []
for (const [kind, full, short, run] of chosen) {
  const tell = (line: string) => process.stderr.write(`${kind}: ${line}\n`)
  const only = values.case === undefined ? undefined : Number(values.case)
  attacks.push(await run({ seed, count: values.short ? short : full, only, tell }))
}
for (const attacked of attacks)
  for (const line of faultLines(attacked, seed)) process.stdout.write(`${line}\n`)
process.stdout.write(`\n${figures(attacks)}\n`)
if (attacks.some(({ faults }) => faults.length > 0)) process.exitCode = 1
