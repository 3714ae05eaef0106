import type { ActorMention } from '@onrecord/reader'
import { expect, test } from 'vitest'
import { livesInOneDocument } from './resolve-actors.ts'

type Mentioned = Pick<ActorMention, 'name' | 'kind' | 'anonymity' | 'id'>

const mentions: readonly [Mentioned, boolean][] = [
  [{ name: 'Ada Ross', kind: 'person', anonymity: 'named-person', id: null }, false],
  [{ name: 'officials', kind: 'group', anonymity: 'unnamed-collective', id: null }, true],
  // Two articles' ministers may be two ministers, unless the codebook says who that is.
  [{ name: 'minister', kind: 'person', anonymity: 'named-person', id: null }, true],
  [{ name: 'prime minister', kind: 'person', anonymity: 'named-person', id: null }, true],
  [{ name: 'prime minister', kind: 'person', anonymity: 'named-person', id: 'P-PM' }, false],
  [{ name: 'government', kind: 'organisation', anonymity: 'named-organisation', id: null }, true],
  [{ name: 'French government', kind: 'organisation', anonymity: 'named-organisation', id: null }, false],
  [{ name: 'report', kind: 'organisation', anonymity: 'document', id: null }, true],
  [{ name: 'theledger.example', kind: 'outlet', anonymity: 'named-outlet', id: null }, false],
]

test.each(mentions)('%o lives in one document only: %s', (mention, lives) => {
  expect(livesInOneDocument({ ...mention, organisation: null })).toBe(lives)
})
