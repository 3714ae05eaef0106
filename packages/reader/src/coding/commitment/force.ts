import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'

/** What a reporting word does to what it reports: how sure, which way, or left open. */
export interface Force {
  readonly strength: 'CT' | 'PR' | 'PS'
  readonly negative: boolean
}

const NOT =
  '(?:not|never|nor|neither|no longer|cannot|hardly|yet to|fail\\w* to|declin\\w* to|refus\\w* to|unwilling to|unable to)'
const SAY =
  '(?:say|said|sa(?:ys|ying)|comment\\w*|discuss\\w*|answer\\w*|respon\\w*|repl\\w+|return\\w*|speculate|elaborate|disclos\\w+|reveal\\w*|specif\\w+|explain\\w*|confirm\\w*|identify|name|verif\\w+|authenticat\\w+|corroborat\\w+|substantiat\\w+|ascertain\\w*|determin\\w+|establish\\w*|indicate\\w*|mention\\w*|tell|told|talk\\w*|address\\w*|give|gave|provide\\w*|offer\\w*|decid\\w+|reach\\w*|drawn|named|identified|interviewed)'

const OPEN = 'open' as const

/**
 * In order: the first that fits decides. The pattern is tried on the words of the cue and the first words of the content, so
 * that "declined | to comment" and "declined | to sell" can be told apart. After Saurí and Pustejovsky (2009), table of
 * source-introducing predicates, and Prabhakaran et al. (2010) for what is asked or wished.
 */
const FORCES: readonly (readonly [pattern: string, Force | typeof OPEN])[] = [
  // Nothing is said either way.
  ['(?:stop\\w*|fell|fall) short of', OPEN],
  [
    '(?:not|un)(?: immediately| yet| entirely)? ?(?:clear|known|certain)|remain\\w* (?:to be seen|unclear|unknown)|in question',
    OPEN,
  ],
  [
    '(?:no|without giving (?:a|any)) (?:reason|comment|detail|forecast|answer|explanation|response|reply)',
    OPEN,
  ],
  ['(?:confirm\\w*|den(?:y|ied|ying))(?: \\w+)? n?or (?:\\w+ )?(?:confirm\\w*|deny|denied|denying)', OPEN],
  // "did not rule out" leaves it possible.
  [
    `${NOT}(?: \\w+)? (?:rule|ruling|ruled) out|${NOT}(?: \\w+)? (?:exclud\\w+|deny|denied|denying|disput\\w+|dismiss\\w*|reject\\w*)`,
    { strength: 'PS', negative: false },
  ],
  [
    '(?:left|leav\\w+|keep\\w*|kept|h[eo]ld\\w*) open|(?:rais\\w+|float\\w*|mention\\w*|discuss\\w*) the (?:possibility|prospect|idea)',
    { strength: 'PS', negative: false },
  ],
  [`${NOT}(?: \\w+)? (?:oppos\\w+|object\\w*)`, OPEN],
  // Minds not made up, and minds made up against.
  ["(?:no|not|never|n't)(?: \\w+)? (?:doubt\\w*|question that)", { strength: 'CT', negative: false }],
  [
    `(?:not|never|no longer|hardly|un|less than)(?: \\w+)? ?(?:convinced|persuaded|satisfied|sure|confident)`,
    { strength: 'PR', negative: true },
  ],
  [
    '(?:express\\w* |cast\\w* |ha[sd] |voic\\w+ |rais\\w+ )?(?:doubt\\w*|scepticism|skepticism)|s[ck]eptical|dubious',
    { strength: 'PR', negative: true },
  ],
  [
    '(?:no|little|scant|not any|not find any|not seen? any)(?: \\w+)? (?:evidence|sign|signs|indication|indications|proof|hint)',
    { strength: 'PR', negative: true },
  ],
  [
    `${NOT}(?: \\w+)? (?:expect\\w*|anticipat\\w+)|(?:unlikely|improbable|doubtful)`,
    { strength: 'PR', negative: true },
  ],
  [
    `(?:not|never|no longer|nor|nobody|cannot)(?: \\w+)? (?:believ\\w+|think\\w*|thought|see|sees|saw|accept\\w*|agree\\w*|consider\\w*|regard\\w*|support\\w*|back\\w*|recogni[sz]\\w+|favou?r\\w*|endors\\w+|approv\\w+|buy|bought)`,
    { strength: 'CT', negative: true },
  ],
  [`${NOT}(?: \\w+){0,2} ${SAY}`, OPEN],
  // What is asked for, wished or under discussion is open.
  [
    '(?:hop(?:e|es|ed|ing|eful)|keen|eager|wish\\w*|want\\w*|seek\\w*|sought|aim\\w*|long\\w* for|yearn\\w*)',
    OPEN,
  ],
  ['(?:warn|advis|caution|urg)\\w*(?: \\w+)? against', OPEN],
  [
    '(?:is|are|was|were|be|been)(?: \\w+)? (?:debated|discussed|considered|weighed|negotiated)|under (?:consideration|discussion|review)|(?:consider|weigh|mull|contemplat|ponder)\\w*',
    OPEN,
  ],
  // Denied, opposed, voted down.
  [
    '(?:den(?:y|ies|ied|ying|ial|ials)|refut\\w+|rul\\w+ out|disagre\\w+|disput\\w+|oppos\\w+|object\\w* to|overturn\\w*|overrul\\w*|brush\\w* (?:off|aside)|play\\w* down|downplay\\w*|debunk\\w*|shrug\\w* off|reject\\w*|rejection|dismiss\\w*)',
    { strength: 'CT', negative: true },
  ],
  [
    '(?:vot\\w+|rul\\w+|decid\\w+|argu\\w+|spoke|speak\\w*|came out|com\\w+ out|is|are|was|were|campaign\\w*|fought|fight\\w*) (?:\\w+ )?against',
    { strength: 'CT', negative: true },
  ],
  // Less than certain.
  [
    '(?:fear\\w*|(?:worr(?:y|ies|ied|ying)|concern(?:s|ed)?)(?! (?:about|over|at|with|for|itself|himself|herself))|afraid|alarmed|anxi\\w+|suspicio\\w+ of|speculat\\w+|hint\\w*|toy\\w* with|flirt\\w* with)',
    { strength: 'PS', negative: false },
  ],
  [
    '(?:expect\\w*|anticipat\\w+|forecast\\w*|predict\\w*|project(?:s|ed|ing|ion|ions)|foresee\\w*|foresaw|assum(?:e|es|ed|ing|ption)|presum\\w+|suspect\\w*|suspicion\\w*|guess\\w*|envisag\\w+|likely|probable)',
    { strength: 'PR', negative: false },
  ],
]

