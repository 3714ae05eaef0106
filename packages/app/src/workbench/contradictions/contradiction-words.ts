import type { ContradictionAnswer, ContradictionSideAnswer } from '../../api/contract/contradictions.ts'
import { say } from '../language/say.ts'
import { sayAnalyses } from '../language/say-analyses.ts'
import { partsName, stateWord } from '../matters/matter-words.ts'

const words = sayAnalyses.contradictions

/** "US → Ukraine: ATACMS", "ATACMS, stock", "Jake Sullivan: Missiles should be sent". */
export function topicWords(topic: ContradictionAnswer['topic']): string {
  if (topic.kind === 'matter') return topic.matters.map(partsName).join(' / ')
  if (topic.kind === 'figure') return `${topic.item}, ${say.terms.quantityKind[topic.figure]}`
  return `${topic.actor}: ${topic.on}`
}

/** "not under discussion", "decided, 21 September 2023", "stock, “fewer than 400”": the words of the text stay as they are. */
export function saidWords(said: ContradictionSideAnswer['said']): string {
  const { terms } = say
  if (said.kind === 'stance') return said.stance === 1 ? terms.stance.for : terms.stance.against
  if (said.kind === 'state')
    return [
      stateWord(said),
      ...said.days.map((day) => (day === null ? words.dayNotSaid : say.longDay(day))),
    ].join(', ')
  const figure = words.inWords(terms.quantityKind[said.figure], said.quote)
  return [figure, said.unit ?? '', said.period === null ? '' : terms.per(said.period)]
    .filter((part) => part !== '')
    .join(' ')
}
