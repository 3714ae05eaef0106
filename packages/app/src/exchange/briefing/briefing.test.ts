import { expect, test } from 'vitest'
import type { Briefing } from '../../analysis/briefing/briefing.ts'
import type { DocumentId, StatementId } from '../../record/engine/ids.ts'
import { briefingHtml } from './html.ts'
import { briefingMarkdown, escaped } from './markdown.ts'

const EVIL =
  '<script>alert(1)</script> [x](javascript:alert(1)) ![i](http://a.example/p.png) # h\n- item `c` www.a.example'

function evil(): Briefing {
  const [statement, document] = ids()
  return {
    title: EVIL,
    day: '2025-01-01',
    sections: [{ heading: EVIL, lines: [{ text: EVIL, statements: [statement] }] }],
    sources: [
      {
        ...{ statement, document, day: null, outlet: EVIL, speaker: EVIL, sentence: EVIL, title: EVIL },
        ...{ anonymous: true, hedges: [EVIL], checked: false },
        source: 'anonymous',
      },
    ],
  }
}

/** Ids are numbers. */
const ids = (): readonly [StatementId, DocumentId] => [12, 3]

test('what texts say is no markup in HTML', () => {
  const html = briefingHtml(evil())
  expect(html).not.toMatch(/<script|<img|href="(?!#source-)/)
  expect(html).toContain('&lt;script&gt;')
  expect(html).toContain('<a href="#source-1">1</a>')
})

test('what texts say is no markup in Markdown, and starts no line', () => {
  const markdown = briefingMarkdown(evil())
  expect(markdown).not.toMatch(/<script|[^\\]\]\(|[^\\]!\[|http:\/\/|www\.a/)
  expect(markdown.split('\n').filter((line) => line.startsWith('#'))).toHaveLength(3)
  expect(escaped('- no item')).toBe('\\- no item')
  expect(escaped('1. no item')).toBe('1\\. no item')
  expect(escaped('12. January')).toBe('12\\. January')
})

test('a source says when it has no name, what is hedged, and that nobody checked it', () => {
  expect(briefingMarkdown({ ...evil(), title: 't' })).toMatch(
    /\(without a name\).*proposed by a reader; hedged:/,
  )
})
