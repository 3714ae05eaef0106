import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { importAdvice } from './import-advice.ts'
import { importProblem } from './import-problems.ts'

test.each([
  [
    'this PDF holds no text; it may be a scan.',
    'Dieses PDF enthält keinen Text, vielleicht ist es ein Scan.',
  ],
  ['this file holds broken UTF-8 in line 2.', 'Diese Datei enthält beschädigtes UTF-8 in Zeile 2.'],
  ['article 7 is cut off before its end.', 'Artikel 7 bricht vor dem Ende ab.'],
  [
    '"2023" names no single day, one from 2023-01-01 to 2023-12-31; the article goes in undated.',
    '"2023" nennt keinen einzelnen Tag, sondern einen von 2023-01-01 bis 2023-12-31; der Artikel geht ohne Datum hinein.',
  ],
  [
    'this text is in German, not English; it is kept and not read for statements.',
    'Dieser Text ist nicht auf Englisch; er wird aufbewahrt und nicht auf Aussagen hin gelesen.',
  ],
  ['https://post.example/a is damaged.', 'https://post.example/a ist beschädigt.'],
  ['row 4 has 3 fields, the header 5.', 'Zeile 4 hat 3 Felder, die Kopfzeile 5.'],
  ['.docm is a kind of file that is not read.', '.docm wird nicht gelesen.'],
  ['what nobody knows.', 'what nobody knows.'],
])('%s', (english, german) => {
  expect(importProblem(english)).toBe(german)
})

const imports = fileURLToPath(new URL('../../../import', import.meta.url))

const sources = readdirSync(imports, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !/\.test\.ts$|testing\//.test(name))
  .map((name) => readFileSync(join(imports, name), 'utf8'))

/** What only the command line meets, or is no whole sentence. */
const OF_THE_COMMANDS =
  /^(?:this may not be read|this is neither a file nor a folder|there is no such file or folder)|translation by machine|no speeches in this file|taken down again later/

test('every refusal of the import that is said in one piece has its German', () => {
  const said = sources
    .flatMap((source) => [...source.matchAll(/\brefusal: '([^']+)'/g)])
    .map(([, words = '']) => words)
    .filter((words) => !OF_THE_COMMANDS.test(words))
  expect(said.length).toBeGreaterThan(30)
  expect(said.filter((words) => importProblem(`${words}.`) === `${words}.`)).toEqual([])
})

/** What nobody does on the page. */
const ON_THE_COMMAND_LINE = /^(?:Allow reading it|Check the path)\.$/

test('what to do is said in German too', () => {
  const said = sources
    .flatMap((source) => [...source.matchAll(/\b(?:todo|[A-Z_8]{4,})\b[^'\n]*'([A-Z][^'\n]* [^'\n]*\.)'/g)])
    .map(([, words = '']) => words)
    .filter((words) => !ON_THE_COMMAND_LINE.test(words))
  expect(said.length).toBeGreaterThan(60)
  expect([...new Set(said)].filter((words) => importAdvice(words) === words)).toEqual([])
})
