/** What the record refuses, in German: its English sentences one by one, each with what stands in it. */

const THINGS: Readonly<Record<string, string>> = {
  statement: 'Aussage',
  document: 'Dokument',
  'document version': 'Dokumentfassung',
  actor: 'Akteur',
  alias: 'Name',
  'actor alias': 'Name',
  membership: 'Mitgliedschaft',
  concept: 'Konzept',
  item: 'Gegenstand',
  codebook: 'Codebuch',
  outlet: 'Medium',
  coder: 'Codierer',
  change: 'Änderung',
}

const FIELDS: Readonly<Record<string, string>> = {
  label: 'Wortlaut',
  name: 'Name',
  kind: 'Art',
  role: 'Seite',
  definition: 'Definition',
  title: 'Titel',
  outlet: 'Medium',
  date: 'Datum',
  author: 'Autor',
  section: 'Ressort',
  colour: 'Farbe',
  attributes: 'Attribute',
  note: 'Notiz',
  aliases: 'weitere Namen',
}

const MARKS: Readonly<Record<string, string>> = {
  resolved: 'geklärt',
  wrong: 'falsch erkannt',
  explained: 'erklärt',
}

/** "the actor 3" is "Akteur 3". */
const thing = (words: string): string =>
  words.replace(/^the /, '').replace(/^\D+?(?= |$)/, (kind) => THINGS[kind] ?? kind)
const fields = (words: string): string =>
  words
    .split(/, | and /)
    .map((field) => FIELDS[field] ?? field)
    .join(', ')

type Row = readonly [sentence: RegExp, german: (...found: string[]) => string]

