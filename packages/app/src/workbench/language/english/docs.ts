import { formatsOf } from '../formats.ts'

const { shortDay } = formatsOf('en-GB')

interface Came {
  readonly documents: number
  readonly statements: number
}
const articles = (many: number): string => `${many} new ${many === 1 ? 'article' : 'articles'}`
const codings = (many: number): string => `${many} ${many === 1 ? 'statement' : 'statements'}`

/** Documents as people bring them in, say where they come from, and take them out. */
export const docs = {
  add: 'Add documents',
  dropHere: 'Drop files anywhere on this page, or',
  choose: 'choose files',
  paste: 'Paste a text',
  pastedText: 'Pasted text',
  formats:
    'Text, HTML, PDF, Word, tables, archives of them; codings of DNA and of REFI-QDA; several at once.',
  coded: {
    title: 'Articles with codings',
    wouldCome: ({ documents, statements }: Came): string =>
      `would bring ${articles(documents)} and ${codings(statements)}.`,
    came: ({ documents, statements }: Came): string =>
      documents + statements === 0
        ? 'is in the record already; nothing changed.'
        : `brought ${articles(documents)} and ${codings(statements)}.`,
    undo: 'It is one change of the history, which undo takes back.',
    bringIn: 'Import it',
    leave: 'Leave it out',
    close: 'Done',
    noPlace: (what: string, times: string): string => `No place in a record for ${what}: ${times}`,
  },
  taking: 'reading …',
  unreadable: 'This file cannot be read.',
  outcome: (outcome: string) =>
    ({
      added: 'added',
      'new-version': 'a new version of what was there',
      known: 'was there already',
      'read-by-another': 'was there already, read by another reader',
      'read-again': 'read again',
      restored: 'brought back',
    })[outcome] ?? outcome,
  problem: (what: string, todo: string | undefined): string =>
    todo === undefined ? what : `${what} ${todo}`,
  nothingIn: 'Nothing to read in it.',
  addIt: 'Add',
  look: {
    title: 'What would come in',
    looking: 'Looking at what is in it …',
    nothingYet: 'Nothing is kept yet.',
    articles: (count: number) => (count === 1 ? '1 article' : `${count.toLocaleString('en')} articles`),
    counted: (standing: string, count: number) =>
      `${count.toLocaleString('en')} ${
        {
          new: 'new',
          copy: 'much like an earlier one',
          version: 'in a new version',
          apart: 'with the address of another',
          restored: 'withdrawn before',
          met: 'met in another place',
          there: 'there already',
        }[standing] ?? standing
      }`,
    undated: (count: number) => `${count.toLocaleString('en')} undated`,
    unread: (count: number) => `${count.toLocaleString('en')} not in English`,
    standing: (standing: string, by: string | null) =>
      ({
        copy: 'much like',
        version: 'a new version of',
        apart: `another ${by}, the address of`,
        restored: 'withdrawn before:',
        met: 'the same article:',
        there: 'there already:',
      })[standing] ?? standing,
    more: (count: number) => `and ${count.toLocaleString('en')} more`,
    add: (count: number) => (count === 1 ? 'Add it' : `Add all ${count.toLocaleString('en')}`),
    leave: 'Leave them out',
  },
  text: 'Text',
  textHint: 'The article’s words; its first lines may name title, outlet and date.',
  titleHint: 'Left empty, it is what the text says itself.',
  editTitle: 'Where this document comes from',
  fields: { title: 'Title', outlet: 'Outlet', date: 'Date', author: 'Author', section: 'Section' },
  outletHint: 'By name; capital letters do not matter.',
  newOutlet: 'A new outlet: nobody knows this name yet.',
  knownOutlet: (name: string) => `This is ${name}.`,
  importedFrom: (where: string) => `Imported from ${where}.`,
  datedBy: {
    printed: 'The day is printed in the article.',
    address: 'The day stands in its address.',
    'linked-data': 'The linked data of the page say the day.',
    meta: 'A meta tag of the page says the day.',
    'time-element': 'A time element of the page says the day.',
    field: 'A field of the file says the day.',
    'file-name': 'The name of the file says the day.',
    told: 'The day was told when it was added.',
    person: 'A person said the day.',
  },
  between: (earliest: string, latest: string) => `between ${shortDay(earliest)} and ${shortDay(latest)}`,
  notSure: (days: string) => `It may be another: ${days}.`,
  withdraw: 'Withdraw',
  withdrawThis: (title: string) => `Withdraw “${title}”`,
  withdrawnOnes: 'Withdrawn ones only',
  noneYet: 'Drop articles here, or paste one. Whole folders go in from the command line:',
}
