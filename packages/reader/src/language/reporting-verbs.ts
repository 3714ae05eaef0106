import type { Range } from '../attribution/attribution.ts'
import { tokenAt } from '../text/cursor.ts'
import type { TaggedText } from '../text/read-text.ts'
import { verbForms } from './verb-forms.ts'

/**
 * What kind of act a cue reports; commitment and statement type follow from it. The classes are those of the attribution
 * literature (Pareti 2015; Saurí and Pustejovsky 2009), the words were chosen by how often they are cues in news.
 */
export type CueClass =
  | 'speech'
  | 'claim'
  | 'factive'
  | 'denial'
  | 'request'
  | 'refusal'
  | 'commitment'
  | 'question'
  | 'opinion'
  | 'attitude'
  | 'perception'
  | 'decision'

export interface CueWord {
  readonly lemma: string
  readonly class: CueClass
  /** What must follow (`only`) or must not (`never`) for the word to be a cue: "that", "to", "np", a preposition. */
  readonly only: readonly string[] | null
  readonly never: readonly string[]
}

/**
 * Verbs by class. `speak=about,of` is a cue before these words only, `appear!at,in` never before these. The marks: that,
 * to, np (a noun phrase), wh, quote, comma, colon, end, ing, or a preposition.
 */
const VERBS: Readonly<Record<CueClass, string>> = {
  speech: `say tell write add note report!from state announce remark comment explain describe tweet retweet post reply
    respond answer continue!np,to,ing,with,in recall recount complain invoke=np exclaim confess retort whisper murmur mutter snap grumble gripe scream holler chime=in joke quip muse repeat reiterate email talk!to,with discuss
    mention quote cite refer=to reference allude elaborate detail outline inform testify recite utter interject shout
    yell chant cry preach proclaim declare list=np,as clarify articulate voice express share=np lecture brag boast relay
    observe speak=about,of,out,against read=quote,colon,end,comma lay=out go=on update caution warn advise brief
    document broadcast attribute=np,to name=np,as identify touch=on weigh=in greet tick=off congratulate thank
    apologize apologise address=np point=out,to issue=np release=np summarise summarize begin=quote
    lash=out remind opine hint note caution issue=np interrupt narrate expound lambaste=np`,
  claim: `claim argue assert allege insist maintain=that contend suggest imply posit speculate predict forecast project
    estimate conclude charge signal indicate reckon purport profess calculate theorize theorise hypothesize surmise
    posit justify=np aver attest hold=that submit=that make=case advance=np double=down rationalize`,
  factive: `acknowledge admit reveal confirm concede recognize recognise highlight emphasize emphasise stress underscore
    underline lament regret bemoan decry disclose realize realise remember show!in,at find=that,quote know!end,for
    notice learn!from discover demonstrate=that,wh illustrate reinforce=np expose=np unveil uncover determine=that,wh
    establish=that verify see=as,that prove=to reaffirm affirm understand=that,wh,np,to,end`,
  denial: `deny dismiss reject dispute refute rebut rebuff disavow repudiate contradict downplay brush=off,aside
    shrug=off disagree counter discount renounce debunk distance scoff=at deflect disclaim exclude=np challenge=np
    ignore=np deride scorn`,
  request: `urge call=for,on,upon demand request plead seek push=for,to,back press=for,np,to appeal=for,to,against lobby
    advocate petition beg implore order encourage recommend propose pressure=np,for campaign=for,against exhort instruct persuade convince
    insist=on clamor=for clamour=for agitate=for float=np suggest=ing pitch=np`,
  refusal: `refuse decline!comma,in,by rule=out balk veto withhold turn=down resist=np,ing oppose boycott shun eschew`,
  commitment: `promise pledge vow agree!end commit=to,np offer guarantee swear assure threaten vouch undertake=to
    reassure volunteer=to pledge`,
  question: `ask wonder question query inquire enquire ponder debate=wh,np doubt`,
  opinion: `praise criticize criticise blame accuse condemn denounce blast slam attack mock defend tout applaud hail
    welcome support endorse back!from,in favor favour compare liken portray paint=as,np characterize characterise label
    dub deem view!from call=np,quote rail=against assail savage lambast fault=np trash rip=np,into bash chide rebuke
    scold castigate berate disparage ridicule credit=np,with champion commend compliment laud celebrate=np promote=np
    side=with argue=against embrace=np echo accept=np,that insult pan=np skewer knock=np peg=as,np judge=np frame=np
    cheer=np,for vote=for,against,to stand=by,for rally=behind,around line=behind campaign=against interpret
    position=np imagine single=out poke=fun cast=np,as object=to approve=of disapprove=of resonate=with`,
  attitude: `want hope fear worry believe think expect wish prefer feel plan=to,np intend anticipate suspect assume=that
    guess envision foresee relish like=np,to love=np,to hate=np,to dislike dread aim=to,for strive=to resent admire
    trust=np,that,in care=about,for yearn=for consider regard=as contemplate mull weigh=np,wh favor favour long=for
    perceive focus=on tend=to opt=to,for look=to,forward bristle=at count=on desire crave mistrust distrust appreciate`,
  perception: `seem appear!at,in,before,on,from,with,to-be sound=np,like witness`,
  decision: `decide vote=to,against,for approve=np authorize=np authorise=np nominate=np rule=that,against,in,np
    order=np,that resolve=to,that choose=to adopt=np pass=np sign=np,off elect=to ban=np prohibit=np mandate=np,that
    bar=np file=np greenlight=np`,
}

