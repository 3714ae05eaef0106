import { formatsOf } from '../formats.ts'
import type { Words } from '../say.ts'

const { number } = formatsOf('de-DE')

const THINGS: Readonly<Record<string, string>> = {
  statement: 'Aussage',
  statements: 'Aussagen',
  document: 'Dokument',
  actor: 'Akteur',
  actors: 'Akteure',
  alias: 'weiterer Name',
  'actor alias': 'weiterer Name',
  membership: 'Mitgliedschaft',
  concept: 'Konzept',
  concepts: 'Konzepte',
  item: 'Gegenstand',
  outlet: 'Medium',
  codebook: 'Codebuch',
  codes: 'Codes',
  'a new version': 'neue Fassung',
  'near-duplicates': 'Fast-Dubletten',
}

const DONE: Readonly<Record<string, string>> = {
  accepted: 'angenommen',
  corrected: 'korrigiert',
  rejected: 'verworfen',
  added: 'hinzugefügt',
  withdrew: 'zurückgenommen',
  merged: 'zusammengeführt',
  split: 'geteilt',
  renamed: 'umbenannt',
  changed: 'geändert',
  deprecated: 'als veraltet markiert',
  restored: 'wiederhergestellt',
  grouped: 'gruppiert',
  imported: 'eingelesen',
  described: 'beschrieben',
  coloured: 'gefärbt',
}

/** "accepted statement" is "Aussage angenommen"; what the history calls otherwise stays as it calls it. */
function action(words: string): string {
  if (words.startsWith('undid: ')) return `rückgängig gemacht: ${action(words.slice(7))}`
  if (words === 'read again') return 'neu gelesen'
  if (words === 'switched the learned model on') return 'das Gelernte eingeschaltet'
  if (words === 'switched the learned model off') return 'das Gelernte ausgeschaltet'
  if (words.startsWith('imported ') && words !== 'imported statements') return `${words.slice(9)} eingelesen`
  const [verb = '', ...rest] = words.split(' ')
  const [thing, done] = [THINGS[rest.join(' ')], DONE[verb]]
  return thing === undefined || done === undefined ? words : `${thing} ${done}`
}

export const coding: Words['coding'] = {
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  nothingToUndo: 'nichts rückgängig zu machen',
  nothingToRedo: 'nichts zu wiederholen',
  saving: 'Wird gespeichert …',
  saved: (what) => `Gespeichert: ${what}.`,
  stepped: {
    undo: (what) => `Rückgängig gemacht: ${what}.`,
    redo: (what) => `Wiederholt: ${what}.`,
  },
  waits: (n) =>
    `Der Server antwortet nicht. ${n === 1 ? 'Eine Änderung wartet' : `${number(n)} Änderungen warten`} in diesem Browser und ${n === 1 ? 'wird' : 'werden'} gespeichert, sobald er antwortet; nichts geht verloren.`,
  action,
  you: 'Ihnen',
  clash: {
    label: 'Jemand hat zuerst entschieden',
    what: 'Über diese Aussage hat zuerst jemand anderes entschieden. Nichts wurde überschrieben.',
    now: 'Jetzt: ',
    keepTheirs: 'So stehen lassen',
    mineOnTop: 'Meine Änderung darauf anwenden',
  },
  decide: {
    label: 'Über diese Aussage entscheiden',
    accept: 'Annehmen',
    reject: 'Verwerfen',
    takeBack: 'Zurücknehmen',
    correct: 'Korrigieren',
    concept: 'Konzept',
    stance: 'Haltung',
    merge: 'Mit der nächsten zusammenführen',
  },
  selected: {
    label: 'Ausgewählte Wörter codieren',
    add: 'Neue Aussage',
    split: 'Abtrennen',
    source: 'Quelle',
    cue: 'Signalwort',
    content: 'Inhalt',
  },
  form: {
    label: 'Diese Aussage korrigieren',
    save: 'Speichern',
    drop: 'Verwerfen',
    ctrlEnter: 'Strg ↵',
    add: 'Hinzufügen',
    nobody: 'niemand',
    speaker: 'wer spricht',
    holder: 'wessen Haltung',
    speakersOwn: 'die eigene',
    anonymity: 'genannt als',
    organisation: 'von',
    concept: 'Konzept',
    noConcept: 'Kein Konzept',
    noConceptFound: 'Kein Konzept hat diese Buchstaben.',
    twoLetters: 'zwei Buchstaben tippen',
    chosenTwoLetters: (concept) => `${concept}; zwei Buchstaben tippen`,
    stance: 'Haltung',
    kind: 'Art',
    mode: 'zitiert',
    certaintyHedgesChain: 'Gewissheit, Abschwächungen, Kette',
    sourceIs: 'Quelle ist',
    textIs: 'Text ist',
    notSaid: 'nicht gesagt',
    noHedge: 'keine Abschwächung',
    notInChain: 'nicht in der Kette',
    addToChain: 'zur Kette hinzufügen',
    numbers: 'Zahlen',
    noFigure: 'keine Zahl',
    atLeast: 'mindestens',
    moreThanThat: 'mehr als das',
    atMost: 'höchstens',
    fewerThanThat: 'weniger als das',
    unit: 'Einheit',
    period: 'je',
    whole: 'Teil von',
    item: 'wovon',
    figureHolder: 'wessen',
    decision: 'Entscheidung',
    state: 'Stand',
    none: 'keine',
    affirmed: 'der Text bejaht es',
    decider: 'wer entscheidet',
    requester: 'gefordert von',
    condition: 'unter der Bedingung',
    recipient: 'für wen',
    decisionItem: 'worüber',
    day: 'Tag',
    forecast: 'Prognose',
    foretells: 'sagt etwas voraus',
    event: 'was',
    word: 'mit dem Wort',
    forecastKind: 'wie',
    fromPercent: 'von %',
    toPercent: 'bis %',
    variables: 'Variablen',
    yesNo: { yes: 'ja', no: 'nein' },
    notCoded: 'nicht codiert',
    horizon: 'bis wann',
  },
  words: {
    beginsEarlier: (part) => `${part} ein Wort früher beginnen lassen`,
    beginsLater: (part) => `${part} ein Wort später beginnen lassen`,
    endsEarlier: (part) => `${part} ein Wort früher enden lassen`,
    endsLater: (part) => `${part} ein Wort später enden lassen`,
    takeOut: (part) => `diesen Teil nicht mehr zählen: ${part}`,
    hint: 'Wörter im Text auswählen fügt einen Teil hinzu: s Quelle, q Signalwort, w Inhalt.',
  },
}
