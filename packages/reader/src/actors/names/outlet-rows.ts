import type { FactRow } from '../../language/word-patterns.ts'
import type { Framed } from './framed.ts'
import { PLACE_ROWS } from './outlet-places.ts'
import { COURTESY, FIRST_NAMES, OFFICES } from './people-words.ts'

/** What an outlet is: "the broadcaster NTV", "the weekly Anker", "his podcast 'Furrow'". */
const KIND =
  /^(?:broadcaster|newspaper|paper|daily|weekly|monthly|quarterly|magazine|tabloid|broadsheet|newswire|channel|station|website|portal|site|podcast|programme|newsletter|outlet|blog)$/
/** A show is told by its adjective or its marks: in "polls show Hale ahead" it is a verb. */
const SHOW_OF = /^(?:talk|radio|tv|television|breakfast|morning|chat|news|weekly|daily|late-night|call-in)$/
const KIND_BEHIND = /^(?:newspaper|magazine|tabloid|broadsheet|broadcaster|newswire|daily|weekly|newsletter)$/
const STATION_BEHIND = /^(?:news|press|radio|television|tv|broadcasting)$/
const SERVICE_BEHIND = /^(?:agency|agencies|site|website|station|channel|network|service|portal)$/
const LOOSE_BEHIND =
  /^(?:website|site|podcast|radio|television|tv|portal|channel|station|network|paper|programme|program|agency|service)$/
/** An agency of the news, and no agency of the state. */
const NEWS = /^(?:news|press|wire|photo|state-run)$/

/** Endings of one-word names of papers and agencies: "Norpress", "Nordblatt". */
const ENDING = /^.{2,}(?:press|blatt|zeitung|bladet|posten|avisen|tidende|news|tv)$/i
/** A station: what its name begins or ends with. */
const STATION_FIRST = /^(?:Radio|TV|Kanal|Canal|Télé|Channel)$/
const STATION_LAST = /^(?:Radio|TV|FM|AM|News|Television|Newswire|Broadcasting)$/
/** What papers of other languages are called: "Le Courrier", "Rheinische Zeitung". */
const FOREIGN =
  /^(?:zeitung|tageszeitung|allgemeine|rundschau|anzeiger|nachrichten|kurier|tagblatt|courrier|monde|figaro|quotidien|matin|dépêche|presse|diario|mundo|periódico|prensa|giornale|corriere|messaggero|repubblica|stampa|gazzetta|mattino|volkskrant|telegraaf|standaard|jornal|folha|voce|woche|zeit|welt|spiegel|blick|bild|país|parisien|soir|croix|vanguardia|nación|jornada|clarín|politiken|aftenposten|nyheter|tidende|tidning|avis|avisen|lehti|sanomat|dagbladet|gazeta|novosti|pravda|vesti)$/i
/** Papers that are hardly ever anything else, and words that papers share with people, bodies and things. */
const PAPER =
  /^(?:times|gazette|tribune|chronicle|herald|courier|telegraph|inquirer|enquirer|examiner|guardian|observer|dispatch|argus|advertiser|journal|bulletin|post-dispatch|weekly|magazine|statesman|spectator|scotsman|newspaper)$/i
/** Capitals that begin no name: days, months, words of a heading. */
const NO_NAME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|so|of|on|your|our|my|his|her|their|its|what|how|why|who|when|where|this|that|these|those|takes|here|there|and|but|or|if|in|at|for|with|by|no|yes|not|it|he|she|they|we|you|i)$/i
/** "A Vadian newspaper": where it is from, and no name. */
const ORIGIN =
  /(?:ese|ish|[^d]ian|ean|ican|-based|-language|^German|^French|^Dutch|^Greek|^Swiss|^Israeli|^Iraqi|^Thai|^Czech)$/
const SHARED =
  /^(?:post|mail|news|mirror|express|sun|star|standard|echo|globe|sentinel|ledger|independent|monitor|review|wire|record|mercury|register|messenger|press|today|live|online|insider|age|nation|world|reporter|citizen|advocate|banner|beacon)$/i

const HEARS = /^(?:told|tell|tells|telling|informed|texted|emailed)$/
const REPORTS = /^(?:reported|reports|wrote|writes|revealed|disclosed|quoted|quotes|citing|broadcast)$/
const SAYS =
  /^(?:said|says|claimed|claims|called|learned|learnt|published|noted|first|has|had|also|asked|put|described)$/
