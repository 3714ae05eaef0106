import { saying } from '../../language/reporting-classes.ts'
import type { TextRow } from '../../language/text-rows.ts'

/** Verbs that go on with the sentence behind a reason: "because the talks are private | said the deal was close". */
const GOES_ON = [...saying('resumed')].join('|')
const TEXT = String.raw`((?:(?!\b(?:${GOES_ON})\b)[^.,;:“”"()])*)`
/** What an anonymous source may want to do: "to discuss private talks". */
const PURPOSE =
  'discuss|speak|talk|describe|share|avoid|protect|preserve|reveal|disclose|detail|divulge|offer|provide|comment|be candid|be frank|be able|relay|recount|characteri[sz]e'

/** What may stand between the words that withhold a name and the reason: a hearer, a place. */
const BETWEEN = String.raw`(?:(?:(?!\b(?:${GOES_ON})\b)[^.,;:“”"]){0,80}?,? )??`

/**
 * How a reason for not naming a source is told behind the words that withhold the name: the reason is what the pattern holds in
 * parentheses, in the example what stands in brackets. All rows are tried, and the reason that begins first is taken.
 */
export const REASON_ROWS: readonly TextRow<'cause' | 'fear' | 'purpose' | 'rule' | 'time' | 'matter'>[] = [
  {
    pattern: new RegExp(
      `^${BETWEEN}(?:because(?: of)?|since|as|given|citing|due to|owing to|on account of|over|fearing|afraid of) ${TEXT}`,
      'i',
    ),
    reading: 'cause',
    reason: 'a cause, told as one',
    example: 'who asked not to be named because [the talks are private] said the deal was close',
  },
  {
    pattern: new RegExp(`^${BETWEEN}(?:for|out of) (fear (?:of|that) ${TEXT})`, 'i'),
    reading: 'fear',
    reason: 'what might follow from being named',
    example: 'requested anonymity for [fear of losing her job].',
  },
  {
    pattern: new RegExp(String.raw`^${BETWEEN}(?:in order |so as )?to ((?:${PURPOSE})\b${TEXT})`, 'i'),
    reading: 'purpose',
    reason: 'what a name would stand in the way of',
    example: 'spoke on condition of anonymity to [discuss internal deliberations].',
  },
  {
    pattern: new RegExp(
      `^${BETWEEN}((?:in line with|in keeping with|in accordance with|under|as required by|per) ${TEXT})`,
      'i',
    ),
    reading: 'rule',
    reason: 'a rule forbids it',
    example: 'who declined to be named, [in line with ministry rules], said',
  },
  {
    pattern: new RegExp(`^${BETWEEN}((?:ahead of|before) (?:an?|the|any) ${TEXT})`, 'i'),
    reading: 'time',
    reason: 'it is too early',
    example: 'asked not to be identified [ahead of the announcement].',
  },
  {
    pattern: new RegExp(`^ ?(for (?:[a-z]+ )?reasons?${TEXT})`, 'i'),
    reading: 'cause',
    reason: 'a cause, called a reason',
    example: 'who could not be named [for legal reasons]',
  },
  {
    pattern: new RegExp(`^ ?((?:discussing|describing) ${TEXT})`, 'i'),
    reading: 'matter',
    reason: 'the matter is not for the public',
    example: 'asking not to be named [discussing confidential plans].',
  },
]
