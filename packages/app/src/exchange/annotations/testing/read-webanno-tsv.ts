/** An annotation as a reader finds it again. */
export interface TsvAnnotation {
  readonly layer: string
  readonly start: number
  end: number
  readonly values: Map<string, string>
}

/**
 * Reads WebAnno TSV 3.3 as INCEpTION does (Tsv3XDeserializer): the text from the sentences and the places of their first tokens,
 * annotations from the columns, put together by their numbers.
 */
export function readWebannoTsv(tsv: string): {
  readonly text: string
  readonly annotations: TsvAnnotation[]
} {
  const columns: { layer: string; name: string }[] = []
  const numbered = new Map<string, TsvAnnotation>()
  const annotations: TsvAnnotation[] = []
  let [text, sentence, before] = ['', '', '']
  for (const line of tsv.split(/\r\n|\r|\n/)) {
    if (line.startsWith('#T_SP=')) {
      const [layer = '', ...names] = line.slice(6).split('|')
      columns.push(...names.map((name) => ({ layer, name })))
    } else if (line.startsWith('#Text=')) sentence += `${unescaped(line.slice(6))}\n`
    else if (/^\d/.test(line)) {
      const [, place = '', , ...cells] = line.split('\t')
      const [start = 0, end = 0] = place.split('-').map(Number)
      if (before.startsWith('#Text=')) {
        if (text.length > start) text = text.slice(0, -1)
        if (text.length > start) throw new Error(`The sentence at ${start} begins before the last one ends.`)
        text = text.padEnd(start) + sentence
        sentence = ''
      }
      const here = new Map<string, TsvAnnotation>()
      for (const [at, { layer, name }] of columns.entries()) {
        const cell = cells[at]
        if (cell === undefined) throw new Error(`The line "${line}" has too few columns.`)
        if (cell === '_') continue
        for (const [stacked, value] of cell.split(/(?<!\\)\|/).entries()) {
          const number = /(?<!\\)\[(\d+)\]$/.exec(value)
          const key = `${layer} ${stacked}`
          let found = here.get(key) ?? (number === null ? undefined : numbered.get(number[1] ?? ''))
          if (found === undefined) {
            found = { layer, start, end, values: new Map() }
            annotations.push(found)
          }
          found.end = end
          here.set(key, found)
          if (number !== null) numbered.set(number[1] ?? '', found)
          const bare = number === null ? value : value.slice(0, number.index)
          if (bare !== '*') found.values.set(name, unescaped(bare))
        }
      }
    }
    before = line
  }
  return { text, annotations }
}

const LETTERS: Readonly<Record<string, string>> = { t: '\t', n: '\n', f: '\f', r: '\r', b: '\b' }

function unescaped(text: string): string {
  return text.replace(/\\(->|[\s\S])/g, (_, sign: string) => LETTERS[sign] ?? sign)
}
