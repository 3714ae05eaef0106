/** Auxiliaries by their verb, all forms that a text or a tokenizer writes. The modals inflect not, so a row holds their spellings. */
const FORMS = {
  be: "be am is are was were been being 's 're 'm",
  have: "have has had having 've",
  do: 'do does did',
  will: "will 'll wo",
  would: "would 'd",
  can: 'can ca',
  could: 'could',
  may: 'may',
  might: 'might',
  must: 'must',
  should: 'should',
  shall: 'shall sha',
  ought: 'ought',
} as const

type Auxiliary = keyof typeof FORMS

/** The verbs that say how sure, free or bound an act is. */
export const MODALS: readonly Auxiliary[] = [
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'must',
  'should',
  'shall',
  'ought',
]

const ALL: readonly Auxiliary[] = ['be', 'have', 'do', ...MODALS]

/**
 * Forms of auxiliaries. What a caller leaves out it names in `but`, so that a difference between two callers can be read.
 *
 * @example auxiliaries(['do'], { but: 'did' }) // do, does
 */
export function auxiliaries(
  verbs: readonly Auxiliary[],
  { but = '' }: { readonly but?: string } = {},
): ReadonlySet<string> {
  const barred = new Set(but.split(' '))
  return new Set(verbs.flatMap((verb) => FORMS[verb].split(' ')).filter((form) => !barred.has(form)))
}

const CUE = auxiliaries(ALL, { but: 'having wo ca sha ought' })

/** Auxiliaries of a cue: "had said". The halves of "won't" and "can't" are none there, and "having said" begins an aside. */
export const isAuxiliary = (norm: string): boolean => CUE.has(norm)

/** Auxiliaries of a predicate in words that are spelled out: "wo" is "will" there already, and "ought to" goes with its verb. */
export const OF_PREDICATE = auxiliaries(ALL, { but: "having 'm wo ca sha" })
/** Behind these a verb stands in its bare form: "did not respond". */
export const BEFORE_BARE = auxiliaries(['do', ...MODALS], { but: "'ll 'd sha ought" })
/** Modals in words that are spelled out. */
export const MODAL = auxiliaries(MODALS, { but: "'ll wo 'd ca sha" })
/** Finite auxiliaries that a relative clause may have before its verb: "who has now said". */
export const OF_RELATIVE = auxiliaries(ALL, {
  but: "be am been being 's 're 'm having 've 'll wo 'd can ca shall sha ought",
})
/** "be banned", "has closed", "get paid": what stands before a participle. */
export const BEFORE_PARTICIPLE: ReadonlySet<string> = new Set([
  ...auxiliaries(['be', 'have'], { but: "am having 's 're 'm 've" }),
  'get',
])
/** The forms of "have" that make a perfect. */
export const OF_PERFECT = auxiliaries(['have'], { but: "'ve" })
