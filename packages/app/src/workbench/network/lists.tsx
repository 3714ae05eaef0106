import { say } from '../language/say.ts'
import { sayAnalyses } from '../language/say-analyses.ts'
import { Told } from '../parts/told.tsx'
import { type Slice, senseOf, type ViewNode } from './network-look.ts'

const words = sayAnalyses.network

/** So many stand in the lists; all are in the files to take away. */
const SHOWN = 12

/** The strongest ties and those heard most, each to be taken in hand by key as on the picture by mouse. */
export function Lists({
  nodes,
  slice,
  aggregation,
  onHand,
}: {
  nodes: readonly ViewNode[]
  slice: Slice
  aggregation: string
  onHand: (hand: readonly number[]) => void
}) {
  const heard = [...nodes.keys()].sort((x, y) => nodes[y]!.statements - nodes[x]!.statements || x - y)
  return (
    <div className="network-lists">
      <section aria-labelledby="strongest">
        <h2 id="strongest">{words.strongest}</h2>
        {slice.weight.length === 0 ? <p className="soft">{sayAnalyses.measures.none}</p> : null}
        <ol className="plain-list">
          {slice.weight.slice(0, SHOWN).map((weight, t) => {
            const ends = [slice.a[t]!, slice.b[t]!]
            const sense = senseOf(weight, aggregation)
            return (
              <li key={ends.join(' ')}>
                <button type="button" className="plain" onClick={() => onHand(ends)}>
                  <Told>{nodes[ends[0]!]!.label}</Told>
                  {' – '}
                  <Told>{nodes[ends[1]!]!.label}</Told>
                </button>{' '}
                <span className={`tie-weight ${sense === 'both' || sense === 'soft' ? 'neither' : sense}`}>
                  {aggregation === 'combine' ? words.senses[sense] : say.number(weight)}
                </span>
              </li>
            )
          })}
        </ol>
      </section>
      <section aria-labelledby="heard">
        <h2 id="heard">{words.heard}</h2>
        <ol className="plain-list">
          {heard.slice(0, SHOWN).map((place) => (
            <li key={place}>
              <button type="button" className="plain" onClick={() => onHand([place])}>
                <Told>{nodes[place]!.label}</Told>
              </button>{' '}
              <span className="soft">{say.number(nodes[place]!.statements)}</span>
            </li>
          ))}
        </ol>
      </section>
    </div>
  )
}
