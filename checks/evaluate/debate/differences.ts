import type { Pair } from '../corpus.ts'
import type { CodedDecision } from './coding.ts'
import type { Compared } from './compared.ts'
import { sameKind, samePolarity, stanceOf, whole } from './fields.ts'
import { sameBounds } from './intervals.ts'
import type { Paired, PairedUp } from './pair-up.ts'
import { sameName } from './same.ts'

/** A line for each thing that only one of two coders has ("-" the gold's alone, "+" the other's), or that they coded differently. */
export function differences(compared: Compared): string[] {
  const { text, attributions, decisions, positions, forecasts, hedges, quantities } = compared
  const words = (pairs: readonly Pair[]): string =>
    pairs.map(([start, end]) => text.slice(start, end)).join(' … ')
  const decision = (one: CodedDecision): string => `${toldDecision(one)} (${words(one.place).slice(0, 80)})`
  return [
    ...lines('attribution', attributions, ({ source, cue, content }) =>
      [words(source), words(cue), words(content)].join(' | '),
    ),
    ...lines(
      'speaker',
      within(attributions),
      ({ speaker }) => speaker[0] ?? 'nobody',
      ({ one, other }) => sameName(one.speaker, other.speaker),
    ),
    ...lines(
      'outlets',
      within(attributions),
      ({ via }) => via.map(([name]) => name).join(' > '),
      ({ one, other }) =>
        one.via.length === other.via.length && one.via.every((name, i) => sameName(name, other.via[i] ?? [])),
    ),
    ...lines('decision', decisions, decision, whole),
    ...lines(
      'position',
      positions,
      (one) => `${one.actor[0] ?? 'nobody'} ${stanceOf(one)} ${one.item[0] ?? '-'}`,
      samePolarity,
    ),
    ...lines('forecast', forecasts, ({ kind, word }) => `${kind} "${words(word).slice(0, 60)}"`, sameKind),
    ...lines('hedge', hedges, (one) => words([one])),
    ...lines(
      'quantity',
      quantities,
      ({ span, lo, hi }) => `${words([span])} ${lo}..${hi}`,
      ({ one, other }) => sameBounds(one, other),
    ),
  ]
}

function toldDecision({ state, affirmed, decider, item, recipient, requester }: CodedDecision): string {
  const roles = [decider, item, recipient, requester].map(([name]) => name ?? '-')
  return `${affirmed ? '' : 'not '}${state}: ${roles.join(' | ')}`
}

/** Only what both have. */
const within = <T>({ pairs }: PairedUp<T>): PairedUp<T> => ({ pairs, onlyOne: [], onlyOther: [] })

function lines<T>(
  name: string,
  { pairs, onlyOne, onlyOther }: PairedUp<T>,
  told: (one: T) => string,
  same: (pair: Paired<T>) => boolean = () => true,
): string[] {
  return [
    ...onlyOne.map((one) => `- ${name}: ${told(one)}`),
    ...onlyOther.map((one) => `+ ${name}: ${told(one)}`),
    ...pairs
      .filter((pair) => !same(pair))
      .map(({ one, other }) => `≠ ${name}: ${told(one)} / ${told(other)}`),
  ]
}
