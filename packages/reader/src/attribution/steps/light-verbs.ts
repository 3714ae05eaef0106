import { normAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'
import type { Attribution } from '../attribution.ts'
import { merged, touches } from '../ranges.ts'
import type { Draft } from '../rules/draft.ts'
import { phraseFrom } from '../rules/noun-phrases.ts'
import { type Run, type Scan, scan, sentenceAt } from '../rules/scan.ts'
import { subjectOf } from '../rules/subjects.ts'
import { byOpening, readAtOpenings } from './opened-rows.ts'

/**
 * A light verb with the noun that bears its sense: "poured cold water on". The noun opens the row: only where it stands is
 * anything looked at.
 */
interface LightVerb {
  readonly noun: string
  /** The words from the verb up to the noun. */
  readonly before: RegExp
  readonly preposition: RegExp
  readonly reason: string
  /** source | cue | content behind the sentence */
  readonly example: string
}

const row = (
  noun: string,
  before: RegExp,
  preposition: RegExp,
  reason: string,
  example: string,
): LightVerb => ({ noun, before, preposition, reason, example })

const OWN = '(?:his|her|its|their|our|my)'

export const LIGHT_VERBS: readonly LightVerb[] = [
  row(
    'letter',
    /^(?:sign|signs|signed)(?: an?| the)?(?: open| joint)?$/,
    /^(?:opposing|against|backing|supporting|demanding|condemning|criticising|criticizing|rejecting|protesting)$/,
    'who signs a letter says what it says',
    'Some 31 deputies have signed a letter opposing any sale. => Some 31 deputies | have signed a letter opposing | any sale',
  ),
  row(
    'petition',
    /^(?:sign|signs|signed)(?: an?| the)?(?: online)?$/,
    /^(?:opposing|against|backing|supporting|demanding|for)$/,
    'and a petition too',
    'The growers signed a petition against the levy. => The growers | signed a petition against | the levy',
  ),
  row(
    'hands',
    new RegExp(`^(?:wash|washes|washed) ${OWN}$`),
    /^of$/,
    'who washes their hands of it has done with it',
    'The mayor has washed her hands of the project. => The mayor | has washed her hands of | the project',
  ),
  row(
    'ear',
    /^(?:turn|turns|turned) a deaf$/,
    /^to$/,
    'who turns a deaf ear refuses',
    'The ministry turned a deaf ear to the growers. => The ministry | turned a deaf ear to | the growers',
  ),
  row(
    'water',
    /^(?:pour|pours|poured|throws|threw) cold$/,
    /^(?:on|over)$/,
    'who pours cold water on it doubts it',
    'The minister poured cold water on the idea. => The minister | poured cold water on | the idea',
  ),
  row(
    'blessing',
    new RegExp(`^(?:give|gives|gave|given) ${OWN}$`),
    /^to$/,
    'a blessing is approval',
    'The council gave its blessing to the tower. => The council | gave its blessing to | the tower',
  ),
  row(
    'backs',
    new RegExp(`^(?:turn|turns|turned) ${OWN}$`),
    /^(?:on|to)$/,
    'who turns their back on it rejects it',
    'The farmers turned their backs on the plan. => The farmers | turned their backs on | the plan',
  ),
  row(
    'back',
    new RegExp(`^(?:turn|turns|turned) ${OWN}$`),
    /^(?:on)$/,
    'one back too',
    'The senator turned her back on the treaty. => The senator | turned her back on | the treaty',
  ),
  row(
    'issue',
    /^(?:take|takes|took|taken)$/,
    /^with$/,
    'who takes issue with it disagrees',
    'The bishop took issue with the report. => The bishop | took issue with | the report',
  ),
  row(
    'exception',
    /^(?:take|takes|took|taken)(?: strong)?$/,
    /^to$/,
    'who takes exception objects',
    'The judge took exception to the charge. => The judge | took exception to | the charge',
  ),
  row(
    'view',
    /^(?:take|takes|took|taken) a (?:dim|dark|poor|grim|kind|favourable|favorable)$/,
    /^of$/,
    'a dim view is an opinion',
    'The union takes a dim view of the merger. => The union | takes a dim view of | the merger',
  ),
  row(
    'alarm',
    /^(?:raise|raises|raised|sound|sounds|sounded)(?: the| an)?$/,
    /^(?:over|about|at|on)$/,
    'who raises the alarm warns',
    'Doctors have raised the alarm over the shortage. => Doctors | have raised the alarm over | the shortage',
  ),
  row(
    'doubt',
    /^(?:cast|casts|throw|throws|threw)$/,
    /^(?:on|over|upon)$/,
    'who casts doubt doubts',
    'Two engineers cast doubt on the figures. => Two engineers | cast doubt on | the figures',
  ),
  row(
    'tribute',
    /^(?:pay|pays|paid)$/,
    /^to$/,
    'tribute is praise',
    'The premier paid tribute to the nurses. => The premier | paid tribute to | the nurses',
  ),
  row(
    'praise',
    /^(?:heap|heaps|heaped|lavish|lavishes|lavished)$/,
    /^on$/,
    'who heaps praise praises',
    'The bank heaped praise on the budget. => The bank | heaped praise on | the budget',
  ),
  row(
    'scorn',
    /^(?:pour|pours|poured|heap|heaped)$/,
    /^on$/,
    'who pours scorn scorns',
    'The bakers poured scorn on the offer. => The bakers | poured scorn on | the offer',
  ),
  row(
    'nod',
    /^(?:give|gives|gave|given) (?:the|its|a|his|her)$/,
    /^to$/,
    'a nod is approval',
    'The board gave the nod to the bridge. => The board | gave the nod to | the bridge',
  ),
  row(
    'brakes',
    /^(?:put|puts|slam|slammed) the$/,
    /^on$/,
    'who puts the brakes on it halts it',
    'The council put the brakes on the tram. => The council | put the brakes on | the tram',
  ),
  row(
    'weight',
    new RegExp(`^(?:throw|throws|threw|thrown|put|puts) ${OWN}(?: full)?$`),
    /^behind$/,
    'who throws their weight behind it backs it',
    'The guild threw its weight behind the strike. => The guild | threw its weight behind | the strike',
  ),
  row(
    'support',
    new RegExp(`^(?:throw|throws|threw|thrown|put|puts|lend|lends|lent|give|gave) ${OWN}(?: full)?$`),
    /^(?:behind|to)$/,
    'and so does who throws their support behind it',
    'The guild lent its support to the strike. => The guild | lent its support to | the strike',
  ),
  row(
    'light',
    /^(?:make|makes|made)$/,
    /^of$/,
    'who makes light of it thinks little of it',
    'The harbour chief made light of the storm. => The harbour chief | made light of | the storm',
  ),
  row(
    'finger',
    /^(?:point|points|pointed) (?:the|a)$/,
    /^at$/,
    'who points the finger blames',
    'The inquiry head pointed the finger at the pilot. => The inquiry head | pointed the finger at | the pilot',
  ),
  row(
    'shrift',
    /^(?:give|gives|gave|given) short$/,
    /^to$/,
    'short shrift is a refusal',
    'The court gave short shrift to the appeal. => The court | gave short shrift to | the appeal',
  ),
]

const BY_NOUN = byOpening(LIGHT_VERBS.map((one) => ({ ...one, at: [one.noun] })))

/** No idiom has more words between its verb and its noun. */
const LONGEST = 5

/** Adds what light verbs tell where nothing was found on their words. */
export function withLightVerbs(text: TaggedText, found: readonly Attribution[]): Attribution[] {
  const scanned = scan(text)
  const added = readAtOpenings(scanned, BY_NOUN, (one, at) => read(scanned, at, one))
  if (added.length === 0) return [...found]
  const cues = merged(found.flatMap(({ cue }) => cue))
  return [...found, ...added.filter(({ cue }) => !cue.some((range) => touches(cues, range)))]
}

function read(text: Scan, at: number, { before, preposition }: LightVerb): Draft | null {
  const { norms } = text
  if (!preposition.test(normAt(norms, at + 1))) return null
  for (let verb = at - 1; verb >= Math.max(0, at - LONGEST); verb--) {
    if (!before.test(norms.slice(verb, at).join(' '))) continue
    const first = HELPS.test(normAt(norms, verb - 1)) ? verb - 1 : verb
    const subject = subjectOf(text, first)
    const content = phraseFrom(text, at + 2, sentenceAt(text, at).endToken)
    return subject === null || content === null ? null : draft(subject.run, { first, end: at + 2 }, content)
  }
  return null
}

const HELPS = /^(?:has|have|had)$/

const draft = (source: Run, cue: Run, content: Run): Draft => ({
  source: [source],
  cue: [cue],
  content: [content],
  class: 'attitude',
  nominal: false,
  confidence: 0.6,
})
