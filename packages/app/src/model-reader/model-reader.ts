import {
  type Article,
  type Codebook,
  type Coder,
  createProposalCoder,
  type Problem,
  type Proposal,
  type Range,
  type Reader,
  type Reading,
  type Statement,
  textLayout,
} from '@onrecord/reader'
import { rulesVersion } from '../reading/reader-identity.ts'
import { type AnswerCache, cacheKey, memoryCache } from './answer-cache.ts'
import type { Answer } from './answer-schema.ts'
import { askModel, type Endpoint, languageModel } from './ask-model.ts'
import { Budget, type BudgetLimits } from './budget.ts'
import { ground } from './ground.ts'
import { piecesOf } from './pieces.ts'
import { promptHash, systemPrompt } from './prompt.ts'

export interface ModelReaderSettings {
  readonly codebook: Codebook
  readonly endpoint: Endpoint
  readonly budget: BudgetLimits
  readonly cache?: AnswerCache
}

export interface ModelReader extends Reader {
  read(article: Article): Promise<Reading>
  /** Calls and tokens spent so far. */
  readonly spent: BudgetLimits
}

/**
 * A reader that asks a language model behind any OpenAI-compatible endpoint. The model proposes who says what, and about
 * which concept; every word it proposes is looked up in the text and rejected where it is not there; all else (speakers,
 * hedges, quantities, times, decisions) is read from the text by the offline reader's own steps. What went wrong comes back
 * as problems beside what worked; it never throws for a model's sake.
 *
 * The article's text goes to the endpoint. Nothing makes this reader but a configuration that names one.
 *
 * @example const { statements, problems } = await createModelReader({ codebook, endpoint, budget }).read(article)
 */
export function createModelReader({
  codebook,
  endpoint,
  budget: limits,
  cache = memoryCache(),
}: ModelReaderSettings): ModelReader {
  const name = `onrecord-model:${endpoint.model}`
  const version = modelReaderVersion()
  const coder: Coder = { by: 'reader', name, version }
  const work: Work = {
    codebook,
    endpoint,
    cache,
    budget: new Budget(limits),
    model: languageModel(endpoint),
    system: systemPrompt(codebook),
  }
  const code = createProposalCoder({ codebook, coder })
  return {
    name,
    version,
    get spent() {
      return work.budget.spent
    },
    read: async (article) => {
      const found = await proposalsOf(article, work)
      const statements = inTextOrder(code(article, found.proposals))
      return { statements, problems: found.problems, ...textLayout(article.text) }
    },
  }
}

/** The rules that all but the model's proposals come from, and what the model is told: `0.1.0+r1a2b3c4d.p5e6f7a8b`. */
export function modelReaderVersion(): string {
  return `${rulesVersion()}.p${promptHash()}`
}

interface Work {
  readonly codebook: Codebook
  readonly endpoint: Endpoint
  readonly cache: AnswerCache
  readonly budget: Budget
  readonly model: ReturnType<typeof languageModel>
  readonly system: string
}

/** Piece after piece: the budget is one, and a model that fails on one piece may still read the next. */
async function proposalsOf(
  article: Article,
  work: Work,
): Promise<{ proposals: Proposal[]; problems: Problem[] }> {
  const where = article.id ?? 'article'
  const proposals: Proposal[] = []
  const problems: Problem[] = []
  for (const piece of piecesOf(article.text)) {
    const { answer, failure, todo } = await answerFor(article.text.slice(piece.start, piece.end), work)
    if (answer === null) {
      problems.push({
        where,
        what: `Characters ${piece.start} to ${piece.end} were not read: ${failure}`,
        ...(todo === null ? {} : { todo }),
      })
      continue
    }
    const grounded = ground(answer, article.text, piece satisfies Range, work.codebook, where)
    proposals.push(...grounded.proposals)
    problems.push(...grounded.problems)
  }
  return { proposals, problems }
}

async function answerFor(
  piece: string,
  { endpoint, cache, budget, model, system }: Work,
): Promise<{ answer: Answer | null; failure: string; todo: string | null }> {
  const key = cacheKey(endpoint.url, endpoint.model, promptHash(), system, piece)
  const known = await cache.get(key)
  if (known !== null) return { answer: known, failure: '', todo: null }
  const estimate = Math.ceil((system.length + piece.length) / 4)
  if (!budget.take(estimate)) {
    const { calls, tokens } = budget.limits
    return {
      answer: null,
      failure: `the budget of ${calls} calls and ${tokens} tokens is spent.`,
      todo: 'Raise the budget and read it again.',
    }
  }
  const { answer, tokens, failure } = await askModel(model, endpoint, system, piece, () =>
    budget.take(estimate),
  )
  // An endpoint that counts nothing is charged by the estimate.
  budget.spend(tokens > 0 ? tokens : estimate)
  if (answer !== null) await cache.set(key, answer)
  return { answer, failure: failure ?? '', todo: null }
}

function inTextOrder(statements: readonly Statement[]): Statement[] {
  const place = ({ content }: Statement): number => content[0]?.start ?? 0
  return [...statements].sort((a, b) => place(a) - place(b))
}
