import { readdirSync, readFileSync } from 'node:fs'
import { type Codebook, EMPTY_CODEBOOK, type Statement } from '@onrecord/reader'
import { parseCodebook } from '../../packages/app/src/codebook/parse-codebook.ts'
import { parseArticles } from '../../packages/app/src/import/parse-articles.ts'
import { choosable } from '../../packages/app/src/learning/choosable.ts'
import { learnFrom } from '../../packages/app/src/learning/learn-from.ts'
import { offlineReader } from '../../packages/app/src/reading/offline-reader.ts'
import type { Coding, Example } from '../../packages/app/src/record/learned/examples.ts'
import type { Interval, PartReport } from '../../packages/app/src/record/learned/report.ts'
import type { Pair } from './corpus.ts'
import { codingsOf } from './debate/notation.ts'
import { fileOf, type Unit, unitsOf } from './debate/texts.ts'

/** What learning from people buys, on people's decisions that are simulated: from the gold, and from a fuller codebook. */
export async function evaluateLearning(): Promise<void> {
  const gold = goldExamples()
  print(
    'Keep or not: the develop half of the debate gold; a proposal is kept where the gold has an attribution',
    gold,
    EMPTY_CODEBOOK,
  )
  const plain = gold.filter(({ proposal, decided }) => (proposal.mode === 'none') === (decided === null))
  console.log(`One rule, all in the outlet's own voice rejected, would be right of ${plain.length}.`)
  const full = codebookOf('arms-supply')
  const thin = { ...full, concepts: full.concepts.map(everyThird) }
  print(
    'Concept and stance: the example debate, read with every third trigger; people code as the whole codebook does',
    await thinExamples(full, thin),
    thin,
  )
}

/** Kept is what overlaps an attribution of the gold, with its cue. */
function goldExamples(): Example[] {
  const units = unitsOf('develop')
  const gold = codingsOf(fileOf('develop', 'agreed.txt'), units)
  const reader = offlineReader({ codebook: EMPTY_CODEBOOK })
  return units.flatMap((unit: Unit, article) => {
    const { text, title, outlet, date } = unit
    const attributions = gold.get(unit.id)?.attributions ?? []
    return reader.read({ text, title, outlet, date }).statements.map((statement) => {
      const kept = attributions.some(
        ({ cue, content }) =>
          overlap(content, statement.content) && (cue.length === 0 || overlap(cue, statement.cue)),
      )
      return exampleOf(statement, text, article, kept ? { concept: null, stance: null } : null)
    })
  })
}

function overlap(pairs: readonly Pair[], spans: readonly { start: number; end: number }[]): boolean {
  return pairs.some(([from, to]) => spans.some(({ start, end }) => start < to && from < end))
}

async function thinExamples(full: Codebook, thin: Codebook): Promise<Example[]> {
  const folder = new URL('../../packages/app/examples/atacms/', import.meta.url)
  const [people, untrained] = [offlineReader({ codebook: full }), offlineReader({ codebook: thin })]
  const examples: Example[] = []
  for (const [article, name] of readdirSync(folder).sort().entries()) {
    for await (const one of parseArticles(readFileSync(new URL(name, folder)), 'markdown')) {
      if ('refusal' in one) continue
      const { text, title = null, outlet = null, date = null } = one
      const right = people.read({ text, title, outlet, date }).statements
      for (const statement of untrained.read({ text, title, outlet, date }).statements) {
        const decided = samePlace(statement, right)
        if (decided !== null) examples.push(exampleOf(statement, text, article, decided))
      }
    }
  }
  return examples
}

/** The statement of the same words; of several concepts the proposed one, else the first. */
function samePlace(statement: Statement, others: readonly Statement[]): Coding | null {
  const key = ({ cue, content }: Statement): string => `${cue[0]?.start} ${content[0]?.start}`
  const same = others.filter((other) => key(other) === key(statement))
  return same.find(({ concept }) => concept === statement.concept) ?? same[0] ?? null
}

function exampleOf(statement: Statement, text: string, article: number, decided: Coding | null): Example {
  const { type, mode, commitment, speaker, holder, confidence, concept, stance, cue, content } = statement
  const words = (spans: readonly { quote: string }[]): string => spans.map(({ quote }) => quote).join(' ')
  const from = Math.max(0, ...['. ', '\n'].map((end) => text.lastIndexOf(end, content[0]?.start ?? 0) + 1))
  const proposal = {
    content: words(content),
    cue: words(cue),
    sentence: text.slice(from, content.at(-1)?.end ?? from),
    type,
    mode,
    commitment: commitment.source,
    anonymity: speaker?.anonymity ?? null,
    holder: (holder ?? speaker)?.kind ?? null,
    confidence,
    concept,
    stance,
  }
  return {
    proposal,
    article,
    proposed: true,
    decided: decided && { concept: decided.concept, stance: decided.stance },
  }
}

function codebookOf(name: string): Codebook {
  const file = new URL(`../../packages/app/codebooks/${name}.yaml`, import.meta.url)
  const { codebook } = parseCodebook(readFileSync(file, 'utf8'), name)
  if (codebook === null) throw new Error(`${file.pathname} is no codebook`)
  return codebook
}

function everyThird(concept: Codebook['concepts'][number]): Codebook['concepts'][number] {
  const third = (triggers: readonly string[]): readonly string[] => triggers.filter((_, at) => at % 3 === 0)
  return { ...concept, agree: third(concept.agree), disagree: third(concept.disagree) }
}

function print(title: string, examples: readonly Example[], codebook: Codebook): void {
  const start = performance.now()
  const { report } = learnFrom(examples, choosable(codebook))
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(
    `\n${title}\n${examples.length} decisions in ${report.articles} texts, ${report.rejected} rejected; ${seconds} s\n`,
  )
  for (const part of report.parts) printPart(part)
}

function printPart({ part, score, curve, better }: PartReport): void {
  if (score === null) return
  const { asked, untrained, learned, gain } = score
  console.log(
    `${part.padEnd(8)} of ${asked}: alone ${share(untrained)}, learnt ${share(learned)}, more ${share(gain)}${better ? '' : ' (silent)'}`,
  )
  for (const { decisions, untrained: alone, learned: median, least, most } of curve)
    console.log(
      `  ${String(decisions).padStart(5)} decisions: alone ${percent(alone)}, learnt ${percent(median)} (${percent(least)} to ${percent(most)})`,
    )
}

const percent = (value: number): string => (100 * value).toFixed(1)
const share = ({ share, lo, hi }: Interval): string =>
  `${percent(share)} % (${percent(lo)} to ${percent(hi)})`
