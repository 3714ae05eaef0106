/** Articles made up for tests and benchmarks: the same number gives the same article, and no two are alike. */
export interface GeneratedArticle {
  readonly id: string
  readonly title: string
  readonly outlet: string
  readonly date: string
  readonly text: string
}

const SPEAKERS = [
  'Anna Berg',
  'Paul Okafor',
  'Maria Lind',
  'Tom Reyes',
  'Ines Duarte',
  'the finance ministry',
  'a senior official',
]
const VERBS = ['said', 'argued', 'warned', 'told reporters', 'insisted', 'denied']
const CLAIMS = [
  'the carbon tax would raise the price of heating',
  'the country should introduce a carbon tax next year',
  'about 4,000 households had received the refund',
  'the government would not change its policy',
  'industry could move abroad if the levy came',
  'the refund was likely to be paid by December',
]
const SCENES = [
  'the harbour',
  'the northern valleys',
  'the old steel works',
  'the winter session',
  'the coalition talks',
  'the regional press',
]
const OUTLETS = ['The Daily Ledger', 'Northern Post', 'Wire One', 'Evening Courier']

/** `generatedArticle(3)` is always the same text of a dozen sentences, half of them attributed. */
export function generatedArticle(number: number, sentences = 12): GeneratedArticle {
  const next = sequence(number + 1)
  const pick = (words: readonly string[]) => words[next(words.length)] ?? ''
  const lines = Array.from({ length: sentences }, (_, i) =>
    i % 2 === 0
      ? `${capital(pick(SPEAKERS))} ${pick(VERBS)} that ${pick(CLAIMS)}, ${wordsOf(next, 4)}.`
      : `In ${pick(SCENES)} ${wordsOf(next, 9)} was seen on day ${next(365)} of the dispute ${number}.`,
  )
  const day = new Date(Date.UTC(2023, 0, 1 + (number % 700))).toISOString().slice(0, 10)
  return {
    id: `a${number}`,
    title: `Report ${number} on the levy`,
    outlet: pick(OUTLETS),
    date: day,
    text: lines.join(' '),
  }
}

/** Lines for a `.jsonl` file. */
export function generatedLines(count: number, sentences?: number): string {
  return Array.from({ length: count }, (_, i) => `${JSON.stringify(generatedArticle(i, sentences))}\n`).join(
    '',
  )
}

const SYLLABLES = [
  'ba',
  'lo',
  'ren',
  'ti',
  'mar',
  'ska',
  'vel',
  'do',
  'nu',
  'pri',
  'gan',
  'el',
  'tor',
  'is',
  'hem',
]

function wordsOf(next: (below: number) => number, count: number): string {
  const word = () => Array.from({ length: 2 + next(2) }, () => SYLLABLES[next(SYLLABLES.length)]).join('')
  return Array.from({ length: count }, word).join(' ')
}

/** Numerical Recipes' linear congruential generator: small, and the same everywhere. */
function sequence(seed: number): (below: number) => number {
  let state = (seed * 2654435761) >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
