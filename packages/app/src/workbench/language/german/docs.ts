import { formatsOf } from '../formats.ts'
import type { Words } from '../say.ts'
import { importAdvice } from './import-advice.ts'
import { importProblem } from './import-problems.ts'

const { shortDay } = formatsOf('de-DE')

const articles = (many: number): string => `${many} ${many === 1 ? 'neuen' : 'neue'} Artikel`
const codings = (many: number): string => `${many} ${many === 1 ? 'Aussage' : 'Aussagen'}`

export const docs: Words['docs'] = {
  add: 'Dokumente hinzufügen',
  dropHere: 'Dateien irgendwo auf dieser Seite ablegen oder',
  choose: 'Dateien wählen',
  paste: 'Einen Text einfügen',
  pastedText: 'Eingefügter Text',
  formats:
    'Text, HTML, PDF, Word, Tabellen, Archive davon; Codierungen aus DNA und REFI-QDA; mehrere auf einmal.',
  coded: {
    title: 'Artikel mit Codierungen',
    wouldCome: ({ documents, statements }) => `brächte ${articles(documents)} und ${codings(statements)}.`,
    came: ({ documents, statements }) =>
      documents + statements === 0
        ? 'ist schon im Datenbestand; nichts wurde geändert.'
        : `brachte ${articles(documents)} und ${codings(statements)}.`,
    undo: 'Das ist eine Änderung der Geschichte, die sich rückgängig machen lässt.',
    bringIn: 'Übernehmen',
    leave: 'Weglassen',
    close: 'Fertig',
    noPlace: (what, times) => `Kein Platz im Datenbestand für ${what}: ${times}`,
  },
  taking: 'liest …',
  unreadable: 'Diese Datei lässt sich nicht lesen.',
  outcome: (outcome) =>
    ({
      added: 'hinzugefügt',
      'new-version': 'eine neue Fassung von Vorhandenem',
      known: 'war schon da',
      'read-by-another': 'war schon da, von einem anderen Leser gelesen',
      'read-again': 'noch einmal gelesen',
      restored: 'zurückgeholt',
    })[outcome] ?? outcome,
  problem: (what, todo) =>
    todo === undefined ? importProblem(what) : `${importProblem(what)} ${importAdvice(todo)}`,
  nothingIn: 'Darin ist nichts zu lesen.',
  addIt: 'Hinzufügen',
  look: {
    title: 'Was hereinkäme',
    looking: 'Sieht nach, was darin ist …',
    nothingYet: 'Noch ist nichts aufbewahrt.',
    articles: (count) => (count === 1 ? '1 Artikel' : `${count.toLocaleString('de')} Artikel`),
    counted: (standing, count) =>
      `${count.toLocaleString('de')} ${
        {
          new: 'neu',
          copy: 'fast wie ein früherer',
          version: 'in neuer Fassung',
          apart: 'mit der Adresse eines anderen',
          restored: 'früher zurückgezogen',
          met: 'anderswo schon getroffen',
          there: 'schon da',
        }[standing] ?? standing
      }`,
    undated: (count) => `${count.toLocaleString('de')} ohne Datum`,
    unread: (count) => `${count.toLocaleString('de')} nicht auf Englisch`,
    standing: (standing, by) =>
      ({
        copy: 'fast wie',
        version: 'eine neue Fassung von',
        apart: `${by === 'date' ? 'anderes Datum' : by === 'title' ? 'anderer Titel' : 'anderer Text'}, die Adresse von`,
        restored: 'früher zurückgezogen:',
        met: 'derselbe Artikel:',
        there: 'schon da:',
      })[standing] ?? standing,
    more: (count) => `und ${count.toLocaleString('de')} weitere`,
    add: (count) => (count === 1 ? 'Hinzufügen' : `Alle ${count.toLocaleString('de')} hinzufügen`),
    leave: 'Weglassen',
  },
  text: 'Text',
  textHint: 'Der Wortlaut des Artikels; die ersten Zeilen dürfen Titel, Medium und Datum nennen.',
  titleHint: 'Bleibt er leer, gilt, was der Text selbst sagt.',
  editTitle: 'Woher dieses Dokument kommt',
  fields: { title: 'Titel', outlet: 'Medium', date: 'Datum', author: 'Verfasser', section: 'Ressort' },
  outletHint: 'Beim Namen; Großschreibung ist gleich.',
  newOutlet: 'Ein neues Medium: diesen Namen kennt noch niemand.',
  knownOutlet: (name) => `Das ist ${name}.`,
  importedFrom: (where) => `Aus ${where}.`,
  datedBy: {
    printed: 'Der Tag steht gedruckt im Artikel.',
    address: 'Der Tag steht in der Adresse.',
    'linked-data': 'Den Tag nennen die verknüpften Daten der Seite.',
    meta: 'Den Tag nennt ein Meta-Element der Seite.',
    'time-element': 'Den Tag nennt ein time-Element der Seite.',
    field: 'Den Tag nennt ein Feld der Datei.',
    'file-name': 'Den Tag nennt der Name der Datei.',
    told: 'Der Tag wurde beim Hinzufügen gesagt.',
    person: 'Den Tag hat ein Mensch gesagt.',
  },
  between: (earliest, latest) => `zwischen ${shortDay(earliest)} und ${shortDay(latest)}`,
  notSure: (days) => `Es kann ein anderer sein: ${days}.`,
  withdraw: 'Zurückziehen',
  withdrawThis: (title) => `„${title}“ zurückziehen`,
  withdrawnOnes: 'Nur zurückgezogene',
  noneYet: 'Artikel hier ablegen oder einen einfügen. Ganze Ordner gehen von der Befehlszeile:',
}
