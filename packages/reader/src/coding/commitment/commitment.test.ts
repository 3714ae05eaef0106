import { expect, it } from 'vitest'
import { taggedWords } from '../words/testing/tagged-words.ts'
import { words } from '../words/testing/words.ts'
import { BARE_ROWS } from './bare-content.ts'
import { commitmentOf } from './commitment.ts'
import { FRAME_ROWS } from './frames.ts'
import { OPEN_ROWS } from './open-content.ts'

/** The commitment to a content behind a cue of saying, with the trained tags. */
function commitment(cue: string, content: string): string {
  const list = taggedWords(content)
  const kind = cue === '' ? null : 'speech'
  return commitmentOf(list, [{ first: 0, end: list.length }], kind, false, taggedWords(cue))
}

it.each([...FRAME_ROWS, ...BARE_ROWS])('"$example": $reason', ({ example, reading }) => {
  const expected = reading === 'open' ? 'Uu' : `${reading.strength}${isAgainst(reading.negative) ? '-' : '+'}`
  expect(commitment('said', example)).toBe(expected)
})

/** Without a negation around. */
const isAgainst = (negative: boolean | 'as-negated' | 'unless-negated'): boolean =>
  negative === true || negative === 'unless-negated'

it.each(OPEN_ROWS)('"$example" is $reading: $reason', ({ example, reading }) => {
  const [cue = '', content = ''] = example.split(' | ')
  expect(commitment(cue.trim(), content) === 'Uu').toBe(reading === 'open')
})

it.each([
  ['the plant is losing money', 'speech', 'CT+'],
  ['they will not provide tanks', 'speech', 'CT-'],
  ['it could escalate', 'speech', 'PS+'],
  ['it might not last', 'speech', 'PS-'],
  ['the levy will probably rise', 'speech', 'PR+'],
  ['the line is unlikely to open', 'speech', 'PR-'],
  ['the levy was raised', 'denial', 'CT-'],
  ['to raise the levy', 'request', 'Uu'],
  ['whether it will rise', 'speech', 'Uu'],
  ['it reportedly failed', 'speech', 'Uu'],
  ['the government shows no sign of changing course', 'speech', 'PR-'],
  ['the deal was signed in May', 'speech', 'CT+'],
] as const)('%j after a %s cue is %s', (text, cue, expected) => {
  const list = words(text)
  expect(commitmentOf(list, [{ first: 0, end: list.length }], cue, false)).toBe(expected)
})

