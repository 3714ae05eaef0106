import type { takeRecord as english } from '../english/take-record.ts'

/** The record in the formats of other tools. */
export const takeRecord: typeof english = {
  more: 'Weitere Formate',
  means: 'Diese Aussagen und ihre Artikel für andere Programme',
  title: 'Den Datenbestand mitnehmen',
  format: 'Format',
  formats: {
    csv: { name: 'CSV', about: 'eine Zeile je Aussage mit allen Feldern, für Tabellen, R und pandas' },
    parquet: { name: 'Parquet', about: 'dasselbe mit Typen, für DuckDB, Arrow und Spark' },
    jsonl: { name: 'JSON Lines', about: 'jede Aussage ganz, für Programme' },
    datapackage: {
      name: 'Datenpaket',
      about: 'Tabellen, Kodebücher, Readme und Prüfsummen, für ein Repositorium',
    },
  },
  download: 'Herunterladen',
  looking: 'Sieht nach, was hineinpasst …',
  amount: (statements, documents) =>
    `${statements} ${statements === 1 ? 'Aussage' : 'Aussagen'} in ${documents} ${documents === 1 ? 'Artikel' : 'Artikeln'}`,
  nothingLost: 'Alles hat in diesem Format seinen Platz.',
  lost: 'Dieses Format hat keinen Platz für',
  what: (what) => WHAT[what] ?? what,
  times: (times, thing) => `${times} ${(THINGS[thing] ?? [thing, thing])[times === 1 ? 0 : 1]}`,
}

const THINGS: Readonly<Record<string, readonly [string, string]>> = {
  statement: ['Aussage', 'Aussagen'],
  document: ['Artikel', 'Artikel'],
  actor: ['Akteur', 'Akteure'],
  concept: ['Konzept', 'Konzepte'],
  codebook: ['Kodebuch', 'Kodebücher'],
  record: ['Datenbestand', 'Datenbestände'],
}

const WHAT: Readonly<Record<string, string>> = {
  'articles without a statement': 'Artikel ohne Aussage',
}
