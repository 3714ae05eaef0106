/** Words that stand in English text of any kind and hardly in text of another language. */
const ENGLISH = new Set(
  'the and that with was were from this which have has had his their they been would said for by not it who'.split(
    ' ',
  ),
)

/** More that are small in English; one or the other is a word of another language too. */
const SMALL = new Set([
  ...ENGLISH,
  ...'of to in on a an is at as but are be will he she we you i my our your her him them about after its than more all'.split(
    ' ',
  ),
  ...'out up if so or what when how can could should there over into being one new do did does'.split(' '),
])

const SAMPLE = 20_000

/**
 * The language of a text as ISO 639-1, or `null` where it is too short or too mixed to tell. Plain English is known by
 * its small words; only other texts make the detector load, which takes half a second.
 *
 * @example await languageOf('Der Minister sagte, sein Land werde die Raketen nicht liefern, und ging.') // 'de'
 */
export async function languageOf(text: string): Promise<string | null> {
  const sample = text.slice(0, SAMPLE)
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  if (isPlainEnglish(words)) return 'en'
  const foreign = isOtherScript(words)
  if (words.length < 8 && !foreign) return null
  const detector = await loadDetector()
  const result = detector.detect(sample)
  if (result.language === '' || !(foreign || result.isReliable())) return null
  if (foreign || result.language === 'en' || words.length >= FEW_WORDS) return result.language
  const small = detector.detect(withoutNames(sample))
  return small.isReliable() && small.language === result.language ? result.language : null
}

/** Of a text shorter than this its names outweigh its words, and a headline full of foreign names is in no foreign language. */
const FEW_WORDS = 40

const withoutNames = (text: string): string =>
  text.match(/(?<![\p{L}\p{N}-])\p{Ll}+(?![\p{L}\p{N}])/gu)?.join(' ') ?? ''

/** Most letters are not Latin: however short, this is not English. */
function isOtherScript(words: readonly string[]): boolean {
  const letters = words.join('')
  const latin = letters.match(/\p{Script=Latin}/gu)?.length ?? 0
  return latin * 2 < letters.length
}

/** By its small words, without a detector. */
export function isPlainEnglish(words: readonly string[]): boolean {
  if (words.length < 12) return false
  const english = words.filter((word) => ENGLISH.has(word))
  const articles = english.filter((word) => word === 'the').length
  if (english.length * 8 > words.length && articles * 60 > words.length) return true
  return isTerseEnglish(words, english)
}

/** Notes and results say "the" rarely, and name much; still many different small words stand in them. */
function isTerseEnglish(words: readonly string[], english: readonly string[]): boolean {
  if (new Set(english).size < 5) return false
  return words.filter((word) => SMALL.has(word)).length * 9 > words.length * 2
}

type Detector = typeof import('eld')['eld']

let detector: Promise<Detector> | undefined

/** Loaded once a process: its tables are read-only, and the same text gets the same answer before and after. */
function loadDetector(): Promise<Detector> {
  detector ??= import('eld').then(async ({ eld }) => {
    if ('load' in eld) await eld.load('medium')
    return eld
  })
  return detector
}

/** Made when the first foreign text comes: it takes as long as an article. */
let names: Intl.DisplayNames | undefined

/** A language by its English name: `languageName('de')` is `German`. */
export function languageName(code: string): string {
  try {
    names ??= new Intl.DisplayNames('en', { type: 'language' })
    return names.of(code) ?? code
  } catch {
    return code
  }
}
