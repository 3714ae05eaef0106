import { formatsOf } from '../formats.ts'
import type { Words } from '../say.ts'

const { many, percent, number } = formatsOf('de-DE')

export const queue: Words['queue'] = {
  title: 'Warteschlange',
  theQueue: 'Die Warteschlange',
  progress: (decided, undecided) =>
    `${many(decided, 'Entscheidung', 'Entscheidungen')} getroffen, ${many(undecided, 'Vorschlag', 'Vorschläge')} offen`,
  decided: 'Entschieden',
  orderQueue: 'Warteschlange ordnen',
  order: 'Reihenfolge',
  orders: {
    date: 'Nach Datum',
    leastSure: 'Unsicherste zuerst',
    learnedUnsure: 'Wo das Gelernte am unsichersten ist',
    untouched: 'Nicht angesehene zuerst',
  },
  nothingWaits: 'Nichts wartet',
  allDecided: 'Über alle Vorschläge ist entschieden.',
  allDecidedFiltered: 'Über alle Vorschläge, die zum Filter passen, ist entschieden.',
  waits: (undecided, leastSure, decided) =>
    `${many(undecided, 'Vorschlag', 'Vorschläge')} offen, der unsicherste ${percent(leastSure)}${decided === 0 ? '' : `; ${number(decided)} entschieden`}`,
}