/** "An interview with", "a column for", "a report in": what is made for an outlet, and how it is handed over. */
const MADE =
  /^(?:interview|column|op-ed|letter|essay|article|comment|comments|report|story|poll|piece|editorial|published|printed|quoted|reported|cited|seen|obtained|reviewed|writing|wrote|speaking|spoke|confirmed|carried|asked|interviewed|questioned|conceded|admitted|said|says|explained|complained|insisted|leaked|remarks|remark|statement|email|e-mail)$/
const HANDED = /^(?:with|for|in|to|by|on)$/

/** The last word, of one with a hyphen its last part: "News-Sentinel". */
const last = ({ words }: Framed): string => words.at(-1)?.split('-').at(-1) ?? ''
const isLong = ({ words }: Framed): boolean => words.length > 1
/** What stands between "told" and a name: "told Norvale's", "told the public", "told the Berlin-based". */
const DESCRIBES =
  /^(?:public|state|local|private|national|commercial|regional|online|independent|\w+-based|\w+-language)$/
/** "told NRX", "told Norvale's NRX", "told the local NRX". */
const told = ({ before }: Framed): boolean =>
  HEARS.test(before(1)) ||
  (before(1) === "'s" && HEARS.test(before(3))) ||
  (DESCRIBES.test(before(1)) && (HEARS.test(before(2)) || (before(2) === 'the' && HEARS.test(before(3)))))
/** "In an interview with", "a letter to", "as quoted by". */
const handedOver = ({ before }: Framed): boolean =>
  HANDED.test(before(1)) && (MADE.test(before(2)) || MADE.test(before(3)))
const reports = ({ after }: Framed): boolean =>
  REPORTS.test(after(1)) || (after(1) === ',' && REPORTS.test(after(2)))
const bySource = (framed: Framed): boolean =>
  told(framed) || handedOver(framed) || reports(framed) || isAccording(framed)
const isAccording = ({ before }: Framed): boolean => before(1) === 'to' && before(2) === 'according'

/** "Anna Post", "leader Anna Post", "Judge Star": a person who is called like a paper. */
function isPerson({ words, afterThe, before, titled }: Framed): boolean {
  if (!SHARED.test(words.at(-1) ?? '')) return false
  if (words.length > 1 && FIRST_NAMES.has((words[0] ?? '').toLowerCase())) return true
  return !afterThe && (COURTESY.has(before(1)) || (OFFICES.has(before(1)) && (titled || words.length > 1)))
}

const ACRONYM = /^\p{Lu}{2,5}\d?$/u
/** States, unions and bodies that are told things under their letters. */
const NO_OUTLET =
  /^(?:UK|US|USA|EU|UN|NATO|WHO|IMF|NHS|MP|MPS|MEPS|FBI|CIA|MI5|MI6|IAEA|OSCE|WTO|ECB|FDA|EPA|NRA|TUC|IRA|PM|OPEC|UNHCR|G7|G20|DUP|SNP)$/i

