import { anyOf } from '../../language/text-rows.ts'
import { REASON_ROWS } from './reason-rows.ts'
import { WITHHELD_ROWS } from './withheld-rows.ts'

const WITHHELD = anyOf(WITHHELD_ROWS, 'i')

/** Whether a stretch of text says that its source goes unnamed. */
export function withheld(passage: string): boolean {
  return WITHHELD.test(straight(passage))
}

const NOT_AUTHORISED =
  /\b(?:(?:was|were|is|are|had|has|have) )?(?:not|n't|un) ?(?:been )?(?:authori[sz]ed|allowed|permitted|cleared) to (?:(?!\b(?:said|says|told|added)\b|\band (?:so )?(?:spoke|asked|requested|insisted|(?:was|were) granted)\b)[^.,;“”"])+/i

/**
 * The reason an article gives for not naming a source, in its words; `null` where it gives none. It stands behind the words
 * that withhold the name ("spoke on condition of anonymity because ...") or is itself what withholds it ("not authorised to
 * speak").
 *
 * @example reasonFor('an official who asked not to be named because the talks are private said') // 'the talks are private'
 */
export function reasonFor(passage: string): string | null {
  const plain = straight(passage)
  const said = WITHHELD.exec(plain)
  if (said === null) return null
  const authority = NOT_AUTHORISED.exec(plain)
  const behind = reasonBehind(plain.slice(said.index + said[0].length).slice(0, LOOK_AHEAD))
  if (behind !== null && (authority === null || authority.index > said.index)) return behind
  return authority?.[0].trim() ?? behind ?? reasonBefore(plain.slice(0, said.index))
}

/** No further behind the words that withhold a name, in characters. */
const LOOK_AHEAD = 300

function reasonBehind(tail: string): string | null {
  let best: { readonly at: number; readonly reason: string } | null = null
  for (const { pattern } of REASON_ROWS) {
    const found = pattern.exec(tail)
    const reason = found?.[1]?.trim() ?? ''
    if (found === null || reason.split(' ').length < 2) continue
    const at = found[0].length - reason.length
    if (best === null || at < best.at) best = { at, reason }
  }
  return best?.reason ?? null
}

/** "Citing the talks' sensitivity, the official asked not to be named." */
function reasonBefore(lead: string): string | null {
  const found = /\b(?:citing|because(?: of)?|fearing|given) ([^.,;:“”"]{3,120}),[^.;]{0,80}$/i.exec(lead)
  return found?.[1]?.trim() ?? null
}

const straight = (passage: string): string => passage.replaceAll('’', "'")