const COMPILED = FORCES.map(([pattern, force]) => [new RegExp(`\\b(?:${pattern})\\b`), force] as const)

/** Longer cues than this are no cues; how many words of the content are looked at. */
const CUE_WORDS = 12
const OPENING = 2

/**
 * The force of a cue on its content; `null` where the cue only reports ("said"). Negation in the cue is part of it.
 *
 * @example forceOf(words of "did not rule out", words of "a levy") // { strength: 'PS', negative: false }
 */
export function forceOf(cue: readonly Word[], content: readonly Word[]): Force | 'open' | null {
  const own = phrase(cue.slice(0, CUE_WORDS))
  if (own === '') return null
  const infinitive = wordAt(content, 0).norm === 'to' && wordAt(content, 1).norm !== 'the'
  const whole = infinitive ? `${own} ${phrase(content.slice(0, OPENING + 1))}` : own
  const force = known.get(whole) ?? lookedUp(whole)
  return force === 'none' ? null : force
}

/** Cues repeat ("said"): what was found for one is kept, up to a bound; the answer is the same without it. */
const known = new Map<string, Force | 'open' | 'none'>()
const KNOWN_AT_MOST = 2000

function lookedUp(whole: string): Force | 'open' | 'none' {
  const force = COMPILED.find(([pattern]) => pattern.test(whole))?.[1] ?? 'none'
  if (known.size >= KNOWN_AT_MOST) known.clear()
  known.set(whole, force)
  return force
}

function phrase(words: readonly Word[]): string {
  return words.map((word) => word.norm).join(' ')
}
