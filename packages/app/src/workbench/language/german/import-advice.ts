/** What to do where something cannot be brought in, as the import says it, in German. */
const ADVICE: ReadonlyMap<string, string> = new Map([
  ['Add each article by itself.', 'Jeden Artikel für sich hinzufügen.'],
  ['Add it as a file with its attachments beside it.', 'Als Datei hinzufügen, mit den Anhängen daneben.'],
  ['Add its address to have the whole.', 'Seine Adresse hinzufügen, um das Ganze zu haben.'],
  ['Add its address.', 'Die Adresse hinzufügen.'],
  ['Add that file.', 'Diese Datei hinzufügen.'],
  ['Add the pages at the addresses.', 'Die Seiten unter den Adressen hinzufügen.'],
  ['Add the text of the article instead.', 'Stattdessen den Text des Artikels hinzufügen.'],
  ['Add the text of the articles instead.', 'Stattdessen den Text der Artikel hinzufügen.'],
  ['Check how it is written.', 'Die Schreibung prüfen.'],
  ['Check the address and the connection.', 'Adresse und Verbindung prüfen.'],
  ['Correct the line and add the file again.', 'Die Zeile berichtigen und die Datei noch einmal hinzufügen.'],
  ['Correct the row and add the file again.', 'Die Zeile berichtigen und die Datei noch einmal hinzufügen.'],
  [
    'Download it as Word, RTF, HTML or text and add that.',
    'Als Word, RTF, HTML oder Text herunterladen und das hinzufügen.',
  ],
  [
    'Get the feed again; where the page itself is meant, give it the ending .html.',
    'Den Feed noch einmal holen; ist die Seite selbst gemeint, ihr die Endung .html geben.',
  ],
  ['Get the file again where one is missed.', 'Fehlt einer, die Datei noch einmal holen.'],
  [
    'Get the file again, or add the article by itself.',
    'Die Datei noch einmal holen oder den Artikel für sich hinzufügen.',
  ],
  ['Get the file again.', 'Die Datei noch einmal holen.'],
  ['Get the text again from where it came.', 'Den Text von dort noch einmal holen, woher er kam.'],
  ['Give it the ending .txt where it is plain text.', 'Ist es reiner Text, ihm die Endung .txt geben.'],
  ['Give the article in the field "text".', 'Den Artikel ins Feld „text“ schreiben.'],
  [
    'Leave it out, or save it as text, HTML, PDF, DOCX, CSV or JSONL.',
    'Weglassen oder als Text, HTML, PDF, DOCX, CSV oder JSONL speichern.',
  ],
  ['Name one of them.', 'Eine davon nennen.'],
  [
    'Name the column "text", or save the sheet as CSV and add that with --column.',
    'Die Spalte „text“ nennen oder das Blatt als CSV speichern und auf der Befehlszeile mit --column hinzufügen.',
  ],
  ['Open it in a browser and save the page.', 'Im Browser öffnen und die Seite speichern.'],
  [
    'Put fields that hold the separator in quotes.',
    'Felder mit dem Trennzeichen darin in Anführungszeichen setzen.',
  ],
  [
    'Put people.json there and add it again.',
    'people.json dorthin legen und die Datei noch einmal hinzufügen.',
  ],
  [
    'Put the attachment beside the file, or add the article.',
    'Den Anhang neben die Datei legen oder den Artikel hinzufügen.',
  ],
  [
    'Put the lists of the corpus beside it and add it again.',
    'Die Listen des Korpus daneben legen und noch einmal hinzufügen.',
  ],
  ['Remove it and add the file again.', 'Es entfernen und die Datei noch einmal hinzufügen.'],
  [
    'Run text recognition on it and add it again.',
    'Eine Texterkennung darüber laufen lassen und noch einmal hinzufügen.',
  ],
  ['Save it as .docx and add it again.', 'Als .docx speichern und noch einmal hinzufügen.'],
  ['Save it as CSV again.', 'Noch einmal als CSV speichern.'],
  ['Save it as UTF-8 and add it again.', 'Als UTF-8 speichern und noch einmal hinzufügen.'],
  [
    'Save it with its full text, or add its page.',
    'Mit vollem Text speichern oder die Seite des Artikels hinzufügen.',
  ],
  ['Save it without one and add it again.', 'Ohne Passwort speichern und noch einmal hinzufügen.'],
  ['Save its sheet as CSV and add that.', 'Das Blatt als CSV speichern und das hinzufügen.'],
  ['Save the article as text or HTML.', 'Den Artikel als Text oder HTML speichern.'],
  ['Save the articles as text or HTML.', 'Die Artikel als Text oder HTML speichern.'],
  ['Save the file as UTF-8 and add it again.', 'Die Datei als UTF-8 speichern und noch einmal hinzufügen.'],
  ['Save the page as HTML and add that.', 'Die Seite als HTML speichern und das hinzufügen.'],
  ['Save the page of the article.', 'Die Seite des Artikels speichern.'],
  [
    'Say --column text=NAME where another one is meant.',
    'Ist eine andere gemeint, auf der Befehlszeile --column text=NAME sagen.',
  ],
  ['Say which with --column text=NAME.', 'Auf der Befehlszeile mit --column text=NAME sagen, welche.'],
  ['See whether it is a CSV.', 'Nachsehen, ob es eine CSV-Datei ist.'],
  ['Split it and add the parts.', 'Teilen und die Teile hinzufügen.'],
  ['Split it.', 'Teilen.'],
  ['Unpack it and add the files.', 'Auspacken und die Dateien hinzufügen.'],
  [
    'Where they are articles of their own, add each by itself.',
    'Sind es eigene Artikel, jeden für sich hinzufügen.',
  ],
  ['Write it as 2023-07-23.', 'Als 2023-07-23 schreiben.'],
  ['Write {"text": "...", "date": "2023-07-23"}.', 'So schreiben: {"text": "...", "date": "2023-07-23"}.'],
])

/**
 * What to do about a file or an article, in German; as the import says it, where there is no German for it.
 *
 * @example importAdvice('Get the file again.') // 'Die Datei noch einmal holen.'
 */
export function importAdvice(todo: string): string {
  return ADVICE.get(todo) ?? todo
}
