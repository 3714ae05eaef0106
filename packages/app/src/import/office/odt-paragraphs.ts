import { type Element, elementsIn, isElement, isNamed } from '../markup-tree.ts'
import { raisedText } from '../raised-text.ts'

/** A paragraph of an OpenDocument text. */
export interface OdtParagraph {
  readonly words: string
  readonly kind: 'title' | 'heading 1' | 'other'
}

/** Notes, comments, what was deleted, lists of contents, readings above a name, and drawings' own descriptions. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  `text:note office:annotation text:tracked-changes text:table-of-content text:alphabetical-index text:bibliography text:ruby-text
  text:hidden-text text:hidden-paragraph svg:title svg:desc office:forms text:sequence-decls text:variable-decls text:user-field-decls
  office:event-listeners`.split(/\s+/),
)

/**
 * The paragraphs of an OpenDocument text as they are read, changes accepted: hidden and struck words are left out, raised digits are
 * read as a page's are, and the words of a box stand behind the paragraph that it is tied to.
 *
 * @param known where styles are defined.
 */
export function odtParagraphs(body: Element, known: readonly Element[]): readonly OdtParagraph[] {
  const styles = stylesIn(known)
  const found: OdtParagraph[] = []
  const paragraph = (element: Element): void => {
    const [pieces, boxes]: [string[], Element[]] = [[], []]
    walk(element, { pieces, boxes, styles })
    const words = pieces.join('').trim()
    if (words !== '') found.push({ words, kind: kindOf(element, styles) })
    for (const box of boxes) inside(box)
  }
  const inside = (parent: Element): void => {
    for (const child of parent.children) {
      if (!isElement(child) || LEFT_OUT.has(child.name)) continue
      if (child.name === 'text:p' || child.name === 'text:h') {
        if (!isHidden(child, styles)) paragraph(child)
      } else inside(child)
    }
  }
  inside(body)
  return found
}

interface Style {
  readonly hidden: boolean
  readonly raised: boolean
  readonly parent: string
  readonly shown: string
}

type Styles = ReadonlyMap<string, Style>

function stylesIn(known: readonly Element[]): Styles {
  const styles = new Map<string, Style>()
  for (const root of known)
    for (const style of elementsIn(root, ({ name }) => name === 'style:style')) {
      const set = [...elementsIn(style, ({ name }) => name === 'style:text-properties')][0]?.attributes ?? {}
      const line = set['style:text-line-through-style'] ?? set['style:text-line-through-type'] ?? 'none'
      const [place = ''] = (set['style:text-position'] ?? '').split(' ')
      styles.set(style.attributes['style:name'] ?? '', {
        hidden: set['text:display'] === 'none' || line !== 'none',
        raised: place === 'super' || /^[1-9]/.test(place),
        parent: style.attributes['style:parent-style-name'] ?? '',
        shown: style.attributes['style:display-name'] ?? '',
      })
    }
  return styles
}

const styleOf = ({ attributes }: Element, styles: Styles): Style | undefined =>
  styles.get(attributes['text:style-name'] ?? '')

const isHidden = (element: Element, styles: Styles): boolean => styleOf(element, styles)?.hidden === true

/** A paragraph's own style may be an automatic one of a style that has a name. */
function kindOf(element: Element, styles: Styles): OdtParagraph['kind'] {
  const own = element.attributes['text:style-name'] ?? ''
  const names = [own, styles.get(own)?.shown ?? '', styles.get(own)?.parent ?? '']
  if (names.includes('Title')) return 'title'
  const level = element.name === 'text:h' ? (element.attributes['text:outline-level'] ?? '1') : ''
  return level === '1' || names.some((name) => /^Heading(?: |_20_)1$/.test(name)) ? 'heading 1' : 'other'
}

interface Writing {
  readonly pieces: string[]
  readonly boxes: Element[]
  readonly styles: Styles
}

function walk(parent: Element, writing: Writing): void {
  const { pieces, boxes, styles } = writing
  for (const child of parent.children) {
    if (!isElement(child)) pieces.push(child.replace(/\s+/g, (run) => (run.includes('\u00a0') ? run : ' ')))
    else if (LEFT_OUT.has(child.name) || isHidden(child, styles)) continue
    else if (isNamed(child, 'text:s'))
      pieces.push(' '.repeat(Math.min(80, Number(child.attributes['text:c'] ?? 1))))
    else if (isNamed(child, 'text:tab')) pieces.push('\t')
    else if (isNamed(child, 'text:line-break')) pieces.push('\n')
    else if (isNamed(child, 'draw:text-box')) boxes.push(child)
    else if (styleOf(child, styles)?.raised === true) {
      const own: string[] = []
      walk(child, { ...writing, pieces: own })
      pieces.push(raisedText(own.join(''), { before: pieces.join('').slice(-40), linked: false }))
    } else walk(child, writing)
  }
}
