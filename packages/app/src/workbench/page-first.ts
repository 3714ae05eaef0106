/** Questions in their turn: what a page shows comes first, what its filter offers may come a moment later. */

const underWay = new Set<Promise<unknown>>()
let begin: () => void = () => {}
const begun = new Promise<void>((resolve) => {
  begin = resolve
})

/** A question of the page itself. */
export function ofPage<Answer>(question: Promise<Answer>): Promise<Answer> {
  underWay.add(question)
  const over = () => underWay.delete(question)
  question.then(over, over)
  begin()
  return question
}

/** In milliseconds: a page that asks nothing of its own is not waited for any longer. */
const AT_MOST = 1000
/** In milliseconds: a page that comes asks within that time. */
const TO_ASK = 100

/** Until the page has what it shows: the record answers one question after the other. */
export async function pageFirst(): Promise<void> {
  await Promise.race([begun, pause(AT_MOST)])
  await pause(TO_ASK)
  while (underWay.size > 0) await Promise.allSettled(underWay)
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