const ROWS: readonly Row[] = [
  [/there are no statements here/, () => 'Hier gibt es keine Aussagen.'],
  [
    /none of the (\d+) statements is within the dates and filters; widen them/,
    (n) => `Keine der ${n} Aussagen liegt in der Zeit und hat die nötigen Werte; die Auswahl weiter fassen.`,
  ],
  [
    /no window fits between the dates; .+/,
    () => 'Kein Zeitfenster passt in die Zeit der Aussagen; kürzere Fenster wählen.',
  ],
  [
    /there is nothing to divide: in no window have two actors something in common; .+/,
    () =>
      'Es gibt nichts zu teilen: in keinem Zeitfenster haben zwei Akteure etwas gemeinsam; längere Fenster wählen.',
  ],
  [
    /there is nothing to divide: (\d+) actor has a counted statement/,
    (n) => `Es gibt nichts zu teilen: nur ${n} Akteur hat gezählte Aussagen.`,
  ],
  [
    /no window is divided into these numbers of clusters: the most actors with something in common in one are (\d+); .+/,
    (n) =>
      `Kein Zeitfenster lässt sich so teilen: höchstens ${n} Akteure haben in einem etwas gemeinsam; längere Fenster wählen.`,
  ],
  [/There is no variable "(.+?)"\./, (name) => `Es gibt keine Variable „${name}“.`],
  [/There is no (.+?) in this record\./, (what) => `${thing(what)}: nicht in diesem Datenbestand.`],
  [/Look its number up again\./, () => 'Die Nummer noch einmal nachsehen.'],
  [
    /Statement (\d+) was checked already: statement (\d+) stands for it now\./,
    (old, now) => `Über Aussage ${old} ist schon entschieden: an ihrer Stelle steht jetzt ${now}.`,
  ],
  [
    /Look at statement (\d+) and decide on that\./,
    (now) => `Aussage ${now} ansehen und über sie entscheiden.`,
  ],
  [
    /Statement (\d+) no longer counts; it was taken back\./,
    (id) => `Aussage ${id} zählt nicht mehr; sie wurde zurückgenommen.`,
  ],
  [
    /Statement (\d+) no longer counts; a newer reading replaced it\./,
    (id) => `Aussage ${id} zählt nicht mehr; beim neuen Lesen ist eine andere an ihre Stelle getreten.`,
  ],
  [/A mark has a reason\./, () => 'Eine Markierung hat einen Grund.'],
  [/Say in your own words why it is so\./, () => 'In eigenen Worten sagen, warum.'],
  [/A side has no statement\./, () => 'Eine Seite hat keine Aussage.'],
  [/Name a statement of each side\./, () => 'Von jeder Seite eine Aussage nennen.'],
  [/It is not marked\./, () => 'Es ist nicht markiert.'],
  [/It is marked (\S+) already\./, (mark) => `Es ist schon als ${MARKS[mark] ?? mark} markiert.`],
  [
    /Document (\d+) has no version (\d+) that came after another\./,
    (document, version) => `Dokument ${document} hat keine Fassung ${version}, die auf eine andere folgt.`,
  ],
  [
    /An anonymous source comes of reading a document, and nobody else becomes one\./,
    () => 'Eine anonyme Quelle entsteht beim Lesen eines Dokuments; niemand sonst wird eine.',
  ],
  [/The last day is before the first one\./, () => 'Der letzte Tag liegt vor dem ersten.'],
  [/Give the earlier day first\./, () => 'Den früheren Tag zuerst nennen.'],
  [
    /Item (.+?) cannot be a variant of (.+?): its codebook has no other item of that id\./,
    (key, of) =>
      `Gegenstand ${key} kann keine Variante von ${of} sein: sein Codebuch hat keinen anderen mit dieser Kennung.`,
  ],
  [/Name it by the codebook’s id of it\./, () => 'Ihn mit der Kennung des Codebuchs nennen.'],
  [/Choose another kind\./, () => 'Eine andere Art wählen.'],
  [
    /Actor (\d+) is an outlet of this record, and stays one\./,
    (id) => `Akteur ${id} ist ein Medium dieses Datenbestands und bleibt eines.`,
  ],
  [/Leave its kind as it is\./, () => 'Die Art lassen, wie sie ist.'],
  [/Look at its versions\./, () => 'Seine Fassungen ansehen.'],
  [/Load the document again\./, () => 'Das Dokument neu laden.'],
  [/Look at statement (\d+)\./, (id) => `Aussage ${id} ansehen.`],
  [/A statement is split into two or more\./, () => 'Eine Aussage wird in zwei oder mehr geteilt.'],
  [
    /Give a coding for each part, or correct the statement instead\./,
    () => 'Jeden Teil codieren, oder die Aussage korrigieren.',
  ],
  [
    /Two or more different statements are merged into one\./,
    () => 'Zusammengeführt werden zwei oder mehr verschiedene Aussagen.',
  ],
  [/Name each of them once\./, () => 'Jede einmal nennen.'],
  [
    /Statement (\d+) was proposed, not added by a person\./,
    (id) => `Aussage ${id} ist ein Vorschlag, niemand hat sie hinzugefügt.`,
  ],
  [/Reject it instead\./, () => 'Stattdessen verwerfen.'],
  [
    /Statements of different texts cannot be merged into one\./,
    () => 'Aussagen verschiedener Texte lassen sich nicht zusammenführen.',
  ],
  [/Merge statements of one document\./, () => 'Aussagen eines Dokuments zusammenführen.'],
  [
    /The statement cannot be kept: (.+?)\.(?= Choose| Give the smaller|$)/,
    (why) => `Die Aussage kann nicht gespeichert werden: ${why}.`,
  ],
  [/Choose its words in the text\./, () => 'Ihre Wörter im Text wählen.'],
  [
    /Give the smaller value first, and a probability from 0 to 1\./,
    () => 'Den kleineren Wert zuerst nennen, und eine Wahrscheinlichkeit von 0 bis 1.',
  ],
  [/No statement was chosen\./, () => 'Keine Aussage ist gewählt.'],
  [/Statement (\d+) is none of (.+?)\./, (id, of) => `Aussage ${id} gehört nicht zu ${thing(of)}.`],
  [
    /Choose the statements that are to go to the new one\./,
    () => 'Die Aussagen wählen, die zum Neuen gehören sollen.',
  ],
  [/The codebook has no concept "(.+?)"\./, (key) => `Das Codebuch hat kein Konzept „${key}“.`],
  [
    /Choose one of the codebook, or add it there first\./,
    () => 'Eines aus dem Codebuch wählen oder es dort zuerst anlegen.',
  ],

  [/Actor (\d+) has the name "(.+?)" already\./, (id, name) => `Akteur ${id} heißt schon „${name}“.`],
  [
    /Merge the two, or choose another name\./,
    () => 'Die beiden zusammenführen oder einen anderen Namen wählen.',
  ],
  [/Actor (\d+) cannot belong to itself\./, (id) => `Akteur ${id} kann nicht zu sich selbst gehören.`],
  [
    /Actor (\d+) is no organisation, so that nobody belongs to it\./,
    (id) => `Akteur ${id} ist keine Organisation; niemand gehört zu ihm.`,
  ],
  [
    /Others belong to actor (\d+), which cannot become a person\./,
    (id) => `Zu Akteur ${id} gehören andere; er kann keine Person werden.`,
  ],
  [/Take their memberships back first\./, () => 'Erst ihre Mitgliedschaften zurücknehmen.'],
  [/Choose another organisation\./, () => 'Eine andere Organisation wählen.'],
  [
    /Actor (\d+) belongs to actor (\d+) already, in that role and time\./,
    (id, to) => `Akteur ${id} gehört in dieser Rolle und Zeit schon zu Akteur ${to}.`,
  ],
  [
    /Actor (\d+) (?:has|is called) (?:the name )?"?(.+?)"? already, (.+?)\./,
    (id, name) => `Akteur ${id} hat den Namen „${name}“ schon.`,
  ],
  [
    /Actors (\d+) and (\d+) are not two actors\./,
    (one, other) => `Akteure ${one} und ${other} sind nicht zwei.`,
  ],
  [/Actor (\d+) was merged already\./, (id) => `Akteur ${id} ist schon zusammengeführt.`],
  [/Take the actor that it was merged into\./, () => 'Den Akteur nehmen, in dem er aufgegangen ist.'],
  [/Take (?:actor )?(\d+)\./, (id) => `Akteur ${id} nehmen.`],
  [
    /An anonymous source is of one document only and can be neither merged, split nor renamed\./,
    () =>
      'Eine anonyme Quelle gehört zu einem einzigen Dokument und lässt sich weder zusammenführen noch teilen noch umbenennen.',
  ],
  [/Correct its statements one by one instead\./, () => 'Stattdessen ihre Aussagen einzeln korrigieren.'],
  [/Choose another one\./, () => 'Anderes wählen.'],
  [/Nothing was changed\./, () => 'Nichts wurde geändert.'],
  [
    /The forecast of statement (\S+) is like that already\./,
    (id) => `Die Prognose der Aussage ${id} ist schon so.`,
  ],
  [/Statement (\S+) foretells nothing\./, (id) => `Aussage ${id} sagt nichts vorher.`],
  [/Statement (\S+) is no forecast that counts\./, (id) => `Aussage ${id} ist keine Prognose, die zählt.`],
  [/`onrecord forecasts` shows .+?\.$/, () => 'Die Seite der Prognosen zeigt sie alle.'],
  [
    /What became of a forecast has a day\. Say when it was settled, as 2024-03-01\./,
    () => 'Was aus einer Prognose wurde, hat einen Tag. Sagen, wann es feststand.',
  ],
  [/(\S+) lies ahead\./, (day) => `${day} liegt in der Zukunft.`],
  [
    /A forecast is settled when its day has come\./,
    () => 'Was aus einer Prognose wurde, steht fest, wenn ihr Tag gekommen ist.',
  ],
  [/Nothing says that the forecast came out like that\./, () => 'Nirgends steht, dass es so gekommen ist.'],
  [
    /Name a statement of the record, an address, or in words where it is told\./,
    () => 'Eine Aussage, eine Adresse oder in Worten angeben, wo es steht.',
  ],
  [
    /Only what came true partly has a share\. Leave the share out, or say partly\./,
    () => 'Einen Anteil hat nur, was teilweise eintraf.',
  ],
  [/Nothing needs to be done\./, () => 'Es ist nichts zu tun.'],

  [
    /Concept (\S+) was merged into concept (\S+) already\./,
    (key, into) => `Konzept ${key} ist schon in Konzept ${into} aufgegangen.`,
  ],
  [/Concept (\S+) was deprecated already\./, (key) => `Konzept ${key} ist schon als veraltet markiert.`],
  [/Take the concept that it was merged into\./, () => 'Das Konzept nehmen, in dem es aufgegangen ist.'],
  [/Restore it first\./, () => 'Zuerst wiederherstellen.'],
  [
    /(Concept|Item) (\S+) is like that already\./,
    (kind, key) => `${thing(kind.toLowerCase())} ${key} ist schon so.`,
  ],
  [
    /Concept (\S+) was merged into another one\./,
    (key) => `Konzept ${key} ist in einem anderen aufgegangen.`,
  ],
  [/Concept (\S+) is not deprecated\./, (key) => `Konzept ${key} ist nicht als veraltet markiert.`],
  [/Undo the merge, or split that one\./, () => 'Das Zusammenführen rückgängig machen oder jenes teilen.'],
  [/The codebook has a concept (\S+) already\./, (key) => `Das Codebuch hat schon ein Konzept ${key}.`],
  [/Choose another id\./, () => 'Ein anderes Kürzel wählen.'],
  [
    /Concepts (\S+) and (\S+) are not two concepts of one codebook\./,
    (one, other) => `Konzepte ${one} und ${other} sind nicht zwei Konzepte eines Codebuchs.`,
  ],
  [
    /The codebook cannot be changed like that: (.+?\.)/,
    (why) => `So lässt sich das Codebuch nicht ändern: ${why}`,
  ],
  [/Change that first\./, () => 'Das zuerst ändern.'],
  [
    /This YAML is of the codebook "(.+?)", not of "(.+?)"\./,
    (other, own) => `Dieses YAML ist das Codebuch „${other}“, nicht „${own}“.`,
  ],
  [
    /Give it the same title, or add articles with it as another codebook\./,
    () => 'Ihm denselben Titel geben, oder Artikel mit ihm als anderem Codebuch aufnehmen.',
  ],

  [
    /The (.+?) cannot be changed like that: (.+?)\.(?= Another| Give|$)/,
    (what, why) => `${thing(what)} lässt sich so nicht ändern: ${why}.`,
  ],
  [
    /Another row has these values; choose others or merge the two\./,
    () => 'Anderes hat diese Werte schon; andere wählen oder die beiden zusammenführen.',
  ],
  [/Give values that it can have\./, () => 'Werte angeben, die möglich sind.'],
  [
    /Change (\d+) cannot be undone: the (.+?) was changed again by change (\d+)\./,
    (change, what, by) =>
      `Änderung ${change} lässt sich nicht rückgängig machen: ${thing(what)} wurde durch Änderung ${by} noch einmal geändert.`,
  ],
  [
    /Change (\d+) cannot be undone: the (.+?) was changed again(?: \((.+?)\))?\./,
    (change, what) =>
      `Änderung ${change} lässt sich nicht rückgängig machen: ${thing(what)} wurde danach geändert.`,
  ],
  [
    /Change (\d+) cannot be undone: actor (\d+) is called “(.+?)” by now, as actor (\d+) would be again\./,
    (change, other, name, own) =>
      `Änderung ${change} lässt sich nicht rückgängig machen: Akteur ${other} heißt inzwischen „${name}“, wie Akteur ${own} wieder hieße.`,
  ],
  [
    /Change (\d+) cannot be undone: actor (\d+) belongs to actor (\d+) by now\./,
    (change, member, organisation) =>
      `Änderung ${change} lässt sich nicht rückgängig machen: Akteur ${member} gehört inzwischen zu Akteur ${organisation}.`,
  ],
  [
    /Change (\d+) cannot be undone: statement (\d+) is by actor (\d+) by now\./,
    (change, statement, actor) =>
      `Änderung ${change} lässt sich nicht rückgängig machen: Aussage ${statement} ist inzwischen von Akteur ${actor}.`,
  ],
  [/Take that back first\./, () => 'Zuerst das zurücknehmen.'],
  [/Change it by hand instead\./, () => 'Stattdessen von Hand ändern.'],
  [/Undo that first\./, () => 'Zuerst das rückgängig machen.'],
  [
    /Somebody else changed (.+?) of (.+?) meanwhile\. Nothing was overwritten\./,
    (changed, of) =>
      `Jemand anders hat inzwischen ${fields(changed)} von ${thing(of)} geändert. Nichts wurde überschrieben.`,
  ],
  [
    /Look at what stands now, and say yours again if you still want it\./,
    () => 'Ansehen, was jetzt dort steht, und das Eigene noch einmal speichern, wenn es gelten soll.',
  ],
  [
    /(Document|Actor) (\S+) is (?:not withdrawn|withdrawn already|like that already)\./,
    (kind, id) => `${thing(kind.toLowerCase())} ${id} ist schon so.`,
  ],
  [
    /The PostgreSQL of this record went away\. Ask again when it is back\./,
    () => 'Das PostgreSQL dieses Datenbestands ist weg. Noch einmal fragen, wenn es wieder da ist.',
  ],
  [
    /The disk of this record is full\. Make room there and ask again\./,
    () => 'Die Platte dieses Datenbestands ist voll. Dort Platz schaffen und noch einmal fragen.',
  ],
  [
    /A file of this record may not grow as large as it must\. Raise the limit there \(ulimit -f\)\./,
    () =>
      'Eine Datei dieses Datenbestands darf nicht so groß werden, wie sie muss. Dort die Grenze anheben (ulimit -f).',
  ],
  [
    /This record may not be written\. Let the server write there\./,
    () => 'Dieser Datenbestand darf nicht beschrieben werden. Den Server dort schreiben lassen.',
  ],
  [
    /The disk of this record does not read or write as it should\. Look after it first\./,
    () => 'Die Platte dieses Datenbestands liest oder schreibt nicht, wie sie soll. Zuerst nach ihr sehen.',
  ],
  [
    /The record could not answer; the output of “onrecord serve” says why\./,
    () => 'Der Datenbestand konnte nicht antworten; warum, steht in der Ausgabe von „onrecord serve“.',
  ],
  [
    /Reading again stopped; the output of “onrecord serve” says why\./,
    () => 'Das neue Lesen brach ab; warum, steht in der Ausgabe von „onrecord serve“.',
  ],
]

/**
 * `refusal('There is no actor 9 in this record. Look its number up again.')` says it in German. What has no German here is
 * said in English, as the record says it; a list of faults of a file is left as it is.
 */
export function refusal(message: string): string {
  if (message.includes('\n')) return message
  const said: string[] = []
  for (let rest = message; rest !== ''; ) {
    const found = firstOf(rest)
    if (found === null)
      return [...said, said.length === 0 ? `Abgelehnt (auf Englisch): ${rest}` : rest].join(' ')
    said.push(found.german)
    rest = found.rest
  }
  return said.join(' ')
}

function firstOf(text: string): { readonly german: string; readonly rest: string } | null {
  for (const [sentence, german] of ROWS) {
    const found = new RegExp(`^(?:${sentence.source})`).exec(text)
    if (found !== null)
      return { german: german(...found.slice(1)), rest: text.slice(found[0].length).trimStart() }
  }
  return null
}
