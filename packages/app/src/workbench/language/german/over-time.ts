import type { Formats } from '../formats.ts'
import type { Words } from '../say.ts'

export const overTime = ({ many }: Formats): Words['overTime'] => ({
  title: 'Positionen im Zeitverlauf',
  label: 'Aussagen nach Konzept und Tag',
  noDate: 'ohne Datum',
  signs: (n) => `${many(n, 'Zeichen', 'Zeichen')}, eines je Aussage`,
  others: (n) =>
    `${many(n, 'weitere Aussage hat', 'weitere Aussagen haben')} kein Konzept oder ${n === 1 ? 'gibt' : 'geben'} die Haltung eines anderen wieder`,
})
