import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { refusal } from './refusals.ts'

test('what the record refuses is said in German, with what stands in it', () => {
  expect(refusal('There is no actor 9 in this record. Look its number up again.')).toBe(
    'Akteur 9: nicht in diesem Datenbestand. Die Nummer noch einmal nachsehen.',
  )
  expect(
    refusal(
      'Somebody else changed label and definition of concept 5 meanwhile. Nothing was overwritten. Look at what stands now, and say yours again if you still want it.',
    ),
  ).toBe(
    'Jemand anders hat inzwischen Wortlaut, Definition von Konzept 5 geändert. Nichts wurde überschrieben. Ansehen, was jetzt dort steht, und das Eigene noch einmal speichern, wenn es gelten soll.',
  )
  expect(refusal('Change 9 cannot be undone: actor 3 belongs to actor 4 by now. Take that back first.')).toBe(
    'Änderung 9 lässt sich nicht rückgängig machen: Akteur 3 gehört inzwischen zu Akteur 4. Zuerst das zurücknehmen.',
  )
  expect(
    refusal(
      'there is nothing to divide: in no window have two actors something in common; take longer windows',
    ),
  ).toBe(
    'Es gibt nichts zu teilen: in keinem Zeitfenster haben zwei Akteure etwas gemeinsam; längere Fenster wählen.',
  )
  expect(refusal('"from": Invalid ISO date.')).toBe('Abgelehnt (auf Englisch): "from": Invalid ISO date.')
  expect(refusal('a.yaml:3: wrong\na.yaml:4: wrong')).toBe('a.yaml:3: wrong\na.yaml:4: wrong')
})

const record = fileURLToPath(new URL('../../../record', import.meta.url))

/** The command line's own: it names things by their words, and quotes from a text. */
const OF_THE_COMMANDS =
  /called\.ts|find-quotation\.ts|backup\/|verify\/|engine\/|testing\/|grounding\.ts|\.test\.ts$/

/** Each sentence of a fault as it stands in the record's code; what is computed in it is a 7, of a choice each side. */
function sentences(file: string): string[] {
  const text = readFileSync(join(record, file), 'utf8')
  const found = [
    ...text.matchAll(
      /\b(?:what|todo)(?::| =)\s*(?:[^'`\n]*\? )?(['`])((?:(?!\1).)+[.:])\1(?: : (['`])((?:(?!\3).)+\.)\3)?/g,
    ),
  ]
  return found.flatMap(([, , one = '', , other]) => [one, ...(other === undefined ? [] : [other])])
}

/** What is put in that is more than a number. */
const FILLED: Readonly<Record<string, string>> = {
  into: '7',
  what: 'is not deprecated',
  'words(first.table)': 'actor',
  by: '',
  'left.what': 'actor 7 belongs to actor 8 by now',
}

test('every sentence with which the record refuses something has its German', () => {
  const files = readdirSync(record, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !OF_THE_COMMANDS.test(name) && name !== 'errors.ts',
  )
  const said = files.flatMap(sentences).filter((one) => !/\?|\bonrecord\b/.test(one))
  expect(said.length).toBeGreaterThan(35)
  const english = said
    .map((one) => one.replaceAll(/\$\{([^}]+)\}/g, (_, name: string) => FILLED[name] ?? '7'))
    .filter((one) => refusal(one).includes('auf Englisch'))
  expect(english).toEqual([])
})
