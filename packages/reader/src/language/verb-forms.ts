import { doubles, irregularForms, pastForms } from './irregular-forms.ts'

/**
 * The forms of an English verb: base, -s, past, participle, -ing.
 *
 * @example verbForms('deny') // ['deny', 'denies', 'denied', 'denying']
 */
export function verbForms(lemma: string): readonly string[] {
  const { s, ed, ing } = regular(lemma)
  const irregular = irregularForms(lemma)
  if (irregular === undefined) return [lemma, s, ed, ing]
  const lacks = (ending: string): boolean => !irregular.some((form) => form.endsWith(ending))
  return [...new Set([lemma, ...(lacks('s') ? [s] : []), ...irregular, ...(lacks('ing') ? [ing] : [])])]
}

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing'

/**
 * One form of a verb.
 *
 * @example verbForm('tell', 'past') // 'told'
 */
export function verbForm(lemma: string, form: VerbForm): string {
  if (form === 'base') return lemma
  const { s, ed, ing } = regular(lemma)
  const ending = irregularForms(lemma)?.find((one) => one.endsWith(form))
  if (form === 's') return ending ?? s
  if (form === 'ing') return ending ?? ing
  const [past, participle] = pastForms(lemma) ?? [ed, ed]
  return form === 'past' ? past : participle
}

function regular(lemma: string): Readonly<Record<'s' | 'ed' | 'ing', string>> {
  if (doubles(lemma)) {
    const stem = lemma + lemma.slice(-1)
    return { s: `${lemma}s`, ed: `${stem}ed`, ing: `${stem}ing` }
  }
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1)
    return { s: `${stem}ies`, ed: `${stem}ied`, ing: `${lemma}ing` }
  }
  if (lemma.endsWith('e'))
    return { s: `${lemma}s`, ed: `${lemma}d`, ing: `${lemma.replace(/([^e])e$/, '$1')}ing` }
  return {
    s: /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`,
    ed: `${lemma}ed`,
    ing: `${lemma}ing`,
  }
}
