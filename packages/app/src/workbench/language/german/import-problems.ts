/** What cannot be brought in, or not whole, in German: what it is, and what is wrong with it. */

const THINGS: readonly (readonly [english: RegExp, german: string])[] = [
  [/^(?:the )?article\b/, 'Artikel'],
  [/^(?:the )?reference\b/, 'Verweis'],
  [/^(?:the )?entry\b/, 'Eintrag'],
  [/^(?:the )?item\b/, 'Beitrag'],
  [/^(?:the )?debate\b/, 'Debatte'],
  [/^(?:the )?record\b/, 'Datensatz'],
  [/^(?:the )?row\b/, 'Zeile'],
  [/^(?:the )?speech\b/, 'Rede'],
  [/^this kind of file\b/, 'Diese Art von Datei'],
  [/^this (?:OpenDocument |RTF |ParlaMint )?file\b/, 'Diese Datei'],
  [/^this page\b/, 'Diese Seite'],
  [/^this line\b/, 'Diese Zeile'],
  [/^this text\b/, 'Dieser Text'],
  [/^this spreadsheet\b/, 'Diese Tabelle'],
  [/^this sitting\b/, 'Diese Sitzung'],
  [/^this (?:feed|JSON feed)\b/, 'Dieser Feed'],
  [/^this (PDF|EPUB|DOCX|WARC|MHTML|XML|RDF|NewsML(?:-G2)?)\b/, 'Dieses $1'],
  [/^this zip archive\b/, 'Dieses Zip-Archiv'],
  [/^this\b/, 'Dies'],
  [/^there\b/, 'Darin'],
  [/^the text\b/, 'Der Text'],
  [/^its text\b/, 'Sein Text'],
  [/^the table\b/, 'Die Tabelle'],
  [/^the name\b/, 'Der Name'],
  [/^the (title|outlet|url)\b/, 'Das Feld $1'],
]

/** Names and addresses stay as they stand. */
function subject(words: string): string {
  const found = THINGS.find(([english]) => english.test(words))
  return found === undefined ? words : words.replace(found[0], found[1]).replace(/ of /, ' von ')
}

type Row = readonly [predicate: RegExp, german: (...found: string[]) => string]

const UNDATED = '; der Artikel geht ohne Datum hinein'

