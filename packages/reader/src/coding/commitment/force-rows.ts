import type { TextRow } from '../../language/text-rows.ts'
import type { Sureness } from './sureness.ts'

/** What a reporting word does to what it reports: how sure, which way; or it leaves it open. */
export type Force = Sureness | 'open'

const POSSIBLE: Force = { strength: 'PS', negative: false }
const PROBABLE: Force = { strength: 'PR', negative: false }
const DOUBTED: Force = { strength: 'PR', negative: true }
const SURE: Force = { strength: 'CT', negative: false }
const DENIED: Force = { strength: 'CT', negative: true }

const NOT =
  '(?:not|never|nor|neither|no longer|cannot|hardly|yet to|fail\\w* to|declin\\w* to|refus\\w* to|unwilling to|unable to)'
const SAY =
  '(?:say|said|sa(?:ys|ying)|comment\\w*|discuss\\w*|answer\\w*|respon\\w*|repl\\w+|return\\w*|speculate|elaborate|disclos\\w+|reveal\\w*|specif\\w+|explain\\w*|confirm\\w*|identify|name|verif\\w+|authenticat\\w+|corroborat\\w+|substantiat\\w+|ascertain\\w*|determin\\w+|establish\\w*|indicate\\w*|mention\\w*|tell|told|talk\\w*|address\\w*|give|gave|provide\\w*|offer\\w*|decid\\w+|reach\\w*|drawn|named|identified|interviewed)'

/** A cue's words, whole ones. */
const cue = (words: string): RegExp => new RegExp(`\\b(?:${words})\\b`)

/**
 * What a cue does to its content, in order: the first row that fits decides. A pattern is tried on the words of the cue and,
 * where the content is an infinitive, its first words, so that "declined | to comment" and "declined | to sell" can be told
 * apart. After Saurí and Pustejovsky (2009), table of source-introducing predicates, and Prabhakaran et al. (2010) for what is
 * asked or wished. In an example a stroke stands between cue and content.
 */
