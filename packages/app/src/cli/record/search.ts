import type { Command } from 'commander'
import { idOf } from '../../record/called.ts'
import type { SearchResult, Snippet } from '../../record/statements/search.ts'
import { type Format, formatOption, recordFlag, withRecord } from '../options/open-for-reading.ts'
import { counted } from '../output/counted.ts'
import { paint } from '../output/paint.ts'
import { tableText } from '../output/table.ts'
import { plainText, type Terminal } from '../output/terminal.ts'
import { limitNumber } from './list.ts'

interface SearchOptions {
  readonly record: string
  readonly format: Format
  readonly limit: number
}

export function registerSearch(program: Command, terminal: Terminal): void {
  program
    .command('search <WORDS...>')
    .description('Searches sentences and texts: all words, "in a row", -without, this or that.')
    .requiredOption(...recordFlag)
    .option('--limit <N>', 'at most so many sentences and so many documents', limitNumber, 20)
    .addOption(formatOption())
    .action(async (words: string[], options: SearchOptions) => {
      const { search } = await import('../../record/statements/search.ts')
      const { format, limit } = options
      const result = await withRecord(options.record, terminal, (db) =>
        search(db, words.join(' '), { limit }),
      )
      if (format === 'json') terminal.out(JSON.stringify(result, null, 2))
      else if (format === 'jsonl')
        for (const { statement } of result.statements) terminal.out(JSON.stringify(statement))
      else terminal.out(resultText(result, terminal))
    })
}

function resultText(result: SearchResult, terminal: Terminal): string {
  const { statements, statementTotal, documents, documentTotal } = result
  const found = (id: string, about: string, snippet: Snippet) => {
    return tableText(
      [{}, { share: 1 }],
      [
        [paint(terminal, 'bold', id), about],
        ['', marked(snippet, terminal)],
      ],
      terminal,
    )
  }
  return [
    ...statements.map(({ statement: { id, document, holder, speaker }, snippet }) => {
      const who = (holder ?? speaker)?.name ?? 'the article'
      return found(idOf('statement', id), `${document.date ?? 'undated'}  ${plainText(who)}`, snippet)
    }),
    `${statements.length} of ${counted(statementTotal, 'statement')}`,
    '',
    ...documents.map(({ id, date, outlet, title, snippet }) => {
      const about = [date, outlet, title].flatMap((part) => (part === null ? [] : [plainText(part)]))
      return found(idOf('document', id), about.join(', '), snippet)
    }),
    `${documents.length} of ${counted(documentTotal, 'document')}`,
  ].join('\n')
}

function marked(snippet: Snippet, terminal: Terminal): string {
  return snippet
    .map(({ text, hit }) => (hit ? paint(terminal, 'bold', plainText(text)) : plainText(text)))
    .join('')
}
