import { taggedWords } from '../../words/testing/tagged-words.ts'
import type { WordRange } from '../../words/words.ts'
import { toldIn } from '../deciding.ts'

/** "state | decider | item | recipient | requester | if condition", and a line a stance. */
export function toldLines(sentence: string): string[] {
  const words = taggedWords(sentence)
  const text = (range: WordRange | null): string =>
    range === null
      ? '-'
      : words
          .slice(range.first, range.end)
          .map(({ norm }) => norm)
          .join(' ')
  return toldIn(words, []).flatMap(
    ({ state, affirmed, decider, item, recipient, requester, condition, positions }) => [
      ...(state === null
        ? []
        : [
            [
              `${affirmed ? '' : 'not '}${state}`,
              text(decider),
              text(item),
              text(recipient),
              text(requester),
            ].join(' | ') + (condition === null ? '' : ` if ${text(condition)}`),
          ]),
      // What is told only of what was told before is nothing to a sentence by itself.
      ...positions
        .filter(({ ifKnown }) => !ifKnown)
        .map(
          ({ holder, item: on, side, ended }) =>
            `${holder === null ? 'the speaker' : text(holder)} ${ended ? 'no longer ' : ''}${side === 1 ? 'for' : 'against'} ${text(on)}`,
        ),
    ],
  )
}
