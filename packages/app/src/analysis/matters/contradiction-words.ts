/** Contradictions in English, for the command line, pictures and reports. */
import {
  type ContradictionReason,
  type MatterParts,
  type Said,
  stateName,
  type Topic,
} from './contradiction.ts'

/** `US › Ukraine: ATACMS`, `ATACMS, stock`, `Jake Sullivan: Long-range missiles should be sent` */
export function topicText(topic: Topic): string {
  if (topic.kind === 'matter') return topic.matters.map(partsText).join(' / ')
  return topic.kind === 'figure' ? `${topic.item}, ${topic.figure}` : `${topic.actor}: ${topic.on}`
}

/** What no text says is said to be so. */
export function partsText({ decider, recipient, item }: MatterParts): string {
  const to = recipient === null ? '' : ` › ${recipient}`
  return `${decider ?? 'decider not said'}${to}: ${item ?? 'item not said'}`
}

/** `not under discussion`, `decided, 2023-09-21`, `for`; of a figure `stock, "fewer than 400"`: its words hold the hedge. */
export function saidText(said: Said): string {
  if (said.kind === 'stance') return said.stance === 1 ? 'for' : 'against'
  if (said.kind === 'state')
    return [stateName(said), ...said.days.map((day) => day ?? 'day not said')].join(', ')
  const { figure, quote, unit, period } = said
  const measure = [unit, period === null ? null : `per ${period}`].filter((part) => part !== null)
  return [`${figure}, "${quote}"`, ...measure].join(' ')
}

export const reasonText: Readonly<Record<ContradictionReason, string>> = {
  'opposite-at-one-time': 'opposite states of one matter at one time',
  'condition-changed-between': 'the condition changed between the two: both were so in their time',
  'talks-told-and-denied': 'talks are told and denied for the same time',
  'told-and-denied': 'it is told, and denied for the same time',
  'if-the-matters-are-one': 'opposite states at one time, if the two matters are one',
  'days-of-one-story': 'reports of one story give different days, which are a range of days and no conflict',
  'no-number-in-common': 'no number fits both, of one kind, item, holder, period and unit',
  'variant-above-whole': 'of one variant there are more than of all variants',
  'another-variant': 'another variant',
  'another-holder': 'another holder',
  'another-unit': 'another unit',
  'another-period': 'another period',
  'another-whole': 'another whole',
  'no-phrase-has-a-bound': 'neither phrase has a bound, so neither can prove the other wrong',
  'came-in-told-as-there': 'a number that came in is told as a number that is there',
  'stock-and-what-goes-out': 'a stock and what goes out of it are different kinds of figure',
  'earlier-time-told-otherwise': 'the same person tells the earlier time otherwise',
  'other-side-later': 'the same actor takes the other side later',
}
