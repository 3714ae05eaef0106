import { stem } from './stem.ts'

/**
 * Acts that policy debates are about, each with its words: verbs and their nouns. The key is the act's name; the words
 * of one act stand for each other in triggers of two words and more, and in policy claims.
 */
const ACTS: Readonly<Record<string, string>> = {
  give: 'give supply send provide deliver transfer ship donate furnish handover delivery provision shipment donation supplies',
  introduce:
    'introduce impose adopt implement enact establish levy introduction imposition adoption implementation enactment',
  scrap:
    'scrap abolish repeal axe cancel abandon ditch revoke rescind drop kill end rid freeze suspend pause abolition repealing cancellation withdrawal dismantle',
  close: 'close shut shutter decommission closure shutdown closing phaseout',
  keep: 'keep stay remain retain maintain preserve save extend retention extension',
  build: 'build construct erect develop construction building',
  raise: 'raise increase hike boost rise',
  lower: 'lower reduce cut slash decrease reduction',
  ban: 'ban prohibit outlaw forbid prohibition bar',
  allow: 'allow permit authorise legalise authorisation permission legalisation',
  require: 'require mandate oblige compel requirement mandatory compulsory obligatory',
  fund: 'fund finance subsidise bankroll',
  buy: 'buy purchase procure acquire procurement acquisition',
  sell: 'sell sale privatise privatisation',
  join: 'join accede accession',
  limit: 'limit restrict cap curb restriction',
  ease: 'ease lift relax loosen easing',
  expand: 'expand widen enlarge expansion',
  privilege: 'privatise',
}

/** Acts that undo each other: keeping a plant is not closing it. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['introduce', 'scrap'],
  ['close', 'keep'],
  ['raise', 'lower'],
  ['ban', 'allow'],
  ['limit', 'ease'],
  ['keep', 'scrap'],
  ['close', 'expand'],
  ['lower', 'expand'],
]

/** Words that say the same in an argument, a set a line. Kept few: each must be safe in any debate. */
const SAME = `stock stockpile inventory reserve
limited scarce depleted low
escalate escalation
hurt harm damage
poor poorer poorest
household family
job employment
emission carbon
cost costly expensive
price prices
help aid assist
quick fast rapid
big large major significant substantial
little minor slight small
advantage edge superiority
lack shortage absence
hamper hinder impede obstruct
talk discussion negotiation
conflict war
rent rents
climate climatic
nuclear atomic
lawmaker legislator`

const actOf = new Map<string, string>()
for (const [act, words] of Object.entries(ACTS)) {
  for (const word of words.split(' ')) if (!actOf.has(stem(word))) actOf.set(stem(word), act)
}

const sameAs = new Map<string, string>()
for (const line of SAME.split('\n'))
  for (const word of line.split(' ')) sameAs.set(stem(word), `=${line.split(' ')[0]}`)

/** The act a word names, by its stem ("supplied" -> "give"), or `undefined`. */
export function act(stemmed: string): string | undefined {
  return actOf.get(stemmed)
}

/** Whether two acts undo each other. */
export function opposed(a: string, b: string): boolean {
  return OPPOSITES.some(([x, y]) => (x === a && y === b) || (x === b && y === a))
}

/** What stands for a word when triggers are compared: its act, its set of synonyms, or its own stem. */
export function meaning(stemmed: string): string {
  return actOf.get(stemmed) ?? sameAs.get(stemmed) ?? stemmed
}
