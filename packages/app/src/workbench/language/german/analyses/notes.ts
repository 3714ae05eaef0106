import { formatsOf } from '../../formats.ts'

const { many } = formatsOf('de-DE')

const VARIABLES: Readonly<Record<string, string>> = {
  actor: 'Akteur',
  concept: 'Konzept',
  organization: 'Organisation',
  person: 'Person',
}

type Row = readonly [note: RegExp, german: (...found: string[]) => string]

const decimal = (figure: string): string => figure.replace('.', ',')

/** What a measure says beside its tables, and what a network leaves out: the English sentence, and its German with what stands in it. */
const ROWS: readonly Row[] = [
  [
    /there are too many sets to try them all: the best of a seeded search/,
    () => 'Für alle Mengen sind es zu viele: die beste einer Suche mit festem Anfang des Zufalls',
  ],
  [
    /(\d+) states by (.+), modularity (-?[\d.]+)/,
    (n, method, q) =>
      `${many(Number(n), 'Zustand', 'Zustände')}, Verfahren ${method}, Modularität ${decimal(q)}`,
  ],
  [/the state never changes/, () => 'Der Zustand ändert sich nie'],
  [
    /log posterior (-?[\d.]+), where (\d+) of (\d+) starts ended/,
    (value, agreed, starts) =>
      `Log-Posterior ${decimal(value)}; dort endeten ${agreed} von ${many(Number(starts), 'Anlauf', 'Anläufen')}`,
  ],
  [
    /their statements hardly say where these stand: (.+)/,
    (who) => `Wo diese stehen, sagen ihre Aussagen kaum: ${who}`,
  ],
  [
    /answers to these do not tell one side from the other: (.+)/,
    (which) => `Antworten auf diese trennen die Seiten nicht: ${which}`,
  ],
  [
    /what a concept tells is held as in the whole debate/,
    () => 'Was ein Konzept aussagt, bleibt so, wie es in der ganzen Debatte ist',
  ],
  [/stress-1 is ([\d.]+)/, (stress) => `Stress-1 ist ${decimal(stress)}`],
  [
    /stress-1 is ([\d.]+): the plane keeps the distances badly/,
    (stress) => `Stress-1 ist ${decimal(stress)}: die Ebene gibt die Abstände schlecht wieder`,
  ],
  [
    /nobody is polarised at any time: every score is 0/,
    () => 'Zu keiner Zeit ist jemand polarisiert: jeder Wert ist 0',
  ],
  [
    /the best of (\d+) solutions: (.+), (\d+) clusters, modularity (-?[\d.]+)/,
    (n, method, clusters, q) =>
      `Die beste von ${many(Number(n), 'Lösung', 'Lösungen')}: ${method}, ${many(Number(clusters), 'Cluster', 'Cluster')}, Modularität ${decimal(q)}`,
  ],
  [
    /the best by modularity, in how many windows: (.+)/,
    (methods) => `Am besten nach Modularität, in wie vielen Fenstern: ${methods}`,
  ],
  [
    /(\d+) of (\d+) windows hold no two actors with something in common, or no division of them/,
    (n, all) =>
      `${n} von ${many(Number(all), 'Fenster', 'Fenstern')}: keine zwei Akteure mit etwas Gemeinsamem, oder keine Teilung`,
  ],
  [
    /no division into these numbers of clusters, or too large a network, for: (.+)/,
    (methods) => `Keine Teilung in diese Zahlen von Clustern, oder das Netzwerk ist zu groß: ${methods}`,
  ],
  [
    /(\d+) statements? by (\d+) sources? of "(.+)" (?:is|are) not counted: (.+)\./,
    (statements, sources, variable, why) =>
      `${many(Number(statements), 'Aussage', 'Aussagen')} von ${many(Number(sources), 'Quelle', 'Quellen')} (${VARIABLES[variable] ?? variable}) ${statements === '1' ? 'zählt' : 'zählen'} nicht mit: ${whyNot(why)}.`,
  ],
  [
    /"(.+)" is not among the values of "(.+)", so nothing is left out or kept by it\./,
    (value, variable) =>
      `„${value}“ kommt unter „${VARIABLES[variable] ?? variable}“ nicht vor; dadurch bleibt nichts weg und nichts übrig.`,
  ],
  [
    /The dates begin \((.+)\) after they end \((.+)\); there is nothing between them\./,
    (first, last) => `Die Zeit beginnt (${first}) nach ihrem Ende (${last}); dazwischen liegt nichts.`,
  ],
  [
    /(start|stop)Time "(.+)" has no (?:start|stop)Date to belong to; it is not used\./,
    (_, time) => `Die Uhrzeit „${time}“ gehört zu keinem Tag; sie wird nicht gebraucht.`,
  ],
]

const WHY_NOT: readonly Row[] = [
  [
    /only who is named can be a node \(namedOnly\)/,
    () => 'nur wer einen Namen hat, wird ein Knoten (namedOnly)',
  ],
  [
    /only these kinds can: (.+) \(actorKinds\)/,
    (kinds) => `nur diese Arten werden es: ${kinds} (actorKinds)`,
  ],
]

const whyNot = (reasons: string): string =>
  reasons
    .split(/, and /)
    .map((reason) => inGerman(WHY_NOT, reason) ?? reason)
    .join(', und ')

function inGerman(rows: readonly Row[], sentence: string): string | null {
  for (const [note, german] of rows) {
    const found = new RegExp(`^(?:${note.source})$`, 's').exec(sentence)
    if (found !== null) return german(...found.slice(1))
  }
  return null
}

/**
 * A note of a measure in German; where there is no German for it, as the measure says it, and that it is English.
 *
 * @example germanNote('the state never changes') // 'Der Zustand ändert sich nie'
 */
export const germanNote = (note: string): string => inGerman(ROWS, note) ?? `(auf Englisch) ${note}`