const PREDICATES: readonly Row[] = [
  [/is no date that can be read; the article goes in undated/, () => `ist kein lesbares Datum${UNDATED}`],
  [
    /names no single day, one from (\S+) to (\S+); the article goes in undated/,
    (from, to) => `nennt keinen einzelnen Tag, sondern einen von ${from} bis ${to}${UNDATED}`,
  ],
  [
    /is in (.+), not English; it is kept and not read for statements/,
    () => 'ist nicht auf Englisch; er wird aufbewahrt und nicht auf Aussagen hin gelesen',
  ],
  [
    /has ([\d,]+) characters; reading it for statements takes up to (?:a minute|(\d+) minutes)/,
    (size, minutes = '1') =>
      `hat ${size?.replaceAll(',', '.')} Zeichen; ihn zu lesen dauert bis zu ${minutes} min`,
  ],
  [
    /is (\d+) characters long, more than (\d+), and is left out/,
    (size, most) => `ist ${size} Zeichen lang, mehr als ${most}, und bleibt weg`,
  ],
  [/is cut off before its end(?:, and the debate with it)?/, () => 'bricht vor dem Ende ab'],
  [/is broken(?: or cut off)?(?: and cannot be read)?/, () => 'ist beschädigt und lässt sich nicht lesen'],
  [/is damaged/, () => 'ist beschädigt'],
  [/is locked with a password/, () => 'ist mit einem Passwort gesperrt'],
  [/is protected against copying/, () => 'ist gegen Kopieren geschützt'],
  [/is empty/, () => 'ist leer'],
  [/is binary, not text/, () => 'ist binär und kein Text'],
  [/is UTF-16 without its byte order mark/, () => 'ist UTF-16 ohne Byte-Reihenfolge-Marke'],
  [
    /holds broken (\S+) in line (\d+)(; the characters that cannot be read are left out)?/,
    (code, line, rest) =>
      `enthält beschädigtes ${code} in Zeile ${line}${rest === undefined ? '' : '; was sich nicht lesen lässt, bleibt weg'}`,
  ],
  [/holds broken (\S+)/, (code) => `enthält beschädigtes ${code}`],
  [/holds no text; it may be a scan/, () => 'enthält keinen Text, vielleicht ist es ein Scan'],
  [/holds no article text/, () => 'enthält keinen Artikel'],
  [/(?:holds no text|has no text(?: here)?|has no words|has no body here)/, () => 'enthält keinen Text'],
  [/holds no (?:news item|page|records)/, () => 'enthält nichts davon'],
  [/has no (?:entries|debates)/, () => 'ist leer'],
  [/is no text in it/, () => 'ist kein Text'],
  [/holds a NUL character/, () => 'enthält ein NUL-Zeichen'],
  [/holds half of a character pair/, () => 'enthält ein halbes Zeichenpaar'],
  [/is here without its full text/, () => 'ist ohne vollen Text hier'],
  [/has no text: .+/, () => 'hat keinen Text, auch nicht im Anhang'],
  [/is only what the feed says of the article/, () => 'ist nur, was der Feed über den Artikel sagt'],
  [/was seen again, and its text is not in this file/, () => 'kommt noch einmal vor, und ohne Text'],
  [/was (\S+) by its agency/, (what) => `wurde von der Agentur zurückgenommen (${what})`],
  [/is a (\S+) and no text/, (what) => `ist kein Text (${what})`],
  [
    /defines entities of its own, which are not expanded/,
    () => 'definiert eigene Entitäten, die nicht eingesetzt werden',
  ],
  [/nests its elements deeper than (\d+)/, (depth) => `verschachtelt seine Elemente tiefer als ${depth}`],
  [/unpacks to more than (\d+) MB/, (size) => `ist ausgepackt größer als ${size} MB`],
  [
    /is (\d+) MB; the most for (?:one text|a file) is (\d+) MB/,
    (size, most) => `hat ${size} MB, und höchstens ${most} MB sind möglich`,
  ],
  [
    /is (\d+) MB long, and the most is (\d+) MB/,
    (size, most) => `hat ${size} MB, und höchstens ${most} MB sind möglich`,
  ],
  [/has (\d+) fields, the header (\d+)/, (own, header) => `hat ${own} Felder, die Kopfzeile ${header}`],
  [/does not fit the pattern (.+)/, (pattern) => `passt nicht zum Muster ${pattern}`],
  [/is not valid JSON: (.+)/, (words) => `ist kein gültiges JSON: ${words}`],
  [/is no object: (.+)/, (words) => `ist kein Objekt: ${words}`],
  [/cannot be read: (.+)/, (why) => `lässt sich nicht lesen (auf Englisch): ${why}`],
  [/cannot be (?:taken apart|opened):? (.+)/, (why) => `lässt sich nicht öffnen (auf Englisch): ${why}`],
  [/is (?:a kind of file that is )?not read/, () => 'wird nicht gelesen'],
  [/is (.+), which is known and not read/, (name) => `ist bekannt und wird nicht gelesen: ${name}`],
  [/is (.+), a kind of file that is not read/, (name) => `wird nicht gelesen: ${name}`],
  [/is a web page and no feed, whatever its name says/, () => 'ist eine Webseite und kein Feed'],
  [/is no Word document/, () => 'ist kein Word-Dokument'],
  [/is no table of a tracker that is known/, () => 'ist keine bekannte Tabelle'],
  [/is an old (?:Word file|spreadsheet) \((\.\w+)\)/, (kind) => `ist in einem alten Format (${kind})`],
  [/is an OpenDocument spreadsheet/, () => 'ist eine Tabelle von OpenDocument'],
  [/is a header and no row below it/, () => 'ist eine Kopfzeile und keine Zeile darunter'],
  [
    /is a list of addresses by (.+?) \(.+\), without the texts of the articles/,
    (name) => `ist eine Liste von Adressen (${name}) ohne die Texte der Artikel`,
  ],
  [
    /is a download of (.+) \((\d+)\), whose labels would go in as words/,
    (name, count) =>
      `ist ein Download von ${name} (${count} Artikel), dessen Feldnamen als Wörter hineingingen`,
  ],
  [
    /holds (\d+) chapters; they go in as one document/,
    (count) => `hat ${count} Kapitel; sie gehen als ein Dokument hinein`,
  ],
]

