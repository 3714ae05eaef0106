import { Parser } from 'htmlparser2'

/** A paragraph longer than this is no title, whatever its style. */
const LONGEST = 300

/**
 * The first paragraph of a Word document in the style of titles, else in that of headings of the first level; `undefined` where it has
 * neither. Styles have ids in the language of the program, and names in English.
 */
export function titledParagraph(document: string, styles: string): string | undefined {
  const named = namedStyles(styles)
  const first = new Map<string, string>()
  let [style, words, depth, inText] = ['', [] as string[], 0, false]
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const name = localName(tag)
        if (name === 'p' && depth++ === 0) [style, words] = ['', []]
        else if (depth !== 1) return
        else if (name === 'pStyle') style = named.get(valIn(attributes)) ?? ''
        else if (name === 'outlineLvl' && valIn(attributes) === '0') style ||= 'heading 1'
        else if (name === 't') inText = true
        else if (name === 'br' || name === 'tab') words.push(' ')
      },
      ontext(text) {
        if (inText && depth === 1) words.push(text)
      },
      onclosetag(tag) {
        const name = localName(tag)
        if (name === 't') inText = false
        if (name !== 'p' || --depth > 0) return
        const line = words.join('').replace(/\s+/g, ' ').trim()
        if (style !== '' && line !== '' && line.length <= LONGEST && !first.has(style)) first.set(style, line)
        if (first.has('title')) parser.pause()
      },
    },
    { xmlMode: true },
  )
  parser.end(document)
  return first.get('title') ?? first.get('heading 1')
}

const localName = (tag: string): string => tag.slice(tag.indexOf(':') + 1)

const valIn = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes).find(([name]) => localName(name) === 'val')?.[1] ?? ''

/** The ids of the styles of titles and of first headings, and what they are. */
function namedStyles(styles: string): ReadonlyMap<string, string> {
  const found = new Map([
    ['Title', 'title'],
    ['Heading1', 'heading 1'],
  ])
  let id = ''
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const name = localName(tag)
        if (name === 'style')
          id = Object.entries(attributes).find(([one]) => localName(one) === 'styleId')?.[1] ?? ''
        const value = name === 'name' ? valIn(attributes).toLowerCase() : ''
        if (value === 'title' || value === 'heading 1') found.set(id, value)
      },
    },
    { xmlMode: true },
  )
  parser.end(styles)
  return found
}
