import { type Heading, plainHeading } from '../plain-heading.ts'

/** A headline, a byline, an outlet and a day: more paragraphs no heading has. */
const MOST = 4

/** Longer ones are prose. */
const LONGEST = 160

/**
 * The heading of a document whose lines are paragraphs of their own, or end in soft breaks: its first short ones, as far as they
 * are what `plainHeading` knows.
 *
 * @example
 * documentHeading('No change on tax\n\nThe Post, 22 July 2023\n\nThe minister said no to ...')
 * // { title: 'No change on tax', outlet: 'The Post', date: '2023-07-22' }
 */
export function documentHeading(text: string): Heading {
  const paragraphs = text.slice(0, 8000).split(/\n+/)
  const prose = paragraphs.findIndex((one) => one.length > LONGEST || /[.!?]["”’]?$/.test(one.trim()))
  for (let count = Math.min(MOST, prose); count > 0; count--) {
    const heading = plainHeading(
      `${paragraphs.slice(0, count).join('\n')}\n\n${paragraphs.slice(count).join(' ')}`,
    )
    if (heading.title !== undefined || heading.date !== undefined || heading.outlet !== undefined)
      return heading
  }
  return {}
}

/** A title that a document's settings have; what a program put there by itself is none. */
export function titleInSettings(title: string | undefined): string | undefined {
  const line = title?.replace(/\s+/g, ' ').trim() ?? ''
  const byProgram =
    /^(?:untitled|microsoft word|about:blank|document ?\d*|dokument ?\d*|powerpoint presentation)|\.(?:docx?|pdf|html?|txt|rtf|odt|indd|qxd)$|^(?:file|https?):/i
  return line === '' || byProgram.test(line) ? undefined : line
}
