/**
 * Words by which an article says that a source will not be named. Kept apart from what the source is like ("a source close to
 * the talks"), which describes but withholds nothing.
 */
const WITHHELD = new RegExp(
  [
    String.raw`\b(?:speaking|spoke|speaks|talked|talking|requested|requesting|request|insist\w* on|ask\w* for|granted|given|under|on|demanded|seeking) (?:(?:the )?conditions? of )?(?:strict )?(?:anonymity|anonymously)\b`,
    String.raw`\banonymous(?:ly)?\b`,
    String.raw`\b(?:not|n't) (?:be(?:ing)? |to be |wish\w* to be |want\w* to be |willing to be |prepared to be )?(?:named|identified|quoted(?: by name)?)\b`,
    String.raw`\b(?:declin|refus|ask|request|prefer)\w* (?:not )?to be (?:named|identified|quoted)\b`,
    String.raw`\b(?:not|n't|un) ?(?:been )?(?:authori[sz]ed|allowed|permitted|cleared) to (?:speak|discuss|talk|comment|brief|address|release|share|disclose|give|make|reveal|be quoted)\b`,
    String.raw`\b(?:not|n't) (?:want|wish|give|have|like) (?:his|her|their) (?:full |real |own )?names?\b`,
    String.raw`\b(?:his|her|their|whose) (?:full |real )?names? (?:not be|be withheld|is being withheld|was withheld|were withheld|has been withheld|withheld)\b`,
    String.raw`\bunnamed\b|\bwithout being (?:named|identified|quoted)\b|\bbackground briefing\b|\bon (?:deep )?background\b|\boff the record\b|\bcould not be named\b|\bcannot be (?:named|identified)\b`,
  ].join('|'),
  'i',
)

/** Whether a stretch of text says that its source goes unnamed. */
export function withheld(passage: string): boolean {
  return WITHHELD.test(straight(passage))
}

/** Verbs that go on with the sentence behind a reason: "because the talks are private | said the deal was close". */
const GOES_ON = 'said|says|told|tells|added|adds|described|confirmed|warned|wrote|called'
const TEXT = String.raw`((?:(?!\b(?:${GOES_ON})\b)[^.,;:“”"()])*)`
/** What an anonymous source may want to do: "to discuss private talks". */
const PURPOSE =
  'discuss|speak|talk|describe|share|avoid|protect|preserve|reveal|disclose|detail|divulge|offer|provide|comment|be candid|be frank|be able|relay|recount|characteri[sz]e'

/** What may stand between the words that withhold a name and the reason: a hearer, a place. */
const BETWEEN = String.raw`(?:(?:(?!\b(?:${GOES_ON})\b)[^.,;:“”"]){0,80}?,? )??`
const REASONS = [
  // "because", "citing", "fearing", "as", "given", "due to"
  new RegExp(
    `^${BETWEEN}(?:because(?: of)?|since|as|given|citing|due to|owing to|on account of|over|fearing|afraid of) ${TEXT}`,
    'i',
  ),
  new RegExp(`^${BETWEEN}(?:for|out of) (fear (?:of|that) ${TEXT})`, 'i'),
  new RegExp(String.raw`^${BETWEEN}(?:in order |so as )?to ((?:${PURPOSE})\b${TEXT})`, 'i'),
  new RegExp(
    `^${BETWEEN}((?:in line with|in keeping with|in accordance with|under|as required by|per) ${TEXT})`,
    'i',
  ),
  new RegExp(`^${BETWEEN}((?:ahead of|before) (?:an?|the|any) ${TEXT})`, 'i'),
  new RegExp(`^ ?(for (?:[a-z]+ )?reasons?${TEXT})`, 'i'),
  new RegExp(`^ ?((?:discussing|describing) ${TEXT})`, 'i'),
]
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
  for (const pattern of REASONS) {
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
