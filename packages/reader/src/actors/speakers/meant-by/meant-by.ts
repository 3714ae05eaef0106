import type { Cast } from '../../names/cast.ts'
import type { SourcePhrase } from '../../phrases/source-phrase.ts'
import type { Who } from '../who.ts'
import { described } from './descriptions.ts'
import { byName } from './names.ts'
import { outletByKind } from './outlets.ts'
import { ofOwner } from './owners.ts'
import { spokesperson } from './spokespeople.ts'

/**
 * Whom a phrase means: known names first, then the article's own names, then descriptions. The possessor of a phrase is
 * never its actor: "Hill's office" is the office.
 */
export function meantBy(cast: Cast, phrase: SourcePhrase, passage: string): Who {
  const { owner, head } = phrase
  if (owner !== null && owner.first < head && owner.end <= head)
    return ofOwner(cast, { ...phrase, owner }, passage)
  return (
    spokesperson(cast, phrase, passage) ??
    outletByKind(cast, phrase) ??
    byName(cast, phrase) ??
    described(cast, phrase, passage)
  )
}
