import { describe, expect, it } from 'vitest'
import { tag } from '../../text/tags.ts'
import { takeApart } from '../../text/take-apart.ts'
import type { Range } from '../attribution.ts'
import { attributeByRules } from '../rules/rules.ts'
import { withCitedSources } from './cited-sources.ts'

function cited(text: string): string[] {
  const tagged = tag(takeApart(text))
  const words = (ranges: readonly Range[]) => ranges.map((r) => text.slice(r.start, r.end)).join(' + ')
  return withCitedSources(tagged, attributeByRules(tagged, 'all'))
    .filter((one) => /^(?:citing|quoting)/i.test(words(one.cue)))
    .map((one) => `${words(one.source)} | ${words(one.cue)} | ${words(one.content)}`)
}

describe('whom a report cites', () => {
  it.each([
    [
      'The ward will close, the Courier reported, citing two nurses.',
      'two nurses | citing | The ward will close',
    ],
    [
      'Citing a senior aide, the Echo said the minister had lied.',
      'a senior aide | Citing | the minister had lied',
    ],
    [
      'The Echo, citing an internal memo, said the minister had lied.',
      'an internal memo | citing | the minister had lied',
    ],
    [
      'The Echo wrote on Monday that the ward was full, quoting from an audit by the health office.',
      'an audit by the health office | quoting from | that the ward was full',
    ],
  ])('says the same: %s', (text, expected) => expect(cited(text)).toEqual([expected]))

  it.each(['The minister said, citing costs, that the road would not be built.', 'Hill called for calm.'])(
    'is nobody in %j',
    (text) => expect(cited(text).filter((line) => !line.endsWith('costs'))).toEqual([]),
  )
})
