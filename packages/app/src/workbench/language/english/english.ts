/** English, the language that says what there is to say. A room's words are in its own file. */
import type { Language } from '../chosen.ts'
import { formatsOf } from '../formats.ts'
import { actors } from './actors.ts'
import { codebook } from './codebook.ts'
import { codes } from './codes.ts'
import { coding } from './coding.ts'
import { docs } from './docs.ts'
import { documents } from './documents.ts'
import { filter } from './filter.ts'
import { frame } from './frame.ts'
import { learned } from './learned.ts'
import { overTime } from './over-time.ts'
import { parts } from './parts.ts'
import { queue } from './queue.ts'
import { read } from './read.ts'
import { search } from './search.ts'
import { statements } from './statements.ts'
import { terms } from './terms.ts'

const formats = formatsOf('en-GB')
const { many, number } = formats

export const english = {
  language: 'en' as Language,
  ...formats,
  terms,
  frame,
  filter,
  parts,
  overTime: overTime(formats),
  read,
  coding,
  documentList: documents,
  queue,
  statementList: statements,
  actorList: actors,
  codebook,
  search,
  codes,
  learned,
  docs,
  /** What the record refuses, of its own sentence. */
  refusal: (message: string): string => message,
  statements: (n: number) => many(n, 'statement', 'statements'),
  documents: (n: number) => many(n, 'document', 'documents'),
  actors: (n: number) => many(n, 'actor', 'actors'),
  concepts: (n: number) => many(n, 'concept', 'concepts'),
  changes: (n: number) => many(n, 'change', 'changes'),
  proposals: (n: number) => many(n, 'proposal', 'proposals'),
  quoted: (words: string) => `“${words}”`,
  atLeast: (n: number) => `${number(n)} or more`,
  moreThan: (n: number) => `more than ${number(n)}`,
  atMost: (n: number) => `${number(n)} at most`,
  fewerThan: (n: number) => `fewer than ${number(n)}`,
  /** Bounds of which one is not itself meant: "over 2 to under 9". */
  between: (lo: number, hi: number, loOpen: boolean, hiOpen: boolean) =>
    `${loOpen ? 'over ' : ''}${number(lo)} to ${hiOpen ? 'under ' : ''}${number(hi)}`,
}
