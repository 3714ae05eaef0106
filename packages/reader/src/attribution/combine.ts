import type { TaggedText } from '../text/read-text.ts'
import { type Attribution, type Attributor, inTextOrder } from './attribution.ts'
import { type AttributionWeights, attributeByModel } from './learned/learned.ts'
import { attributeByRules } from './rules/rules.ts'
import { withCitedSources } from './steps/cited-sources.ts'
import { withCoordinatedContents } from './steps/coordinated-contents.ts'
import { withoutDatelines } from './steps/datelines.ts'
import { withDocumentSayings } from './steps/document-sayings.ts'
import { withFeelings } from './steps/feelings.ts'
import { withHeadlineSources } from './steps/headline-sources.ts'
import { withIdioms } from './steps/idioms.ts'
import { withInnerClauses } from './steps/inner-clauses.ts'
import { withLeftToRules } from './steps/left-to-rules.ts'
import { withLightVerbs } from './steps/light-verbs.ts'
import { withMends } from './steps/mends.ts'
import { withOwnSayers } from './steps/own-sayers.ts'
import { withPassedOn } from './steps/passed-on.ts'
import { withQuotedSpeakers } from './steps/quoted-speakers.ts'
import { withReactions } from './steps/reactions.ts'
import { withRelativeObjects } from './steps/relative-objects.ts'
import { withRequests } from './steps/requests.ts'
import { withRulesWhereTheyKnowMore } from './steps/rules-where-they-know-more.ts'
import { withSharedSubjects } from './steps/shared-subjects.ts'
import { withSignedQuotations } from './steps/signed-quotations.ts'
import { withTranscriptTurns } from './steps/transcript-turns.ts'
import { withWholeAccording } from './steps/whole-according.ts'
import { withWholeBounds } from './steps/whole-bounds.ts'
import { withNominals } from './steps/with-nominals.ts'
import { withoutHearers } from './steps/without-hearers.ts'

/** A step from what the model found to the answer; it sees the text and what the rules found in it. */
interface Step {
  readonly name: string
  readonly reason: string
  readonly take: (
    text: TaggedText,
    found: readonly Attribution[],
    rules: readonly Attribution[],
  ) => Attribution[]
}

/** What puts the answers of model and rules together, in order. */
const OUTERMOST: readonly Step[] = [
  {
    name: 'whole bounds',
    reason: 'In "said up to 900 jobs would go" taggers take the "up" for the cue\'s; it bounds the number.',
    take: withWholeBounds,
  },
  {
    name: 'no datelines',
    reason: "Where and when a report was filed is nobody's words.",
    take: withoutDatelines,
  },
  {
    name: 'signed quotations',
    reason: '`“We will be back.” ― Ann Hill` is too rare in a newspaper for a model to learn.',
    take: withSignedQuotations,
  },
  {
    name: 'transcript turns',
    reason: "Each labelled paragraph of a transcript is one speaker's, whatever was found inside.",
    take: withTranscriptTurns,
  },
  {
    name: 'whole "according to"',
    reason: 'What stands before a closing "according to" is content up to there, as the rules read it.',
    take: withWholeAccording,
  },
  {
    name: 'quoted speakers',
    reason: 'In "the Gazette quotes Ms Hill as saying" the rules know that Ms Hill speaks.',
    take: withQuotedSpeakers,
  },
  {
    name: 'passed on',
    reason: 'What somebody told inside of what is so "according to" another has an original source.',
    take: withPassedOn,
  },
  {
    name: 'rules where they know more',
    reason: 'Headings and turns look unlike the running text that the model has learnt from.',
    take: withRulesWhereTheyKnowMore,
  },
  {
    name: 'headline sources',
    reason: 'The source of "Bridge unsafe, warn engineers" only the order of the words tells.',
    take: withHeadlineSources,
  },
  {
    name: 'text order',
    reason: 'Steps add at the end; an answer is in text order.',
    take: (_, found) => inTextOrder(found),
  },
]

