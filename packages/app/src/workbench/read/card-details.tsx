import type { ChainLink, Quantity } from '@onrecord/reader'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { StatementAnswer } from '../../api/contract/shapes.ts'
import { codebooksOf } from '../ask.ts'
import { say } from '../language/say.ts'
import { amount, decisionLine, holderName, speakerName } from '../language/terms.ts'
import { Seen, Told } from '../parts/told.tsx'
import { CardLinks } from './card-links.tsx'

const { read, terms } = say

/** The codebooks' names for their ids; what none of them knows is a name already. */
function useNames(): (id: string) => string {
  const books = useQuery(codebooksOf).data ?? []
  return (id) => books.map((book) => book.names[id]).find((name) => name !== undefined) ?? id
}

/** What an open card shows below its two lines. */
export function CardDetails({
  statement,
  children,
}: {
  readonly statement: StatementAnswer
  /** What else leads on from it, after the links. */
  readonly children: ReactNode
}) {
  const nameOf = useNames()
  const { decision, positions, forecast, hedges, quantities, times, because, coder, variables } = statement
  const holder = holderName(statement)
  return (
    <>
      {statement.chain.length > 1 ? <Chain chain={statement.chain} /> : null}
      <dl>
        <Row term={read.rows.kind}>
          {terms.type[statement.type]}, {terms.mode[statement.mode]}
        </Row>
        <Row term={read.rows.holder}>
          <Told>{holder ?? speakerName(statement)}</Told>
          {holder === null && statement.speaker !== null ? read.whoSpeaks : ''}
        </Row>
        {quantities.map((quantity) => (
          <Row term={read.rows.number} key={`${quantity.start}-${quantity.end}`}>
            <Figures quantity={quantity} nameOf={nameOf} />
          </Row>
        ))}
        {decision === null ? null : (
          <Row term={read.rows.decision}>
            <strong>
              {decision.affirmed
                ? terms.decisionState[decision.state]
                : read.denied(terms.decisionState[decision.state])}
            </strong>{' '}
            {decisionLine(decision, nameOf)}
          </Row>
        )}
        {decision?.requester == null ? null : (
          <Row term={read.rows.requester}>
            <Told>{nameOf(decision.requester)}</Told>
          </Row>
        )}
        {decision?.condition == null ? null : (
          <Row term={read.rows.condition}>
            <Told>{decision.condition}</Told>
          </Row>
        )}
        {positions.map(({ actor, item, stance, ended }) => (
          <Row term={read.rows.position} key={`${actor} ${item} ${stance} ${ended}`}>
            <Told>{nameOf(actor)}</Told>: {read.side(stance, ended)} <Told>{nameOf(item)}</Told>
          </Row>
        ))}
        {forecast === null ? null : (
          <Row term={read.rows.forecast}>
            <strong>{forecast.word}</strong> {terms.forecastKind[forecast.kind]}{' '}
            {probability(forecast.probability)}; <Told>{forecast.event}</Told>
            {forecast.horizon === null ? '' : `, ${forecast.horizon}`}
          </Row>
        )}
        {times.length === 0 ? null : <Row term={read.rows.time}>{times.map(timeWords).join('; ')}</Row>}
        {hedges.length === 0 ? null : <Row term={read.rows.hedges}>{quoted(hedges)}</Row>}
        <Row term={read.rows.certainty}>
          {read.certainty(statement.commitment.source, statement.commitment.reporter)}
        </Row>
        {because.length === 0 ? null : <Row term={read.rows.because}>{quoted(because)}</Row>}
        {Object.entries(variables).map(([name, value]) => (
          <Row term={name} key={name}>
            <Told>
              {typeof value === 'boolean' ? say.coding.form.yesNo[value ? 'yes' : 'no'] : String(value)}
            </Told>
          </Row>
        ))}
        <Row term={read.rows.coder}>
          {coder.by === 'reader' || statement.verdict === null ? (
            <span title={`${coder.name} ${coder.version}`}>
              {read.proposedBy(`${coder.name} ${release(coder.version)}`, statement.confidence)}
            </span>
          ) : (
            <>
              {read.decidedBy(statement.verdict)}
              <Told>{coder.name}</Told>
            </>
          )}
        </Row>
        {statement.codebookVersion === null ? null : (
          <Row term={say.codes.codebookRow}>{say.codes.version(statement.codebookVersion)}</Row>
        )}
      </dl>
      <CardLinks statement={statement}>{children}</CardLinks>
    </>
  )
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>
        <Seen>{children}</Seen>
      </dd>
    </>
  )
}

/** "0.1.0" of "0.1.0+r9a345edf.m19386424": which rules and which model is for the whole name. */
const release = (version: string): string => version.replace(/\+.*/, '')

/** unnamed officials › The Washington Post *inferred* › this text */
function Chain({ chain }: { chain: readonly ChainLink[] }) {
  return (
    <div className="line chain">
      <span className="visually-hidden">{read.chain}</span>
      {chain.map((link, i) => (
        <span key={`${link.role}-${link.name}`}>
          {i === 0 ? '' : '› '}
          <Way link={link} last={i === chain.length - 1} />
        </span>
      ))}
    </div>
  )
}

/** One link; that this text is published here is no inference, whatever the outlet's name was taken from. */
function Way({ link, last }: { link: ChainLink; last: boolean }) {
  if (last && link.role === 'publishing-outlet') return read.thisText
  if (link.explicit) return <Told>{link.name}</Told>
  return (
    <>
      <Told className="inferred">{link.name}</Told> <em>{read.inferred}</em>
    </>
  )
}

/** "produced 3,600–4,400 US dollars · Patriot · Ukraine": the figure with its unit, then what of and whose. */
function Figures({ quantity, nameOf }: { quantity: Quantity; nameOf: (id: string) => string }) {
  const about = [quantity.item, quantity.holder]
    .filter((part) => part !== null)
    .map(nameOf)
    .join(' · ')
  return (
    <>
      {terms.quantityKind[quantity.kind]} <strong>{amount(quantity)}</strong>
      {about === '' ? '' : ` · ${about}`} <span className="soft">{say.quoted(quantity.quote)}</span>
      {quantity.convention === null ? null : <span className="soft"> ({quantity.convention})</span>}
    </>
  )
}

const quoted = (spans: readonly { quote: string }[]): string =>
  [...new Set(spans.map(({ quote }) => say.quoted(quote)))].join(', ')

function probability(range: readonly [number, number] | null): string {
  if (range === null) return read.neverScored
  const [low, high] = range
  return low === high ? say.percent(low) : `${say.number(Math.round(low * 100))}–${say.percent(high)}`
}

function timeWords(time: { quote: string; from: string | null; to: string | null }): string {
  const quote = say.quoted(time.quote)
  return time.from === null && time.to === null ? quote : `${quote}: ${read.days(time.from, time.to)}`
}
