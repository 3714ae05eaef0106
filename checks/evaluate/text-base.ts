import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type ReadText, type TaggedText, takeApart } from '@onrecord/reader'
import { modelTagger } from '../../packages/app/src/reading/offline-reader.ts'
import { f1, type Tally } from './score.ts'

/** start, end, word, lemma, tag, name class, head, relation: a token as CoreNLP gives it. */
type TeacherToken = readonly [number, number, string, string, string, string, number, string]

interface TeacherArticle {
  readonly id: string
  readonly sents: readonly (readonly TeacherToken[])[]
}

const usage = 'npm run evaluate -- text-base DEV.jsonl  (with corenlp-DEV.jsonl.gz beside it)'

/**
 * Agreement of the text base with CoreNLP's: sentence ends inside paragraphs, coarse parts of speech on the tokens both
 * have, and whole names. Agreement, not accuracy: CoreNLP is no gold standard.
 */
export function evaluateTextBase([file, ...more]: readonly string[]): void {
  if (file === undefined || more.length > 0) throw new Error(`usage: ${usage}`)
  const teacher = teacherBeside(file)
  const tagger = modelTagger()
  const [ends, person, organisation, tags] = [counts(), counts(), counts(), { same: 0, both: 0 }]
  let tokens = 0
  let seconds = 0
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { id, text } = JSON.parse(line) as { id: string; text: string }
    const sentences = teacher.get(id)
    if (sentences === undefined) continue
    const start = performance.now()
    const read = tagger(takeApart(text))
    seconds += (performance.now() - start) / 1000
    tokens += read.tokens.length
    compare(
      ends,
      innerEnds(
        text,
        sentences.map((one) => one.at(-1)![1]),
      ),
      innerEnds(text, ourEnds(read)),
    )
    compare(person, teacherNames(sentences, 'PERSON'), ourNames(read, 'person'))
    compare(organisation, teacherNames(sentences, 'ORGANIZATION'), ourNames(read, 'organisation'))
    compareTags(tags, sentences, read)
  }
  console.log(`${tokens} tokens, ${Math.round(tokens / seconds)} tokens/s on one core`)
  console.log(`sentence ends inside paragraphs, F1   ${percent(f1(ends))}`)
  console.log(
    `coarse part of speech, agreement      ${percent(tags.same / tags.both)}  (of ${tags.both} tokens both have)`,
  )
  console.log(`person names, whole, F1               ${percent(f1(person))}`)
  console.log(`organisation names, whole, F1         ${percent(f1(organisation))}`)
}

function teacherBeside(file: string): Map<string, TeacherArticle['sents']> {
  const beside = file.replace(/([^/]+)\.jsonl$/, 'corenlp-$1.jsonl.gz')
  if (beside === file || !existsSync(beside)) throw new Error(`${beside} is not there; ${usage}`)
  const lines = gunzipSync(readFileSync(beside)).toString('utf8').split('\n').filter(Boolean)
  return new Map(lines.map((line) => JSON.parse(line) as TeacherArticle).map(({ id, sents }) => [id, sents]))
}

type Counts = { -readonly [Key in keyof Tally]: number }

function counts(): Counts {
  return { right: 0, predicted: 0, found: 0, gold: 0 }
}

function compare(tally: Counts, gold: ReadonlySet<string>, ours: ReadonlySet<string>): void {
  const both = [...ours].filter((one) => gold.has(one)).length
  tally.right += both
  tally.found += both
  tally.predicted += ours.size
  tally.gold += gold.size
}

/** Ends that are followed by more of the same paragraph, at the stop: quotation marks around it are left to either side. */
function innerEnds(text: string, ends: readonly number[]): Set<string> {
  const stops = ends.map(
    (end) => end - (/[\s"“”'’`]*$/.exec(text.slice(Math.max(0, end - 12), end))?.[0].length ?? 0),
  )
  return new Set(
    stops
      .filter((stop) => /^["“”'’`]*[^\S\n]*["“”'’`]*[^\s"“”'’`]/.test(text.slice(stop, stop + 40)))
      .map(String),
  )
}

function ourEnds({ sentences, tokens }: ReadText): number[] {
  return sentences.map((sentence) => tokens[sentence.endToken - 1]!.end)
}

function teacherNames(sentences: TeacherArticle['sents'], kind: string): Set<string> {
  const names = new Set<string>()
  for (const sentence of sentences) {
    let start = -1
    sentence.forEach(([from, end, , , , name], i) => {
      if (name !== kind) return
      if (start < 0) start = from
      if (sentence[i + 1]?.[5] === kind) return
      names.add(`${start}-${end}`)
      start = -1
    })
  }
  return names
}

function ourNames({ names }: TaggedText, kind: string): Set<string> {
  return new Set(names.filter((name) => name.kind === kind).map(({ start, end }) => `${start}-${end}`))
}

function compareTags(
  tally: { same: number; both: number },
  sentences: TeacherArticle['sents'],
  read: TaggedText,
): void {
  const ours = new Map(read.tokens.map((token, i) => [`${token.start}-${token.end}`, read.tags[i]!]))
  for (const [start, end, , , tag] of sentences.flat()) {
    const own = ours.get(`${start}-${end}`)
    if (own === undefined || !/\w/.test(tag)) continue
    tally.both += 1
    if (coarse(own) === coarse(tag)) tally.same += 1
  }
}

const COARSE: readonly (readonly [RegExp, string])[] = [
  [/^NNP/, 'name'],
  [/^NN/, 'noun'],
  [/^(?:VB|MD)/, 'verb'],
  [/^JJ/, 'adjective'],
  [/^RB/, 'adverb'],
  [/^(?:PRP|WP|EX)/, 'pronoun'],
  [/^W?DT/, 'determiner'],
  [/^(?:IN|TO|RP)$/, 'preposition'],
]

function coarse(tag: string): string {
  return COARSE.find(([pattern]) => pattern.test(tag))?.[1] ?? tag
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(6)
}
