import { type Element, markupTree } from '../markup-tree.ts'
import type { Parsed } from '../parsed-article.ts'
import { type ArchiveFile, fromText } from './archive-file.ts'

/** The articles of an XML file; one that cannot be taken apart is refused in a line. */
export function fromXml(
  file: ArchiveFile,
  articles: (tree: Element, file: ArchiveFile) => Iterable<Parsed>,
): Generator<Parsed> {
  return fromText(file, function* (text) {
    const tree = markupTree(text, 'xml')
    if ('fault' in tree)
      yield { refusal: `this XML ${tree.fault}`, todo: 'Add the text of the articles instead.' }
    else yield* articles(tree, file)
  })
}

/** What is said of an article whose element never ends: the whole ones before it go in. */
export const cutElement = (number: number, what = 'article'): Parsed => ({
  line: number,
  refusal: `${what} ${number} is cut off before its end`,
  todo: 'Get the file again, or add the article by itself.',
})
