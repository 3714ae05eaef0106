import { resolveActors } from './actors/resolve-actors.ts'
import type { Article } from './article.ts'
import type { Attribution, Range } from './attribution/attribution.ts'
import { type Codebook, EMPTY_CODEBOOK } from './codebook.ts'
import { codeAttribution } from './coding/code-attribution.ts'
import { compiledCodebook, viewsOf } from './coding/view.ts'
import type { Coder, Stance, Statement } from './statement.ts'
import type { ReadText, TaggedText } from './text/read-text.ts'
import { tag } from './text/tags.ts'
import { takeApart } from './text/take-apart.ts'

/** An attribution that somebody else found (a language model, an importer), with the concept they give it. */
export interface Proposal extends Attribution {
  readonly concept: string | null
  readonly stance: Stance
  /** The words they name as the ground for the concept. */
  readonly because: readonly Range[]
}

export interface ProposalCoderOptions {
  readonly codebook?: Codebook
  readonly tagger?: (text: ReadText) => TaggedText
  readonly coder: Coder
}

/**
 * Turns proposals into statements: one each, with speaker, chain, hedges, commitment, quantities, times, decision and
 * forecast from the text by the same steps as the offline reader's, and with concept and stance as proposed. A proposal
 * whose ranges do not lie in the text throws a RangeError: find the words first, then propose.
 *
 * @example createProposalCoder({ codebook, coder })(article, proposals)
 */
export function createProposalCoder({
  codebook = EMPTY_CODEBOOK,
  tagger = tag,
  coder,
}: ProposalCoderOptions) {
  const lexicon = compiledCodebook(codebook)
  return (article: Article, proposals: readonly Proposal[]): Statement[] => {
    for (const proposal of proposals) mustLieIn(article.text, proposal)
    const text = tagger(takeApart(article.text))
    const actors = resolveActors(text, proposals, codebook, article)
    const views = viewsOf(text, actors.mentions, article.date ?? null, lexicon)
    const statements = proposals.flatMap((proposal, at) => {
      const sentence = text.sentences.findIndex((one) => one.end > (proposal.content[0]?.start ?? 0))
      const speaker = actors.speakers[at]
      const voice = proposal.mode === 'none' ? (actors.voices[sentence] ?? speaker) : speaker
      return voice === undefined
        ? []
        : codeAttribution(text, views, proposal, voice, lexicon, coder, proposal)
    })
    return eachOnce(statements)
  }
}

/** A further decision that one proposal tells and another one is gets one statement. */
function eachOnce(statements: readonly Statement[]): Statement[] {
  const seen = new Set<string>()
  return statements.filter(({ source, cue, content, concept, stance }) => {
    const key = JSON.stringify([source, cue, content, concept, stance])
    const fresh = !seen.has(key)
    seen.add(key)
    return fresh
  })
}

function mustLieIn(text: string, { source, cue, content, because }: Proposal): void {
  for (const { start, end } of [...source, ...cue, ...content, ...because]) {
    if (start < 0 || end <= start || end > text.length) {
      throw new RangeError(
        `The range ${start} to ${end} does not lie in the text of ${text.length} characters.`,
      )
    }
  }
}