export const FORCE_ROWS: readonly TextRow<Force>[] = [
  {
    pattern: cue('(?:stop\\w*|fell|fall) short of'),
    reading: 'open',
    reason: 'it was nearly said, and is not',
    example: 'stopped short of | a threat',
  },
  {
    pattern: cue(
      '(?:not|un)(?: immediately| yet| entirely)? ?(?:clear|known|certain)|remain\\w* (?:to be seen|unclear|unknown)|in question',
    ),
    reading: 'open',
    reason: 'nobody knows',
    example: 'is not yet clear | who paid',
  },
  {
    pattern: cue(
      '(?:no|without giving (?:a|any)) (?:reason|comment|detail|forecast|answer|explanation|response|reply)',
    ),
    reading: 'open',
    reason: 'nothing is said either way',
    example: 'gave no reason | for the cut',
  },
  {
    pattern: cue(
      '(?:confirm\\w*|den(?:y|ied|ying))(?: \\w+)? n?or (?:\\w+ )?(?:confirm\\w*|deny|denied|denying)',
    ),
    reading: 'open',
    reason: 'neither the one nor the other',
    example: 'would neither confirm nor deny | that it works',
  },
  {
    pattern: cue(
      `${NOT}(?: \\w+)? (?:rule|ruling|ruled) out|${NOT}(?: \\w+)? (?:exclud\\w+|deny|denied|denying|disput\\w+|dismiss\\w*|reject\\w*)`,
    ),
    reading: POSSIBLE,
    reason: 'what is not ruled out is left possible',
    example: 'did not rule out | a levy',
  },
  {
    pattern: cue(
      '(?:left|leav\\w+|keep\\w*|kept|h[eo]ld\\w*) open|(?:rais\\w+|float\\w*|mention\\w*|discuss\\w*) the (?:possibility|prospect|idea)',
    ),
    reading: POSSIBLE,
    reason: 'named as something that may be',
    example: 'floated the idea | of a levy',
  },
  {
    pattern: cue(`${NOT}(?: \\w+)? (?:oppos\\w+|object\\w*)`),
    reading: 'open',
    reason: 'who is not against need not be for',
    example: 'does not oppose | the levy',
  },
  {
    pattern: cue("(?:no|not|never|n't)(?: \\w+)? (?:doubt\\w*|question that)"),
    reading: SURE,
    reason: 'without a doubt',
    example: 'has no doubt | that it works',
  },
  {
    pattern: cue(
      '(?:not|never|no longer|hardly|un|less than)(?: \\w+)? ?(?:convinced|persuaded|satisfied|sure|confident)',
    ),
    reading: DOUBTED,
    reason: 'a mind not made up leans against',
    example: 'is not sure | that it works',
  },
  {
    pattern: cue(
      '(?:express\\w* |cast\\w* |ha[sd] |voic\\w+ |rais\\w+ )?(?:doubt\\w*|scepticism|skepticism)|s[ck]eptical|dubious',
    ),
    reading: DOUBTED,
    reason: 'doubt leans against',
    example: 'doubts | that it works',
  },
  {
    pattern: cue(
      '(?:no|little|scant|not any|not find any|not seen? any)(?: \\w+)? (?:evidence|sign|signs|indication|indications|proof|hint)',
    ),
    reading: DOUBTED,
    reason: 'nothing is seen of it, which is not that it is not',
    example: 'found no evidence | that anyone was harmed',
  },
  {
    pattern: cue(`${NOT}(?: \\w+)? (?:expect\\w*|anticipat\\w+)|(?:unlikely|improbable|doubtful)`),
    reading: DOUBTED,
    reason: 'it is not looked for',
    example: 'does not expect | prices to rise',
  },
  {
    pattern: cue(
      '(?:not|never|no longer|nor|nobody|cannot)(?: \\w+)? (?:believ\\w+|think\\w*|thought|see|sees|saw|accept\\w*|agree\\w*|consider\\w*|regard\\w*|support\\w*|back\\w*|recogni[sz]\\w+|favou?r\\w*|endors\\w+|approv\\w+|buy|bought)',
    ),
    reading: DENIED,
    reason: 'who does not think so thinks not',
    example: 'does not think | it works',
  },
  {
    pattern: cue(`${NOT}(?: \\w+){0,2} ${SAY}`),
    reading: 'open',
    reason: 'nothing is said',
    example: 'declined | to comment',
  },
  {
    pattern: cue(
      '(?:hop(?:e|es|ed|ing|eful)|keen|eager|wish\\w*|want\\w*|seek\\w*|sought|aim\\w*|long\\w* for|yearn\\w*)',
    ),
    reading: 'open',
    reason: 'a wish',
    example: 'hopes | that it works',
  },
  {
    pattern: cue('(?:warn|advis|caution|urg)\\w*(?: \\w+)? against'),
    reading: 'open',
    reason: 'advice on what may be done',
    example: 'warned against | haste',
  },
  {
    pattern: cue(
      '(?:is|are|was|were|be|been)(?: \\w+)? (?:debated|discussed|considered|weighed|negotiated)|under (?:consideration|discussion|review)|(?:consider|weigh|mull|contemplat|ponder)\\w*',
    ),
    reading: 'open',
    reason: 'still under discussion',
    example: 'is considering | a levy',
  },
  {
    pattern: cue(
      '(?:den(?:y|ies|ied|ying|ial|ials)|refut\\w+|rul\\w+ out|disagre\\w+|disput\\w+|oppos\\w+|object\\w* to|overturn\\w*|overrul\\w*|brush\\w* (?:off|aside)|play\\w* down|downplay\\w*|debunk\\w*|shrug\\w* off|reject\\w*|rejection|dismiss\\w*)',
    ),
    reading: DENIED,
    reason: 'denied or opposed',
    example: 'ruled out | a levy',
  },
  {
    pattern: cue(
      '(?:vot\\w+|rul\\w+|decid\\w+|argu\\w+|spoke|speak\\w*|came out|com\\w+ out|is|are|was|were|campaign\\w*|fought|fight\\w*) (?:\\w+ )?against',
    ),
    reading: DENIED,
    reason: 'voted down or fought',
    example: 'voted against | the bill',
  },
  {
    pattern: cue(
      '(?:fear\\w*|(?:worr(?:y|ies|ied|ying)|concern(?:s|ed)?)(?! (?:about|over|at|with|for|itself|himself|herself))|afraid|alarmed|anxi\\w+|suspicio\\w+ of|speculat\\w+|hint\\w*|toy\\w* with|flirt\\w* with)',
    ),
    reading: POSSIBLE,
    reason: 'feared or hinted at: it may be',
    example: 'fear | that it fails',
  },
  {
    pattern: cue(
      '(?:expect\\w*|anticipat\\w+|forecast\\w*|predict\\w*|project(?:s|ed|ing|ion|ions)|foresee\\w*|foresaw|assum(?:e|es|ed|ing|ption)|presum\\w+|suspect\\w*|suspicion\\w*|guess\\w*|envisag\\w+|likely|probable)',
    ),
    reading: PROBABLE,
    reason: 'looked for, and not yet seen',
    example: 'expects | it to fail',
  },
]
