import type { TimeKind } from '../../statement.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { addDays } from './days.ts'
import type { FoundTime, TimeRule } from './time-rule.ts'
import { timeUnit } from './time-units.ts'

const PHRASES: Readonly<Partial<Record<TimeKind, readonly string[]>>> = {
  range: [
    'so far',
    'to date',
    'until now',
    'thus far',
    'recently',
    'lately',
    'in recent days',
    'in recent weeks',
    'in recent months',
    'in recent years',
  ],
  horizon: [
    'anytime soon',
    'any time soon',
    'soon',
    'shortly',
    'in the near future',
    'in the foreseeable future',
    'eventually',
    'some day',
    'one day',
    'before long',
    'in due course',
  ],
  state: [
    'ongoing',
    'currently',
    'now',
    'at present',
    'at the moment',
    'for now',
    'at this time',
    'at this point',
  ],
  frequency: [
    'repeatedly',
    'frequently',
    'often',
    'twice',
    'regularly',
    'several times',
    'every year',
    'every month',
    'every week',
    'every day',
    'time and again',
    'many times',
    'each year',
    'annually',
    'daily',
  ],
}

/** How many days back "recently" and "in recent years" reach, by the phrase's last word. A convention. */
const RECENT_DAYS: ReadonlyMap<string, number> = new Map([
  ['recently', 30],
  ['lately', 30],
  ['days', 7],
  ['weeks', 30],
  ['months', 183],
  ['years', 1096],
])

interface Phrase {
  readonly words: readonly string[]
  readonly kind: TimeKind
}

/** Phrases by their first word, the longer before the shorter. */
const BY_FIRST = new Map<string, Phrase[]>()
for (const [kind, list] of Object.entries(PHRASES) as [TimeKind, readonly string[]][])
  for (const phrase of list) {
    const words = phrase.split(' ')
    const [first = ''] = words
    BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), { words, kind }])
  }
for (const phrases of BY_FIRST.values()) phrases.sort((a, b) => b.words.length - a.words.length)

/** "so far", "recently", "anytime soon", "at present", "repeatedly". */
export const phrases: TimeRule = {
  openings: BY_FIRST.keys(),
  at(words, i, published) {
    const phrase = BY_FIRST.get(wordAt(words, i).norm)?.find((one) =>
      one.words.every((part, k) => words[i + k]?.norm === part),
    )
    return phrase === undefined || isOther(words, i, phrase) ? null : meaning(phrase, i, published)
  },
}

/** "The Daily" is a name; "as soon as" tells no time. */
function isOther(words: readonly Word[], i: number, { words: [first], kind }: Phrase): boolean {
  if (kind === 'frequency' && wordAt(words, i).capital && i > 0) return true
  if (first === 'twice' && isMultiple(words, i + 1)) return true
  return first === 'soon' && /^(?:as|how|too)$/.test(wordAt(words, i - 1).norm)
}

/** "twice what he claims", "twice the size", "twice as many"; "twice this year" counts how often. */
function isMultiple(words: readonly Word[], i: number): boolean {
  const [next, after] = [wordAt(words, i).norm, words[i + 1]]
  if (next === 'as') return after?.norm === 'many' || /^(?:JJ|RB)/.test(after?.tag ?? '')
  const determined = /^(?:what|the|that|this|his|her|its|their|our|my|your)$/.test(next)
  return words[i]?.mark === '' && determined && timeUnit(after?.norm ?? '') === undefined
}

function meaning({ words, kind }: Phrase, i: number, published: string | null): FoundTime {
  const end = i + words.length
  if (kind === 'horizon') return { end, from: published, to: null, kind }
  if (kind === 'state') return { end, from: published, to: published, kind }
  const days = kind === 'range' ? RECENT_DAYS.get(words.at(-1) ?? '') : undefined
  const from = published === null || days === undefined ? null : addDays(published, -days)
  return { end, from, to: published, kind }
}
