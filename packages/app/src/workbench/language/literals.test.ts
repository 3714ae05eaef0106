import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'

const workbench = fileURLToPath(new URL('..', import.meta.url))

/** Attributes and properties whose words a person reads or hears. */
const READ =
  /^(aria-(label|description|roledescription|valuetext)|title|placeholder|alt|label|all|none|name|what|heading)$/

/** Names that are the same in every language, keys of a keyboard, what one types into a terminal, a value of the API. */
const SAME = [/^Onrecord$/, /^true$/, /^pasted\.txt$/, /^Esc$/, /^[a-zU?/]$/, /^onrecord /, /^coder $/]

/** The words in a page's code that a person would read and that stand in no catalogue, each with its place. */
function literals(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: string[] = []
  const tell = (node: ts.Node, words: string) => {
    const said = words.replaceAll(/\s+/g, ' ').trim()
    if (!/\p{L}/u.test(said) || SAME.some((same) => same.test(said))) return
    const { line } = source.getLineAndCharacterOfPosition(node.getStart())
    found.push(`${relative(workbench, file)}:${line + 1} ${said}`)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) tell(node, node.text)
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
      if (isRead(node)) tell(node, wordsOf(node))
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const wordsOf = (node: ts.StringLiteralLike | ts.TemplateExpression): string =>
  ts.isTemplateExpression(node)
    ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' ')
    : node.text

/** `title ?? 'Untitled'`, unlike `verdict === 'added'`. */
const OTHERWISE = new Set([
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.PlusToken,
])

/** A literal is read where it is a page's text, or the value of what is read; or where it is a phrase, wherever it stands. */
function isRead(node: ts.StringLiteralLike | ts.TemplateExpression): boolean {
  for (let at: ts.Node = node; ; at = at.parent) {
    const { parent } = at
    if (ts.isJsxAttribute(parent)) return READ.test(parent.name.getText())
    if (ts.isJsxExpression(parent) && !ts.isJsxAttribute(parent.parent)) return true
    if (ts.isPropertyAssignment(parent) && parent.initializer === at) return READ.test(parent.name.getText())
    if (ts.isCallExpression(parent) && /^(useTitle|setSaid)$/.test(parent.expression.getText())) return true
    const goesOn =
      ts.isConditionalExpression(parent) ||
      ts.isParenthesizedExpression(parent) ||
      ts.isJsxExpression(parent) ||
      (ts.isBinaryExpression(parent) && parent.right === at && OTHERWISE.has(parent.operatorToken.kind))
    if (!goesOn) return isPhrase(node)
  }
}

/** "Nothing to undo." is a phrase; a class, a selector, a path, a column's width is none. */
function isPhrase(node: ts.StringLiteralLike | ts.TemplateExpression): boolean {
  return (
    /^(\p{Lu}\p{Ll}+|“)[^#[\]{}<>()=/;]*\p{L}$|\p{L} [^#[\]{}<>()=/;]*[.:…!?]$/u.test(wordsOf(node)) &&
    /[ .…“]/.test(wordsOf(node))
  )
}

const pages = readdirSync(workbench, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|^(language|testing)\//.test(name),
)

test('no page holds words of its own: they stand in the catalogues, in every language', () => {
  expect(pages.flatMap((name) => literals(join(workbench, name)))).toEqual([])
})
