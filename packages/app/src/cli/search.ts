import type { Command } from 'commander'
import type { SearchResult, Snippet } from '../record/statements/search.ts'
import { limitNumber } from './list.ts'
import { type Format, formatOption, recordFlag, withRecord } from './open-for-reading.ts'
import { plainText, type Terminal } from './terminal.ts'

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
      const { search } = await import('../record/statements/search.ts')
      const { format, limit } = options
      const result = await withRecord(options.record, (db) => search(db, words.join(' '), { limit }))
      if (format === 'json') terminal.out(JSON.stringify(result, null, 2))
      else if (format === 'jsonl')
        for (const { statement } of result.statements) terminal.out(JSON.stringify(statement))
      else terminal.out(resultText(result, terminal.interactive))
    })
}

function resultText(result: SearchResult, interactive: boolean): string {
  const { statements, statementTotal, documents, documentTotal } = result
  return [
    ...statements.map(({ statement, snippet }) => {
      const { id, document, holder, speaker } = statement
      const who = (holder ?? speaker)?.name ?? 'the article'
      return `s${id}  ${document.date ?? 'undated'}  ${plainText(who)}\n    ${marked(snippet, interactive)}`
    }),
    `${statements.length} of ${statementTotal} statements`,
    '',
    ...documents.map(({ id, date, outlet, title, snippet }) => {
      const about = [date, outlet, title].flatMap((part) => (part === null ? [] : [plainText(part)]))
      return `d${id}  ${about.join(', ')}\n    ${marked(snippet, interactive)}`
    }),
    `${documents.length} of ${documentTotal} documents`,
  ].join('\n')
}

function marked(snippet: Snippet, interactive: boolean): string {
  return snippet
    .map(({ text, hit }) => (hit && interactive ? `\x1b[1m${plainText(text)}\x1b[22m` : plainText(text)))
    .join('')
}
