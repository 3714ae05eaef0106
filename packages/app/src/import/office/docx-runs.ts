import { raisedText } from '../raised-text.ts'
import { xmlText } from '../xml-text.ts'

/** As much text before a raised run as tells a power from a note's mark. */
const BEFORE = 40

/**
 * The XML of a Word document without its hidden (`vanish`) and struck runs, and with the digits of raised ones (`vertAlign`) as
 * `raisedText` has them: in "30" and a raised "1" the 1 is a note's mark. `w` is the prefix of Word's own elements.
 */
export function withShownRuns(xml: string, w: string): string {
  if (!/vanish|strike|superscript|otnote|ndnote|position/i.test(xml)) return xml
  const run = new RegExp(`<${w}:r(?:\\s[^<>]*)?>(?:(?!</?${w}:r[\\s>])[\\s\\S])*?</${w}:r>|</${w}:p>`, 'g')
  const is = settings(w)
  let before = ''
  return xml.replace(run, (whole: string) => {
    if (whole === `</${w}:p>`) before = ''
    // What the settings were before a change stands in them.
    const set = (is.set.exec(whole)?.[1] ?? '').replace(is.former, '')
    if (is.hidden.test(set)) return ''
    const words = Array.from(whole.matchAll(is.words), ([, text]) => xmlText(text ?? '')).join('')
    const shown = is.raised.test(set) ? raisedText(words, { before, linked: false }) : words
    before = (before + shown).slice(-BEFORE)
    if (shown === words) return whole
    return shown === '' ? '' : `<${w}:r><${w}:t xml:space="preserve">${shown}</${w}:t></${w}:r>`
  })
}

/** What is looked for in a run: its settings, its words, and whether it is left out or raised. */
function settings(w: string) {
  const off = `(?!\\s[^<>]*${w}:val\\s*=\\s*["'](?:0|false|off)["'])`
  return {
    set: new RegExp(`<${w}:rPr(?:\\s[^<>]*)?>([\\s\\S]*?)</${w}:rPr>`),
    former: new RegExp(`<${w}:rPrChange[\\s\\S]*`),
    words: new RegExp(`<${w}:t(?:\\s[^<>]*)?>([^<]*)</${w}:t>`, 'g'),
    hidden: new RegExp(`<${w}:(?:vanish|specVanish|strike|dstrike)(?=[\\s/>])${off}`),
    raised: new RegExp(
      `<${w}:(?:vertAlign\\s[^<>]*["']superscript["']|position\\s[^<>]*["'][1-9]\\d*["']|rStyle\\s[^<>]*["'](?:Foot|End)note(?:Reference|Anchor)["'])`,
      'i',
    ),
  }
}