/** Nouns that report, with the prepositions or clauses that bring their content; "pleas from X", "X's claim that". */
const NOUNS: Readonly<Record<CueClass, string>> = {
  speech: `statement comment remark announcement report description account word mention reference message
    testimony account disclosure briefing reply answer`,
  claim: `claim assertion allegation argument suggestion accusation contention prediction forecast estimate speculation
    rumor rumour insinuation conclusion charge hint assessment theory`,
  factive:
    'admission acknowledgment acknowledgement confirmation revelation finding realisation realization knowledge',
  denial: 'denial dismissal rejection rebuttal disavowal',
  request: `call plea demand request appeal petition pressure proposal recommendation advice urging lobbying cry bid
    push entreaty`,
  refusal: 'refusal opposition resistance objection veto reluctance unwillingness',
  commitment: 'promise pledge vow offer commitment guarantee assurance threat agreement oath',
  question: 'question query inquiry enquiry doubt',
  opinion: `criticism praise support endorsement backing condemnation complaint denunciation critique attack view opinion
    stance position rebuke defence defense approval disapproval outrage outcry scepticism skepticism warning protest`,
  attitude: `concern fear hope belief worry desire expectation anxiety confidence wish enthusiasm perception impression
    assumption understanding conviction notion suspicion anger frustration alarm unease feeling`,
  perception: '',
  decision: 'decision ruling order plan intention',
}

/** Scope `speech` takes these classes only. */
const SPOKEN: ReadonlySet<CueClass> = new Set<CueClass>([
  'speech',
  'claim',
  'factive',
  'denial',
  'request',
  'refusal',
  'commitment',
  'question',
])

/** Factives that report knowing or finding out, not saying. */
const SILENT = new Set(
  `show find know notice learn discover demonstrate illustrate expose uncover see prove understand
realize realise remember determine establish ignore seek resist withhold float offer challenge contest shun eschew boycott
deliver release present publish share pitch wonder ponder doubt distance reinforce unveil list name identify veto
balk`.split(/\s+/),
)

/** Adjectives of mind, cues after a form of be: "is confident that", "was critical of". */
export const CUE_ADJECTIVES: ReadonlyMap<string, CueClass> = new Map<string, CueClass>(
  (
    [
      [
        'attitude',
        'confident willing eager aware hopeful worried concerned interested reluctant wary happy glad proud',
      ],
      [
        'attitude',
        'convinced adamant unaware optimistic pessimistic keen nervous unhappy disappointed angry afraid',
      ],
      ['attitude', 'sure certain furious alarmed unwilling'],
      ['perception', 'clear unclear'],
      ['opinion', 'critical skeptical sceptical supportive dismissive'],
    ] as const
  ).flatMap(([cls, words]) => words.split(' ').map((word) => [word, cls] as const)),
)