/** Which runs of capitalised words are outlets that no list knows, in order: the first row that fits decides. */
export const OUTLET_ROWS: readonly FactRow<Framed, boolean>[] = [
  {
    pattern: ({ words }) => words.length === 1 && NO_NAME.test(words[0] ?? ''),
    reading: false,
    reason: 'a day, a month or a small word is nobody, though a capital begins it',
    example: 'She wrote it in an op-ed in [May].',
  },
  {
    pattern: isPerson,
    reading: false,
    reason: 'a first name or an office before it makes a person of it',
    example: 'The Green leader [Anna Post] said it was late.',
  },
  {
    pattern: (framed) =>
      isLong(framed) && (PAPER.test(last(framed)) || /^[KW]\p{Lu}{2,3}-(?:TV|FM|AM)$/u.test(last(framed))),
    reading: true,
    reason: 'its last word is one that papers have',
    example: 'The [Marl Advertiser] called it late.',
  },
  {
    pattern: (framed) =>
      isLong(framed) &&
      (framed.words.slice(0, -1).some((word) => STATION_FIRST.test(word)) || STATION_LAST.test(last(framed))),
    reading: true,
    reason: 'stations are called so',
    example: 'The mayor spoke on [Tidewater FM] of the road.',
  },
  {
    pattern: ({ words }) =>
      words.length === 1 && ENDING.test(words[0] ?? '') && !/^(?:Press|News|TV)$/i.test(words[0] ?? ''),
    reading: true,
    reason: 'a name of one word that ends as those of papers and agencies do',
    example: 'It was late, [Norpress] said.',
  },
  {
    pattern: (framed) => isLong(framed) && framed.words.some((word) => FOREIGN.test(word)),
    reading: true,
    reason: 'papers of other languages are called so',
    example: 'He told [Le Courrier] that it was late.',
  },
  {
    pattern: ({ before, after }) =>
      (KIND.test(before(1)) ||
        (isQuotationMark(before(1)) && (KIND.test(before(2)) || before(2) === 'show')) ||
        (before(1) === 'show' && SHOW_OF.test(before(2)))) &&
      !isNoun(after(1)),
    reading: true,
    reason: 'its kind stands before it',
    example: 'The weekly [Kompass] knew of it.',
  },
  {
    pattern: ({ before, after, words }) =>
      before(1) === ',' &&
      KIND.test(before(2)) &&
      /^[,.”]$/.test(after(1)) &&
      words.length < 3 &&
      !FIRST_NAMES.has((words[0] ?? '').toLowerCase()),
    reading: true,
    reason: 'its kind before it, and its name between commas',
    example: 'She told the public broadcaster, [VRN], that it was late.',
  },
  {
    pattern: ({ before }) => before(1) === 'agency' && NEWS.test(before(2)),
    reading: true,
    reason: 'an agency of the news; other agencies are bodies of a state',
    example: 'The news agency [Estfax] knew of it.',
  },
  {
    pattern: (framed) => framed.before(1) === 'agency' && bySourceOf(framed),
    reading: true,
    reason: 'an agency that reports, or that words are handed to',
    example: 'He told the agency [Estfax] that it was late.',
  },
  {
    pattern: (framed) => isBehindKind(framed),
    reading: true,
    reason: 'its kind stands behind it',
    example: 'The [Vestnik] newspaper knew of it.',
  },
  {
    // Not "the Norvale radio station NR1", whose name stands behind the kind.
    pattern: (framed) =>
      LOOSE_BEHIND.test(framed.after(1)) &&
      !LOOSE_BEHIND.test(framed.after(2)) &&
      !/^\p{Lu}/u.test(framed.afterAsIs(2)) &&
      !isPollster(framed) &&
      (told(framed) || handedOver(framed)),
    reading: true,
    reason: 'its kind, one that others have too, behind what words are handed to',
    example: 'It was first reported by the [Politiko] website.',
  },
  {
    pattern: (framed) => isLong(framed) && SHARED.test(last(framed)) && bySource(framed),
    reading: true,
    reason: 'a word that papers share with others, where it reports or is told',
    example: 'He told the [Evening Star] that it was late.',
  },
  {
    pattern: (framed) =>
      isLong(framed) && framed.afterThe && SHARED.test(last(framed)) && SAYS.test(framed.after(1)),
    reading: true,
    reason: 'such a word behind "the", and a verb of saying behind it',
    example: 'The [Morning Star] said it was late.',
  },
  {
    pattern: (framed) =>
      framed.words.length === 1 &&
      framed.afterThe &&
      (PAPER.test(last(framed)) || SHARED.test(last(framed)) || FOREIGN.test(last(framed))) &&
      (bySource(framed) || SAYS.test(framed.after(1))),
    reading: true,
    reason: 'a paper under the last word of its name, where it says or is told something',
    example: 'It was late, he told the [Post].',
  },
  {
    pattern: ({ before, words }) =>
      words.length === 1 &&
      (PAPER.test(words[0] ?? '') || SHARED.test(words[0] ?? '')) &&
      /^['’]s$/.test(before(1)) &&
      DAY.test(before(2)) &&
      /^(?:in|by)$/.test(before(3)),
    reading: true,
    reason: 'papers have a day',
    example: 'It was late, Lund wrote in Sunday’s [Observer].',
  },
  {
    pattern: ({ before, words, afterThe }) =>
      words.length === 1 &&
      !afterThe &&
      HEARS.test(before(1)) &&
      ACRONYM.test(words[0] ?? '') &&
      !NO_OUTLET.test(words[0] ?? ''),
    reading: true,
    reason: 'letters that are told something without "the" are a station',
    example: 'It was late, he told [NRX].',
  },
  {
    pattern: (framed) =>
      (told(framed) || handedOver(framed)) &&
      ARTICLE.test(framed.words[0] ?? '') &&
      !PARTY.test(last(framed)),
    reading: true,
    reason: 'an article of another language begins the name of what is told something',
    example: 'It was late, Lund told [Die Woche].',
  },
  {
    pattern: ({ before, after, words, afterThe }) =>
      words.length === 1 &&
      !afterThe &&
      before(1) === ',' &&
      /^(?:reported|reports)$/.test(after(1)) &&
      citesAhead(before),
    reading: true,
    reason: 'whoever reports citing another reports by trade',
    example: 'Citing two aides, [Vestnik] reported that it was late.',
  },
  {
    pattern: ({ before, afterThe }) =>
      afterThe && /^(?:with|for)$/.test(before(1)) && before(2) === 'interview',
    reading: true,
    reason: 'interviews are given to outlets',
    example: 'He said in an interview with the [Kompass] that it was late.',
  },
  {
    pattern: (framed) =>
      /^['’]s$/.test(framed.after(1)) &&
      /^[‘“'"]$/.test(framed.after(2)) &&
      (HEARS.test(framed.before(1)) || handedOver(framed)),
    reading: true,
    reason: 'whoever has a show in quotation marks broadcasts',
    example: 'He told [Abex]’s “This Morning” that it was late.',
  },
  {
    pattern: ({ before, after }) =>
      /^[,”"]$/.test(before(1)) && /^report(?:ed|s)$/.test(after(1)) && citesBehind(after),
    reading: true,
    reason: 'whoever reported what another told reports by trade',
    example: 'It was late, [Vestnik] reported on Monday, citing two aides.',
  },
  ...PLACE_ROWS,
]

/** "A poll published by the Demos agency": agencies of that kind ask, and report nothing. */
const isPollster = ({ before, after }: Framed): boolean =>
  after(1) === 'agency' && /^(?:polls?|survey|surveys|study|figures|data|ratings?|forecast)$/.test(before(3))

const isQuotationMark = (norm: string): boolean => /^[‘“'"]$/.test(norm)

const isNoun = (norm: string): boolean =>
  /^(?:cases|figures|report|data|statement|briefing|questions|bulletin)$/.test(norm)

const bySourceOf = (framed: Framed): boolean =>
  reports(framed) ||
  (framed.before(2) === 'the' &&
    (HEARS.test(framed.before(3)) || (HANDED.test(framed.before(3)) && MADE.test(framed.before(4)))))

/** Not "the Norvale radio station NR1", whose name stands behind the kind. */
function isBehindKind({ after, afterAsIs, words }: Framed): boolean {
  if (words.length > 3 || (words.length === 1 && ORIGIN.test(words[0] ?? ''))) return false
  const kind = KIND_BEHIND.test(after(1))
    ? 1
    : STATION_BEHIND.test(after(1)) && SERVICE_BEHIND.test(after(2))
      ? 2
      : 0
  return kind > 0 && !/^\p{Lu}/u.test(afterAsIs(kind + 1))
}

const DAY = /^(?:today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/

/** Articles that begin no name of a person. */
const ARTICLE = /^(?:Il|El|Die|Der|Das|Les)$/
const PARTY = /^(?:Linke|Grünen|Partei|Paso)$/

/** "Citing two aides" within a few words before. */
function citesAhead(before: Framed['before']): boolean {
  for (let place = 3; place < 10; place++) if (before(place) === 'citing') return true
  return false
}

/** "..., citing two aides" within a few words. */
function citesBehind(after: Framed['after']): boolean {
  for (let place = 2; place < 8; place++) if (/^(?:citing|quoting)$/.test(after(place))) return true
  return false
}

/** A paper called by the last word of its name: "told the Post" behind The Jakarta Post. */
export const isShortName = (norm: string): boolean => PAPER.test(norm) || SHARED.test(norm)

/** A word that papers of other languages are called by. */
export const isForeignPaper = (norm: string): boolean => FOREIGN.test(norm)
