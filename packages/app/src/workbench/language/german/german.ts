/** Deutsch. */
import { formatsOf } from '../formats.ts'
import type { Words } from '../say.ts'
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
import { refusal } from './refusals.ts'
import { search } from './search.ts'
import { statements } from './statements.ts'
import { terms } from './terms.ts'

const formats = formatsOf('de-DE')
const { many, number } = formats

export const german: Words = {
  language: 'de',
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
  refusal,
  statements: (n) => many(n, 'Aussage', 'Aussagen'),
  documents: (n) => many(n, 'Dokument', 'Dokumente'),
  actors: (n) => many(n, 'Akteur', 'Akteure'),
  concepts: (n) => many(n, 'Konzept', 'Konzepte'),
  changes: (n) => many(n, 'Änderung', 'Änderungen'),
  proposals: (n) => many(n, 'Vorschlag', 'Vorschläge'),
  quoted: (words) => `„${words}“`,
  atLeast: (n) => `mindestens ${number(n)}`,
  moreThan: (n) => `mehr als ${number(n)}`,
  atMost: (n) => `höchstens ${number(n)}`,
  fewerThan: (n) => `weniger als ${number(n)}`,
  between: (lo, hi, loOpen, hiOpen) =>
    `${loOpen ? 'über ' : ''}${number(lo)} bis ${hiOpen ? 'unter ' : ''}${number(hi)}`,
}
