import type { Parsed } from '../parsed-article.ts'
import { type FileToTakeApart, type Taken, takeApart } from '../take-apart.ts'
import { LARGEST_TEXT } from './bounds.ts'
import type { Answer, Question } from './messages.ts'
import { startWatch } from './watch.ts'

// A process of its own takes files apart: what outside software does with a file made to hurt it, running on and on or filling
// the memory, ends this process and no other. A thread would not do: where its heap is full, V8 ends the whole process.

export type Extractor = (file: FileToTakeApart) => AsyncGenerator<Taken>

const [, , given] = process.argv
const extractor: Promise<Extractor> =
  given === undefined
    ? Promise.resolve((file) => takeApart(file))
    : import(given).then(({ extractor }: { extractor: Extractor }) => extractor)
const watch = startWatch()
let articles: AsyncGenerator<Taken> | null = null
let work = Promise.resolve()

process.on('message', (question: Question) => {
  work = work.then(async () => {
    process.send?.(await answerTo(question))
  })
})
process.on('disconnect', () => process.exit())
// Who asked decides what Ctrl-C ends.
process.on('SIGINT', () => {})

async function answerTo(question: Question): Promise<Answer> {
  try {
    if (question !== 'more') {
      watch.begin(question.bounds)
      articles = (await extractor)(question.file)
    } else watch.goOn()
    return articles === null ? { fault: 'there is no file' } : await nextOf(articles)
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) }
  } finally {
    watch.rest()
  }
}

/** So much is sent at once, and not after so many milliseconds: whoever asked works on it meanwhile. */
const BATCH = { items: 64, characters: 1 << 20, milliseconds: 100 }

async function nextOf(articles: AsyncGenerator<Taken>): Promise<Answer> {
  const taken: Taken[] = []
  const until = performance.now() + BATCH.milliseconds
  for (let size = 0; taken.length < BATCH.items && size < BATCH.characters; ) {
    const { done, value } = await articles.next()
    if (done === true) return { taken, ended: true }
    taken.push({ ...value, parsed: ofFittingSize(value.parsed) })
    size += 'text' in value.parsed ? value.parsed.text.length : 0
    if (performance.now() > until) break
  }
  return { taken, ended: false }
}

function ofFittingSize(parsed: Parsed): Parsed {
  if ('refusal' in parsed || parsed.text.length <= LARGEST_TEXT) return parsed
  const [size, most] = [parsed.text.length, LARGEST_TEXT].map((length) => Math.round(length / 1024 / 1024))
  const line = parsed.line === undefined ? {} : { line: parsed.line }
  return { ...line, refusal: `its text is ${size} MB long, and the most is ${most} MB`, todo: 'Split it.' }
}
