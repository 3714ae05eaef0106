import { balancesOf } from '../packages/app/src/analysis/figures/balance.ts'
import { type FigureStatement, figuresOf } from '../packages/app/src/analysis/figures/figure.ts'
import { type BenchTable, medianSeconds } from './table.ts'

const BUDGET = 2
const KINDS = ['produced', 'sold', 'used', 'stock'] as const

/** What the figures of a whole record leave, worked out anew: without the question to the database. */
export async function bench(): Promise<BenchTable> {
  const rows = []
  for (const many of [10_000, 100_000]) {
    const told = madeFigures(many)
    const seconds = await medianSeconds(5, () => balancesOf(figuresOf(told)))
    rows.push({
      work: `balances of 200 items from ${many.toLocaleString('en')} figures`,
      result: `${Math.round(seconds * 1000)} ms`,
      against: `at most ${BUDGET * 1000} ms`,
      ratio: seconds / BUDGET,
    })
  }
  return { title: 'Balances', rows }
}

function madeFigures(many: number): readonly FigureStatement[] {
  return Array.from({ length: many }, (_, n): FigureStatement => {
    const [text, nominal] = [n % 5000, 1000 + (n % 13) * 10]
    const bounds = { lo: nominal * 0.9, hi: nominal * 1.1, loOpen: false, hiOpen: false }
    const rest = {
      unit: null,
      period: null,
      whole: null,
      against: null,
      hedge: 'around',
      convention: '±10 %',
    }
    const whose = { item: `item ${n % 200}`, holder: n % 7 === 0 ? `holder ${n % 3}` : null }
    const words = { start: n, end: n + 3, quote: 'around', kind: KINDS[n % KINDS.length] ?? 'used', nominal }
    return {
      id: n,
      document: { id: text, versionId: text, title: null, date: null },
      sentence: { start: n, text: '' },
      quantities: [{ ...words, ...whose, ...bounds, ...rest }],
    }
  })
}
