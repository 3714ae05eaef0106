/** What was learnt from people's decisions. */
import type { LearnedAnswer } from '../../../api/contract/learned.ts'
import { formatsOf } from '../formats.ts'

const { many, percent, number, list } = formatsOf('en-GB')

type Part = NonNullable<LearnedAnswer['model']>['report']['parts'][number]
type Report = NonNullable<LearnedAnswer['model']>['report']

export const learned = {
  title: 'Learnt from decisions',
  hint: 'It is shown beside the proposals that wait and changes none of them.',
  nothing: (decisions: number, at: number) =>
    `Nothing yet: ${many(decisions, 'decision', 'decisions')} made; at ${number(at)} it begins by itself.`,
  from: ({ kept, rejected, added, articles }: Report, day: string) =>
    `From ${many(kept + rejected + added, 'decision', 'decisions')} in ${many(articles, 'article', 'articles')} (${number(kept)} kept, ${number(rejected)} rejected${added === 0 ? '' : `, ${number(added)} added`}), ${day}.`,
  since: (fresh: number, at: number) =>
    `${many(fresh, 'decision', 'decisions')} since; at ${number(at)} in all it learns again.`,
  waiting: ({ asked, reject, concept, stance }: LearnedAnswer['words']) =>
    `Of ${many(asked, 'proposal', 'proposals')} that wait it would reject ${number(reject)}, give ${number(concept)} another concept and ${number(stance)} another stance.`,
  silent: 'It says nothing of the proposals that wait.',
  inUse: 'Show it beside the proposals',
  train: 'Learn now',
  training: 'Learning …',
  table: 'Right answers about articles that were not learnt from',
  heads: {
    part: 'Question',
    asked: 'Asked',
    alone: 'Reader alone',
    learnt: 'Learnt',
    curve: 'Decisions buy',
  },
  part: { keep: 'keep or not', concept: 'concept', stance: 'stance' },
  interval: (lo: number, hi: number) => `${percent(lo)} to ${percent(hi)}`,
  speaks: 'speaks',
  noBetter: 'silent: not surely better',
  lack: ({ decided, articles, second, needed }: NonNullable<Part['lack']>) =>
    `Too little: ${list([
      ...(decided < needed.decided ? [`${number(decided)} of ${number(needed.decided)} decisions`] : []),
      ...(articles < needed.articles ? [`${number(articles)} of ${number(needed.articles)} articles`] : []),
      ...(second < needed.second
        ? [`the second most frequent answer ${number(second)} of ${number(needed.second)} times`]
        : []),
    ])}.`,
  curve: (decisions: number, alone: number, learnt: number) =>
    `After ${many(decisions, 'decision', 'decisions')} ${percent(learnt)} right, the reader alone ${percent(alone)}`,
  word: {
    label: 'What was learnt says',
    reject: (sure: number) => `reject (${percent(sure)})`,
    keep: (sure: number) => `keep (${percent(sure)})`,
    concept: (concept: string | null, sure: number) => `${concept ?? 'no concept'} (${percent(sure)})`,
    stance: (stance: string, sure: number) => `${stance} (${percent(sure)})`,
    take: 'Code it so',
  },
}