it.each([
  ['said', 'the union expected production to improve at the mine', 'PR+'],
  ['said', 'that no jobs will be lost', 'CT-'],
  ['promise', 'that no school will close', 'CT-'],
  ['said', 'My name may not be on the ballot, but our progress is on the ballot', 'CT+'],
  ['said', 'the current system works fine if you’re eligible for Medicaid', 'CT+'],
  ['said', 'the president’s claims about potential retaliation from other governments are unfounded', 'CT+'],
  ['insisted', 'that Pyongyang "stop its dangerous escapades', 'Uu'],
  ['said', 'were accompanied by leverage and return favors', 'CT+'],
  ['felt', 'the FBI was not being forthcoming in their request', 'CT-'],
  ['said', 'Thank you. The answer is no', 'CT+'],
  ['said', 'it would resign if convicted', 'Uu'],
  ['noted', 'they had previously said they would take measures if the North conducted another test', 'CT+'],
  ['told', 'his subordinates never to speak of it when they raised concerns', 'Uu'],
  ['said', 'the plan, which nobody liked, may fail', 'PS+'],
  ['said', 'I think it is likely that the bill will pass', 'PR+'],
  ['said', 'I don’t think the bill will pass', 'CT-'],
  ['said', 'we are not sure that it is safe', 'PR-'],
  ['said', 'there is no doubt that costs will rise', 'CT+'],
  ['said', 'there is a risk that costs will rise', 'PS+'],
  ['said', 'it is not true that the ministry knew', 'CT-'],
  ['did not rule out', 'a new tax', 'PS+'],
  ['doubts', 'that the tax will pass', 'PR-'],
  ['does not believe', 'the tax will pass', 'CT-'],
  ['declined', 'to comment on the case', 'Uu'],
  ['would not say', 'who paid', 'Uu'],
  ['said', 'the fund could not be saved', 'CT-'],
  ['said', 'the results were not only bad but late', 'CT+'],
  ['said', 'no fewer than nine ministers knew', 'CT+'],
  ['warned', 'that the bridge may collapse unless it is repaired', 'PS+'],
  ['said', 'Unless the bridge is repaired, it will collapse', 'Uu'],
  ['said', 'the minister should resign', 'Uu'],
  ['said', 'the scheme should help families', 'PR+'],
  ['said', 'the talks were set to resume on Monday', 'PR+'],
  ['said', 'perhaps the council had forgotten', 'PS+'],
  ['said', 'the report must have been lost', 'PR+'],
  ['expects', 'sales to fall', 'PR+'],
  ['is hopeful', 'that the talks will resume', 'Uu'],
  ['fears', 'the river will flood', 'PS+'],
  ['said', 'Let us be clear: the deal is dead', 'CT+'],
  ['said', 'Neither side had asked for talks', 'CT-'],
  ['said', 'hardly anyone believed him', 'CT-'],
  ['said', 'he would go even if he lost', 'CT+'],
  ['said', 'the bill has little chance of passing', 'PR-'],
  ['denied', 'there was no plan', 'CT+'],
  ['asked', 'if the plan was dead', 'Uu'],
  ['said', 'the company is believed to have left', 'PR+'],
  ['said', 'it remains unclear whether the plan will work', 'Uu'],
  ['said', 'whether the plan works is unclear', 'Uu'],
  ['assured', 'the House that no jobs will be lost', 'CT-'],
  ['dismissed', 'suggestions that the target had been dropped', 'CT-'],
  ['rejects', 'the idea that nothing can be done', 'CT-'],
  ['voted against', 'the clause', 'CT-'],
  ['warned against', 'opening the market', 'Uu'],
  ['is against', 'the toll', 'CT-'],
  ['expressed concern about', 'the timetable', 'CT+'],
  ['were concerned', 'that the fund would run dry', 'PS+'],
  ['is considering', 'a freeze', 'Uu'],
  ['found no evidence', 'that anyone was harmed', 'PR-'],
  ['is not convinced', 'that it works', 'PR-'],
  ['has no doubt', 'that it works', 'CT+'],
  ['does not oppose', 'the toll', 'Uu'],
  ['said', 'To be clear, the city will not pay', 'CT-'],
  ['said', 'If it rains, the match will be off', 'Uu'],
  ['said', 'the mayor, who never smiles, was pleased', 'CT+'],
  ['said', 'the company is to close the plant', 'PR+'],
  ['said', 'it was not known who had paid', 'Uu'],
  ['said', 'it appears that the vote was bought', 'PR+'],
  ['said', 'we expect prices to fall', 'PR+'],
  ['said', 'I must tell you that the plan is dead', 'CT+'],
  ['said', 'he could not exclude that the limit would be lowered', 'PS+'],
  ['said', 'we cannot rule out that it fails', 'PS+'],
  ['said', 'It is not the case that we were not informed', 'CT+'],
  ['said', 'It is simply untrue that nobody was asked', 'CT+'],
  ['said', 'It is untrue that we were asked', 'CT-'],
  ['said', 'We never supported this', 'CT-'],
  ['said', 'We never really agreed to this', 'CT-'],
  ['said', 'the bridge barely survived', 'CT+'],
  ['said', 'not more than 900 jobs would go', 'CT+'],
  ['said', 'not fewer than nine ministers knew', 'CT+'],
  ['said', 'not more ministers knew', 'CT-'],
  ['said', 'the plant would close not later than May', 'CT+'],
  ['said', 'had the tax risen, 900 jobs would have gone', 'Uu'],
  ['said', '900 jobs would have gone had the tax risen', 'Uu'],
  ['said', 'were the tax to rise, jobs would go', 'Uu'],
  ['said', 'jobs would go were it to rise', 'Uu'],
  ['said', 'that should sales fall, the plant will close', 'Uu'],
  ['said', 'had we known, we might have stayed', 'PS+'],
  ['said', 'had it not been for the tax', 'Uu'],
  ['said', 'the town had barely any money', 'CT-'],
  ['said', 'had the best team, and would win', 'CT+'],
  ['said', 'the town had the tax cut', 'CT+'],
  ['said', 'the firm has a one in three chance of closing', 'PS+'],
  ['said', 'the firm has a good chance of surviving', 'PR+'],
  ['said', 'the firm had a chance to speak', 'CT+'],
  ['said', 'the bill is 70% likely to pass', 'PR+'],
  ['said', 'the bill is 20 per cent likely to pass', 'PS+'],
  ['said', 'there was a 30 to 40 per cent chance that the plant would close', 'PS+'],
  ['could not verify', 'the report', 'Uu'],
  ['would neither confirm nor deny', 'that a new proposal was being drafted', 'Uu'],
  ['neither confirmed nor denied', 'that the plant would close', 'Uu'],
] as const)('"%s %s" is %s', (cue, content, expected) => {
  const list = taggedWords(content)
  const kind = cue === 'asked' ? 'question' : cue === 'denied' || cue === 'rejects' ? 'denial' : 'speech'
  expect(commitmentOf(list, [{ first: 0, end: list.length }], kind, false, taggedWords(cue))).toBe(expected)
})