const SENTENCES: readonly Row[] = [
  [
    /taking this apart takes more than (\d+) s, the most for a file of its size(?:; .+)?/,
    (seconds) => `Das zu zerlegen dauert länger als ${seconds} s, mehr als eine Datei dieser Größe darf`,
  ],
  [
    /taking this apart needs more than (\d+) MB of memory, the most for a file of its size(?:; .+)?/,
    (size) => `Das zu zerlegen braucht mehr als ${size} MB Speicher, mehr als eine Datei dieser Größe darf`,
  ],
  [
    /this was not taken apart within (\d+) s(?:; .+)?/,
    (seconds) => `Das war nach ${seconds} s nicht zerlegt`,
  ],
  [
    /the cover names (\d+) articles, and (\d+) are here/,
    (told, found) => `Das Deckblatt nennt ${told} Artikel, und ${found} sind hier`,
  ],
  [/reference (.+): its text is that of a note/, (name) => `Verweis ${name}: Sein Text ist der einer Notiz`],
  [
    /no column holds the text; the columns are (.+)/,
    (names) => `In keiner Spalte steht der Text; es gibt die Spalten ${names}`,
  ],
  [
    /there is no column (".+"); the columns are (.+)/,
    (missing, names) => `Eine Spalte ${missing} gibt es nicht; es gibt die Spalten ${names}`,
  ],
  [
    /more than (\d+) rows cannot be read; the rest of the file is left out/,
    (count) => `Mehr als ${count} Zeilen lassen sich nicht lesen; der Rest der Datei bleibt weg`,
  ],
  [
    /the elements of this page are nested too deeply/,
    () => 'Die Elemente dieser Seite sind zu tief ineinander verschachtelt',
  ],
  [
    /(\d+) characters? of the text (?:was|were) lost before it came here and reads? as “\ufffd”/,
    (count) => `${count} Zeichen des Textes gingen verloren, bevor er herkam, und stehen als „\ufffd“ da`,
  ],
  [
    /the reference that begins here is cut off before its end/,
    () => 'Der Verweis, der hier beginnt, bricht ab',
  ],
]

const whole = ([sentence, german]: Row, message: string) => {
  const found = new RegExp(`^(?:${sentence.source})\\.?$`, 's').exec(message)
  return found === null ? [] : `${german(...found.slice(1))}.`
}

/**
 * What is wrong with a file or an article, in German; as the import says it, where there is no German for it.
 *
 * @example importProblem('this PDF holds no text; it may be a scan.') // 'Dieses PDF enthält keinen Text, vielleicht ist es ein Scan.'
 */
export function importProblem(message: string): string {
  const [sentence] = SENTENCES.flatMap((row) => whole(row, message))
  if (sentence !== undefined) return sentence
  const [told] = PREDICATES.flatMap(([predicate, german]) => {
    const found = new RegExp(`^(.+?) (?:${predicate.source})\\.?$`, 's').exec(message)
    return found === null ? [] : `${subject(found[1] ?? '')} ${german(...found.slice(2))}.`
  })
  return told ?? message
}
