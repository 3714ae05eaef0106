import { expect, it } from 'vitest'
import { toldLines } from './testing/told-lines.ts'

it.each<[kind: string, sentence: string, told: readonly string[]]>([
  [
    'a verb of the same tense',
    'The guild warned that fares could rise and called for a cap.',
    ['requested | - | a cap | - | the guild', 'the guild for a cap'],
  ],
  [
    'the name before an office',
    'Ida Ree, president of the guild, who backed the toll, smiled.',
    ['ida ree for the toll'],
  ],
  [
    'a year is nobody',
    'In 2014 parliament set aside nine crowns.',
    ['allocated | parliament | nine crowns | - | -'],
  ],
  [
    'a paper says what its bringer says',
    'The islands have tabled a motion calling for a ferry.',
    ['the islands for a motion', 'requested | - | a ferry | - | the islands', 'the islands for a ferry'],
  ],
  [
    'what a bound counts',
    'The guild demanded that at least nine boats be sold.',
    ['requested | - | at least nine boats | - | the guild', 'the guild for at least nine boats'],
  ],
  [
    'no relative word',
    'Sudland thanked Norland for the shells it had supplied.',
    ['sudland for the shells', 'delivered | it | the shells | - | -'],
  ],
  ['who is moved', 'The delay angered pilots.', ['pilots against the delay']],
  [
    'behind a count of times',
    'Sudland had asked Norland three times for the batteries.',
    ['requested | norland | the batteries | sudland | sudland', 'sudland for the batteries'],
  ],
  [
    'a vote that refuses',
    'Members voted nine to four on Friday night to refuse the permit.',
    ['refused | members | the permit | - | -', 'members against the permit'],
  ],
  [
    'a march is no month',
    'The guild called for a march.',
    ['requested | - | a march | - | the guild', 'the guild for a march'],
  ],
  [
    'a vow to end it',
    'The guild vowed to repeal the toll.',
    ['announced | the guild | the toll | - | -', 'the guild against the toll'],
  ],
  ['too little of it', 'The law is too weak.', []],
  ['what is judged is a matter', 'The sea is dangerous.', []],
  [
    'a party votes, and decides nothing',
    'The Greens voted against the toll.',
    ['the greens against the toll'],
  ],
  [
    'a tally',
    'Members voted 71 to 68 against the toll.',
    ['refused | members | the toll | - | -', 'members against the toll'],
  ],
  [
    'who writes asks',
    'Ida Ree wrote to the minister asking him to fund the ferry.',
    ['requested | him | the ferry | - | ida ree', 'ida ree for the ferry'],
  ],
  ['who signs', 'Residents signed a petition against the ferry.', ['residents against the ferry']],
  ['fewer and larger ones', 'Pilots prefer fewer and larger boats.', ['pilots for fewer and larger boats']],
])('%s: %s', (_, sentence, told) => {
  expect(toldLines(sentence)).toEqual(told)
})