/** Corpora mark the outermost attribution only; a statement can come from one inside another too. */
const NESTED: readonly Step[] = [
  ...OUTERMOST,
  {
    name: 'nominals',
    reason: 'The model has not learnt to see "pleas from Kyiv" inside what a newspaper reports.',
    take: withNominals,
  },
  {
    name: 'left to rules',
    reason: 'A debate has more of "the county denies this" than the news that a model has learnt from.',
    take: withLeftToRules,
  },
  {
    name: 'mends',
    reason: 'Mistakes that the model makes again and again, each with what is right.',
    take: withMends,
  },
  {
    name: 'own sayers',
    reason: 'Whoever is named behind a quotation says it; the model believes the words before its colon.',
    take: withOwnSayers,
  },
  {
    name: 'idioms',
    reason: '"As X puts it" and "it was stressed" are too rare in a newspaper for a model to learn.',
    take: withIdioms,
  },
  {
    name: 'feelings',
    reason: 'What somebody feels needs no word of saying: "drew anger from growers", "her contempt for".',
    take: withFeelings,
  },
  {
    name: 'light verbs',
    reason: 'In "poured cold water on" the noun bears the sense, and no word of saying stands there.',
    take: withLightVerbs,
  },
  {
    name: 'reactions',
    reason: '"The fishermen are not amused" tells a stance whose object stands elsewhere.',
    take: withReactions,
  },
  {
    name: 'without hearers',
    reason: 'In "confirmed to Norpress that" the agency heard it, and is no part of what it heard.',
    take: withoutHearers,
  },
  {
    name: 'document sayings',
    reason: 'Studies find and papers state; the model knows of people who say.',
    take: withDocumentSayings,
  },
  {
    name: 'requests',
    reason: 'A request that somebody refuses was made by another; corpora mark the refusal alone.',
    take: withRequests,
  },
  {
    name: 'shared subjects',
    reason: 'In "said the country needed aid and accused Norvale" the country accuses nobody.',
    take: withSharedSubjects,
  },
  {
    name: 'inner clauses',
    reason:
      'In "another said Norvale had hinted that" the hint is Norvale\'s; corpora mark the outermost only.',
    take: withInnerClauses,
  },
  {
    name: 'relative objects',
    reason: 'In "a rebate, which the minister had proposed" the object of the proposal stands before it.',
    take: withRelativeObjects,
  },
  {
    name: 'coordinated contents',
    reason: 'Two contents that "and" joins are two statements; a corpus has them as one.',
    take: withCoordinatedContents,
  },
  {
    name: 'cited sources',
    reason: 'Whom a report cites says the same; a corpus has it as what the report says.',
    take: withCitedSources,
  },
]

/** Which attributions are answered: the outermost only, as corpora mark them, or those inside others too. */
export type Depth = 'outermost' | 'nested'

/** What the model found in a text, and what the rules found, put together step by step. */
export function combined(
  text: TaggedText,
  learned: readonly Attribution[],
  rules: readonly Attribution[],
  depth: Depth,
): Attribution[] {
  const steps = depth === 'outermost' ? OUTERMOST : NESTED
  return steps.reduce<Attribution[]>((found, { take }) => take(text, found, rules), [...learned])
}

/**
 * What finds source, cue and content: a model and the rules together, or the rules alone where there is no model. A model
 * wants texts that its own tagger has tagged. The rules read each text once: the model looks at what they found, and the
 * steps do (in the scope `speech` they look at its own answer, which is another).
 *
 * @example createAttributor(model)(model.tagger(takeApart('“No,” said Ms Hill.')), 'speech')[0].mode // "direct"
 */
export function createAttributor(
  model: { readonly attribution: AttributionWeights } | null = null,
  depth: Depth = 'nested',
): Attributor {
  if (model === null) return attributeByRules
  return (text, scope) => {
    const all = attributeByRules(text, 'all')
    const inScope = scope === 'all' ? all : attributeByRules(text, scope)
    return combined(text, attributeByModel(model.attribution, text, all, scope), inScope, depth)
  }
}
