import type { ChainLink, Commitment, Quantity } from '@onrecord/reader'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { StatementAnswer } from '../../api/contract/shapes.ts'
import { codebooksOf } from '../ask.ts'
import { bounds, decisionLine, longDay, plain } from '../language/terms.ts'
import { CardLinks } from './card-links.tsx'

/** The codebooks' names for their ids; what none of them knows is a name already. */
function useNames(): (id: string) => string {
  const books = useQuery(codebooksOf).data ?? []
  return (id) => books.map((book) => book.names[id]).find((name) => name !== undefined) ?? id
}

/** What an open card shows below its two lines. */
export function CardDetails({ statement }: { statement: StatementAnswer }) {
  const nameOf = useNames()
  const { decision, forecast, hedges, quantities, times, because, coder } = statement
  return (
    <>
      {statement.chain.length > 1 ? <Chain chain={statement.chain} /> : null}
      <dl>
        <Row term="kind">
          {plain(statement.type)}, {statement.mode === 'none' ? 'own voice' : plain(statement.mode)}
        </Row>
        {quantities.map((quantity) => (
          <Row term="number" key={`${quantity.start}-${quantity.end}`}>
            <Figures quantity={quantity} nameOf={nameOf} />
          </Row>
        ))}
        {decision === null ? null : (
          <Row term="decision">
            <strong>
              {decision.affirmed ? '' : 'denied: '}
              {plain(decision.state)}
            </strong>{' '}
            {decisionLine(decision, nameOf)}
          </Row>
        )}
        {forecast === null ? null : (
          <Row term="forecast">
            <strong>{forecast.word}</strong> {probability(forecast.probability)}; {forecast.event}
            {forecast.horizon === null ? '' : `, ${forecast.horizon}`}
          </Row>
        )}
        {times.length === 0 ? null : <Row term="time">{times.map(timeWords).join('; ')}</Row>}
        {hedges.length === 0 ? null : <Row term="hedged by">{quoted(hedges)}</Row>}
        <Row term="certainty">{certainty(statement.commitment)}</Row>
        {because.length === 0 ? null : <Row term="because of">{quoted(because)}</Row>}
        <Row term="coded by">
          {coder.by === 'reader' ? (
            `proposed by ${coder.name} ${coder.version}, ${Math.round(statement.confidence * 100)} % sure`
          ) : (
            <>
              {statement.verdict} by <bdi>{coder.name}</bdi>
            </>
          )}
        </Row>
      </dl>
      <CardLinks statement={statement} />
    </>
  )
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** unnamed officials › The Washington Post *inferred* › this text */
function Chain({ chain }: { chain: readonly ChainLink[] }) {
  return (
    <div className="line chain">
      <span className="visually-hidden">Chain: </span>
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
  if (last && link.role === 'publishing-outlet') return 'this text'
  if (link.explicit) return link.name
  return (
    <>
      <span className="inferred">{link.name}</span> <em>inferred</em>
    </>
  )
}

function Figures({ quantity, nameOf }: { quantity: Quantity; nameOf: (id: string) => string }) {
  const about = [quantity.unit, quantity.item, quantity.holder]
    .filter((part) => part !== null)
    .map(nameOf)
    .join(' · ')
  return (
    <>
      {plain(quantity.kind)} <strong>{bounds(quantity)}</strong>
      {about === '' ? '' : ` ${about}`} <span className="soft">“{quantity.quote}”</span>
      {quantity.convention === null ? null : <span className="soft"> ({quantity.convention})</span>}
    </>
  )
}

const quoted = (spans: readonly { quote: string }[]): string =>
  [...new Set(spans.map(({ quote }) => `“${quote}”`))].join(', ')

function probability(range: readonly [number, number] | null): string {
  if (range === null) return '(never scored)'
  const [low, high] = range.map((one) => Math.round(one * 100))
  return low === high ? `${low} %` : `${low}–${high} %`
}

function timeWords(time: { quote: string; from: string | null; to: string | null }): string {
  if (time.from === null && time.to === null) return `“${time.quote}”`
  const same = time.from === time.to
  const days = same
    ? longDay(time.from!)
    : `${time.from === null ? '…' : longDay(time.from)} to ${time.to === null ? '…' : longDay(time.to)}`
  return `“${time.quote}”: ${days}`
}

const COMMITMENT: Readonly<Record<Commitment, string>> = {
  'CT+': 'certain',
  'PR+': 'probable',
  'PS+': 'possible',
  'CT-': 'certainly not',
  'PR-': 'probably not',
  'PS-': 'possibly not',
  CTu: 'knows whether',
  Uu: 'uncommitted',
}

function certainty({ source, reporter }: { source: Commitment | null; reporter: Commitment }): string {
  const text = `text: ${COMMITMENT[reporter]}`
  return source === null ? text : `source: ${COMMITMENT[source]}; ${text}`
}