/** What must follow a cue adjective: "aware that", "critical of". */
export const ADJECTIVE_FRAMES = new Set(['that', 'to', 'of', 'about', 'with', 'by', 'at', 'wh', 'in', 'over'])

function entries(table: Readonly<Record<CueClass, string>>): CueWord[] {
  return (Object.entries(table) as [CueClass, string][]).flatMap(([cls, words]) =>
    words
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => cueWord(word, cls)),
  )
}

function cueWord(word: string, cls: CueClass): CueWord {
  const [, lemma = '', mark, frames] = /^([a-z-]+)(?:([=!])(.*))?$/.exec(word) ?? []
  const list = frames === undefined ? [] : frames.split(',')
  return { lemma, class: cls, only: mark === '=' ? list : null, never: mark === '!' ? list : [] }
}

function byForm(
  words: readonly CueWord[],
  forms: (lemma: string) => readonly string[],
): Map<string, CueWord[]> {
  const map = new Map<string, CueWord[]>()
  for (const word of words) {
    for (const form of forms(word.lemma)) map.set(form, [...(map.get(form) ?? []), word])
  }
  return map
}

function nounForms(lemma: string): readonly string[] {
  const plural = /(?:s|x|ch|sh)$/.test(lemma) ? 'es' : /[^aeiou]y$/.test(lemma) ? 'ies' : 's'
  return [lemma, plural === 'ies' ? `${lemma.slice(0, -1)}ies` : lemma + plural]
}

const VERB_FORMS = byForm(entries(VERBS), verbForms)
const NO_VERBS: readonly CueWord[] = []
const NOUN_FORMS = byForm(entries(NOUNS), nounForms)

/** The readings of a lower-case word form as a cue verb; empty where it is none. */
export function cueVerbs(form: string): readonly CueWord[] {
  return VERB_FORMS.get(form) ?? NO_VERBS
}

/** The reading of a lower-case word form as a cue noun, `null` where it is none. */
export function cueNoun(form: string): CueWord | null {
  return NOUN_FORMS.get(form)?.[0] ?? null
}

/** Whether a cue word belongs to the scope `speech`: somebody uttered something. */
export function isSpoken(word: CueWord): boolean {
  return SPOKEN.has(word.class) && !SILENT.has(word.lemma)
}

/** Whether a word form may be a verb of saying; "called" is none: it says what something is. */
export const isSpeech = (form: string): boolean =>
  cueVerbs(form).some((word) => isSpoken(word) && word.lemma !== 'call')

/**
 * The class of a cue by its head word, `null` where the lexicon does not know it; "according to" and ":" are speech.
 *
 * @example cueClass(text, attribution.cue) // "denial" for "have dismissed"
 */
export function cueClass(text: TaggedText, cue: readonly Range[]): CueClass | null {
  const words = cue.flatMap((range) => wordsIn(text, range))
  if (words.length === 0) return null
  if (words.some((word) => word === 'according' || word === ':')) return 'speech'
  const verbs = words.map((word, k) => pick(cueVerbs(word), words[k + 1])).filter((word) => word !== null)
  const [verb] = verbs
  if (verb !== undefined) return verb.class
  const noun = words.map(cueNoun).find((word) => word !== null)
  return noun?.class ?? CUE_ADJECTIVES.get(words.at(-1) ?? '') ?? null
}

function pick(readings: readonly CueWord[], next: string | undefined): CueWord | null {
  const fitting = readings.find((word) => next !== undefined && word.only?.includes(next))
  return fitting ?? readings.find((word) => word.only === null) ?? readings[0] ?? null
}

function wordsIn(text: TaggedText, range: Range): string[] {
  let low = 0
  let high = text.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokenAt(text.tokens, middle).end <= range.start) low = middle + 1
    else high = middle
  }
  const words: string[] = []
  for (let i = low; i < text.tokens.length && tokenAt(text.tokens, i).start < range.end; i++)
    words.push(tokenAt(text.tokens, i).norm)
  return words
}
