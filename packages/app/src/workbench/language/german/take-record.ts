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
    dna: { name: 'DNA', about: 'eine Datenbank für DNA 3.1 und rDNA' },
    qdpx: { name: 'REFI-QDA-Projekt', about: 'für MAXQDA, NVivo, ATLAS.ti, QualCoder' },
    qdc: { name: 'REFI-QDA-Kodebuch', about: 'nur die Kodes' },
    webannotation: { name: 'Web Annotation', about: 'W3C-Annotationen als JSON-LD, für Annotationsserver' },
    prov: { name: 'PROV', about: 'wer es über wen gesagt hat, als W3C-Provenienz' },
    nanopub: {
      name: 'Nanopublikationen',
      about: 'jede Aussage für sich zitierbar; Entwürfe, noch zu signieren',
    },
    brat: { name: 'brat', about: 'Texte mit Annotationen daneben' },
    webanno: { name: 'WebAnno TSV', about: 'für WebAnno und INCEpTION' },
    uima: { name: 'UIMA CAS JSON', about: 'für INCEpTION und UIMA' },
    doccano: { name: 'doccano', about: 'JSON Lines mit Textstellen' },
    labelstudio: { name: 'Label Studio', about: 'Aufgaben mit Annotationen und Vorschlägen' },
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
