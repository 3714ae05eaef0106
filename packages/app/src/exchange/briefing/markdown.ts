import { type Briefing, type Line, MOST_CITED, type Source } from '../../analysis/briefing/briefing.ts'

/** The briefing as Markdown: a list item a sentence, each with the numbers of its sources at the end. */
export function briefingMarkdown({ title, day, sections, sources }: Briefing): string {
  const numbers = new Map(sources.map(({ statement }, at) => [statement, at + 1]))
  const parts = [
    `# ${escaped(title)}`,
    `As of ${day}. Every number in brackets is a source below; sentences are made from the record by templates.`,
    ...sections.map(
      ({ heading, lines }) =>
        `## ${escaped(heading)}\n\n${lines.map((line) => `- ${escaped(line.text)}${cited(line, numbers)}`).join('\n')}`,
    ),
    `## Sources\n\n${sources.map((source, at) => `${at + 1}. ${escaped(sourceText(source))}`).join('\n')}`,
  ]
  return `${parts.join('\n\n')}\n`
}

function cited({ statements }: Line, numbers: ReadonlyMap<number, number>): string {
  const own = statements.flatMap((id) => numbers.get(id) ?? [])
  if (own.length === 0) return ''
  const more = own.length > MOST_CITED ? ` and ${own.length - MOST_CITED} more` : ''
  return ` \\[${own.slice(0, MOST_CITED).join(', ')}${more}\\]`
}

/** `Norpress, 2023-01-24, Ida Brandvik: “…” (s12, checked)`. */
export function sourceText({
  outlet,
  day,
  speaker,
  anonymous,
  sentence,
  hedges,
  checked,
  statement,
}: Source): string {
  const who = speaker === null ? '' : `, ${speaker}${anonymous ? ' (without a name)' : ''}`
  const hedged = hedges.length === 0 ? '' : `; hedged: ${hedges.map((one) => `“${one}”`).join(', ')}`
  const state = checked ? 'checked by a person' : 'proposed by a reader'
  return `${outlet ?? 'Outlet not named'}, ${day ?? 'day not known'}${who}: “${sentence}” (s${statement}, ${state}${hedged})`
}

/** What the texts say is data: nothing in it is a heading, a link, an image, a tag or a list of ours. */
export function escaped(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]{}<>#|~!&]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : `\\${sign}`))
    .replace(/:\/\//g, '&#58;//')
    .replace(/@/g, '&#64;')
    .replace(/\bwww\./gi, (word) => `${word.slice(0, -1)}&#46;`)
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
}
