/** The table of statements, and rows and sentences wherever they are listed. */
import { formatsOf } from '../formats.ts'

const { many } = formatsOf('en-GB')

export const statements = {
  title: 'Statements',
  heads: { date: 'Date, outlet', who: 'Who', stance: 'Stance and concept', sentence: 'Sentence' },
  on: 'on ',
  inDocument: ' in ',
  showAll: 'Show all',
  noneFits: 'No statement fits',
  noneYet: 'No statement is on record yet',
  takeOut: 'Take something out of the filter, or show all.',
  addArticles: 'Add articles with “onrecord add”, with a codebook for their debate.',
  search: 'Search the sentences',
  words: 'Words in the sentence',
  decideAll: {
    title: 'Decide on all of these',
    before: 'Undecided proposals that are at least ',
    after: ' % sure:',
    accept: 'Accept',
    reject: 'Reject',
    undo: 'Undo',
    noneFits: 'No undecided proposal fits.',
    done: (n: number, verdict: 'accepted' | 'rejected') =>
      `${many(n, 'proposal', 'proposals')} ${verdict}, in one change.`,
    tookBack: (action: string) => `Took back: ${action}.`,
    nothingToUndo: 'Nothing to undo.',
    failed: 'That did not work.',
  },
}
