import { type VerbForm, verbForm } from './verb-forms.ts'

/**
 * Which reporting verbs a rule means, where it means some and not all. The cue words with their frames are in reporting-verbs.ts; a
 * rule that only asks "is this a word of saying?" has its row here, so that what two rules know can be compared.
 */
interface ReportingClass {
  readonly name: string
  /** Verbs by the forms that are meant; the others of their forms are not. */
  readonly forms: Readonly<Partial<Record<VerbForm, string>>>
  readonly reason: string
  readonly example: string
}

const VIEWS = 'say think believe know argue hope fear see'

export const REPORTING_CLASSES = [
  {
    name: 'plain',
    forms: { s: 'say tell', past: 'say tell' },
    reason: 'These report whatever the tagger takes them for.',
    example: '“No,” tells the mayor.',
  },
  {
    name: 'headline',
    forms: {
      s: 'say tell ask urge warn deny vow insist admit argue confirm reject defend back',
      past: 'say tell',
    },
    reason: 'Behind a name a tagger takes them for plural nouns; hardly one of them is.',
    example: 'PM warns voters',
  },
  {
    name: 'clausal',
    forms: {
      base: `say tell add note claim argue insist believe think hope fear report announce suggest warn admit acknowledge concede
        confirm deny explain write tweet reply state declare predict estimate reveal show find know feel expect wish guess assume
        contend maintain allege assert swear promise vow pledge learn realize realise remember recall conclude decide agree
        complain joke boast hint imply indicate understand see hear worry suspect reckon remark comment observe stress emphasize
        emphasise ask wonder remind assure inform charge signal project forecast recount relate testify continue respond answer
        quip caution advise`,
    },
    reason: 'Their content may be a clause without "that".',
    example: 'They say the vote was off.',
  },
  {
    name: 'relayed',
    forms: { s: 'say tell write', past: 'say tell write announce state' },
    reason: 'A cue of one such word inside what another source relays is that source’s.',
    example: 'According to the Echo, she wrote that it failed.',
  },
  {
    name: 'resumed',
    forms: { s: 'say tell add', past: 'say tell add describe confirm warn write call' },
    reason: 'Here the sentence goes on behind the reason for which a source is not named.',
    example: 'because the talks are private, said the deal was close',
  },
  {
    name: 'hearsay',
    forms: {
      participle: `report claim say understand think believe allege suggest rumour rumor fear hope expect assume argue know announce
        confirm agree decide estimate note reveal recall`,
    },
    reason: 'Behind "it is" they leave who says so unnamed.',
    example: 'It is reported that rents fell.',
  },
  {
    name: 'spoken-of',
    forms: {
      participle: `say allege report believe think understand rumour rumor claim fear know suppose presume assume consider deem
        expect estimate hold`,
    },
    reason: 'Their subject is not who says so: before "to" somebody unnamed says it of them.',
    example: 'Ministers are said to be weighing it.',
  },
  {
    name: 'heard',
    forms: {
      participle: `ask tell accuse urge warn blame criticise criticize inform press question remind advise assure order instruct
        nominate condemn praise`,
    },
    reason: 'Their subject is who hears it.',
    example: 'The minister was asked whether she would go.',
  },
  {
    name: 'taken-up',
    forms: {
      s: 'say add warn announce',
      past: 'say add warn announce argue insist tell deny confirm admit stress note claim',
    },
    reason: 'What a body says in one sentence it goes on to say in the next.',
    example: 'Varga said profits fell. It added that sales were flat.',
  },
  {
    name: 'headlined',
    forms: { base: 'say warn insist claim admit fear', s: 'say warn insist claim admit fear' },
    reason: 'In a headline the words behind them are who says so.',
    example: 'Fares must rise, says PM',
  },
  {
    name: 'passed-on',
    forms: { base: 'tell', s: 'tell cite quote', past: 'tell inform', ing: 'tell cite quote' },
    reason: 'The outlet behind them has it from the source, or the source has it from the outlet.',
    example: 'he told the Echo',
  },
  {
    name: 'behind-many',
    forms: { base: 'think say believe expect fear hope feel argue assume want', past: 'think say' },
    reason: 'Before them "many" is who holds it, and no figure.',
    example: 'Many think it failed.',
  },
  {
    name: 'tellers',
    forms: {
      base: 'say tell confirm warn add',
      s: 'say tell confirm warn add',
      past: 'say tell confirm warn add',
    },
    reason: 'How many told it belongs to the source, and is no figure of the content.',
    example: 'Two officials told Bloomberg',
  },
  {
    name: 'brings-clause',
    forms: {
      base: VIEWS,
      s: `${VIEWS} claim insist warn`,
      past: `${VIEWS} claim insist warn tell`,
    },
    reason: 'A condition behind them governs the clause they bring.',
    example: 'They say if it rains they stay.',
  },
  {
    name: 'whether',
    forms: {
      base: 'know see ask wonder say tell decide doubt',
      s: 'know ask wonder',
      past: 'know ask wonder',
    },
    reason: 'Behind them "if" is "whether".',
    example: 'They asked if it failed.',
  },
  {
    name: 'framing',
    forms: {
      base: `think believe suppose guess suspect doubt hope fear expect assume know feel say tell imagine reckon`,
      past: 'think believe suspect know feel tell',
    },
    reason: 'Behind a person they frame a clause with how sure it is.',
    example: 'I think it will fail.',
  },
  {
    name: 'holding',
    forms: {
      base: 'say tell argue claim state insist warn add believe think fear deny admit acknowledge assert worry hold',
    },
    reason: 'Inside a content their subject holds the stance.',
    example: 'Officials have told them to say no.',
  },
  {
    name: 'refusing',
    forms: { base: 'say comment confirm discuss elaborate name identify answer' },
    reason: 'Behind "would not" they refuse an answer, and on that day.',
    example: 'She would not say on Monday.',
  },
] as const satisfies readonly ReportingClass[]

export type ReportingClassName = (typeof REPORTING_CLASSES)[number]['name']

/**
 * The word forms of a class, in lower case.
 *
 * @example saying('plain') // says, tells, said, told
 */
export function saying(name: ReportingClassName): ReadonlySet<string> {
  const row: ReportingClass | undefined = REPORTING_CLASSES.find((one) => one.name === name)
  return new Set(
    FORMS.flatMap((form) =>
      (row?.forms[form] ?? '')
        .split(/\s+/)
        .filter((lemma) => lemma !== '')
        .map((lemma) => verbForm(lemma, form)),
    ),
  )
}

const FORMS: readonly VerbForm[] = ['base', 's', 'past', 'participle', 'ing']
