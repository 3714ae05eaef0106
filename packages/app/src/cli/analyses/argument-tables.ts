import type { ArgumentsData, ReasonData } from '../../analysis/arguments/as-data.ts'
import { idOf } from '../../record/called.ts'
import { counted } from '../output/counted.ts'
import { paint } from '../output/paint.ts'
import { linesOf, type Screen, tableText } from '../output/table.ts'
import { plainText } from '../output/terminal.ts'

type User = ReasonData['users'][number]
type Answer = ReasonData['answers'][number]

/** The reasons of each side: who uses them, from when to when, and who speaks against them. */
export function argumentsTable(data: ArgumentsData, screen: Screen): string {
  const columns = [
    { head: 'REASON', share: 6 },
    { head: 'SCHEME', share: 3 },
    { head: 'USED', share: 3 },
    { head: 'BY', share: 6 },
    { head: 'ANSWERED BY', share: 6 },
  ]
  const side = (role: ReasonData['role'], heading: string) => {
    const rows = data.reasons.filter((one) => one.role === role).map((one) => [...reasonRow(one)])
    return rows.length === 0 ? [] : [paint(screen, 'bold', heading), tableText(columns, rows, screen)]
  }
  return [
    paint(screen, 'bold', linesOf(plainText(data.label), screen)),
    ...side('pro', 'For'),
    ...side('con', 'Against'),
    ...[...remarks(data)].map((line) => linesOf(plainText(line), screen)),
  ].join('\n')
}

function reasonRow(reason: ReasonData): readonly string[] {
  return [
    plainText(`${reason.key} ${reason.label}`),
    plainText(reason.scheme?.replaceAll('-', ' ') ?? ''),
    usedText(reason),
    plainText(reason.users.map(userText).join('; ')),
    plainText(reason.answers.map(answerText).join('; ')),
  ]
}

/** `12 times, 2022-05-30 to 2024-04-25` */
function usedText({ uses, first, last }: ReasonData): string {
  if (uses.length === 0) return 'not used'
  const times = counted(uses.length, 'time')
  if (first === null) return `${times}, day not known`
  return first === last ? `${times}, ${first}` : `${times}, ${first} to ${last}`
}

const userText = ({ name, statements }: User): string =>
  `${name} (${statements.map((id) => idOf('statement', id)).join(' ')})`
const answerText = ({ by, ...user }: Answer): string =>
  by === null ? userText(user) : `${userText(user)} by ${by.key}`

function* remarks({ reasons, uncoded, others, odd, to }: ArgumentsData): Iterable<string> {
  for (const { label, users } of reasons)
    for (const { name, both } of users) if (both) yield `Both: ${name} uses “${label}” and speaks against it.`
  if (reasons.length === 0) yield 'No codebook declares a reason for or against it.'
  if (to !== null)
    yield `The statements go to ${to}; what was last used long before has not been heard since.`
  if (uncoded.length > 0)
    yield `${counted(uncoded.length, 'statement')} argue for a reason that no codebook has: ${uncoded.map(({ statement }) => idOf('statement', statement)).join(' ')}.`
  if (others.length > 0)
    yield `Also argued about: ${others.map(({ key, label }) => `${key} ${label}`).join('; ')}.`
  for (const what of odd) yield `Odd: ${what}`
}
