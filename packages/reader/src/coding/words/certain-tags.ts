import { stem } from '../../language/stem.ts'
import { act } from '../../language/synonyms.ts'

/** Past forms that are hardly ever nouns; a tagger without a model takes them for such. */
const STRONG_PAST = new Set(
  `began came took met won lost held sold made built sent gave given taken bought spent kept paid went got found thought
  became wrote spoke chose drew grew knew told brought sought led chosen written spoken driven`.split(/\s+/),
)

/** The tag of a word, mended where it is certain whatever the tagger says: "long-awaited" is no verb, "the need" neither, "began" is one. */
export function certainTag(
  tag: string,
  norm: string,
  token: string,
  before: { readonly tag: string; readonly norm: string } | undefined,
): string {
  if (/^(?:VB|MD)/.test(tag)) return token.includes('-') ? 'JJ' : isNounBehind(before, norm) ? 'NN' : tag
  const afterModal = before?.tag === 'MD' || (before?.norm === 'not' && before.tag === 'RB')
  if (afterModal && (tag === 'NN' || tag === 'JJ') && act(stem(norm)) !== undefined) return 'VB'
  const mayBePast = tag === 'NN' || tag === 'JJ' || tag === 'NNS'
  return mayBePast && before?.tag !== 'DT' && STRONG_PAST.has(norm) ? 'VBD' : tag
}

/** "the need": a bare form behind an article. */
function isNounBehind(
  before: { readonly tag: string; readonly norm: string } | undefined,
  norm: string,
): boolean {
  return (
    before?.tag === 'DT' &&
    stem(norm).length >= norm.length - 1 &&
    !/^(?:that|this|these|those|all|both)$/.test(before.norm)
  )
}
