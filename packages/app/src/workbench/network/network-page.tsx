import { getRouteApi } from '@tanstack/react-router'
import { Component, type ReactNode, useMemo, useState } from 'react'
import type { NetworkAnswer } from '../../api/contract/networks.ts'
import type { Query } from '../addresses.ts'
import { useTheme } from '../frame/use-theme.ts'
import { say } from '../language/say.ts'
import { sayAnalyses } from '../language/say-analyses.ts'
import { networkAsked } from '../measures/asked.ts'
import { ServedPicture } from '../measures/picture.tsx'
import { RunState, useComputed } from '../measures/run.tsx'
import { useTitle } from '../parts/title.ts'
import { useNarrowing } from '../use-narrowing.ts'
import { Behind } from './behind.tsx'
import { Lists } from './lists.tsx'
import { NetworkCanvas } from './network-canvas.tsx'
import { COLOURINGS, groupsOf, SIZINGS } from './network-look.ts'
import { NetworkSettings } from './network-settings.tsx'
import { hasCanvas } from './painter.ts'
import { TimeSlider } from './time-slider.tsx'
import '../measures/measures.css'
import './network.css'

const words = sayAnalyses.network

const route = getRouteApi('/network')

/** The network of what one looks at: who says the same and the opposite, over time, with the sentences behind each tie. */
export function NetworkPage() {
  useTitle(words.title)
  const { filter, narrow } = useNarrowing(route.useSearch(), route.useNavigate())
  const said = JSON.stringify(networkAsked(filter))
  const asked = useMemo<Query>(() => JSON.parse(said), [said])
  const computed = useComputed<NetworkAnswer>('networks', asked)
  const { data, running, error } = computed
  const look: Query = { ...given('colour', filter.colour), ...given('size', filter.size) }
  return (
    <>
      <header className="headline">
        <h1>{words.title}</h1>
        <p className="lede">{words.lede}</p>
      </header>
      <search className="filters settings" aria-label={words.settings}>
        <NetworkSettings asked={asked} look={look} narrow={narrow} />
      </search>
      {data === undefined || running || error !== null ? (
        <RunState computed={computed} what={words.theNetwork} />
      ) : null}
      {data === undefined || error !== null ? null : (
        <Shown network={data} asked={asked} filter={filter} narrow={narrow} fresh={!running} />
      )}
    </>
  )
}

const given = (key: string, value: string | undefined): Query => (value === undefined ? {} : { [key]: value })

interface ShownProps {
  readonly network: NetworkAnswer
  readonly asked: Query
  readonly filter: Readonly<Record<string, string | undefined>>
  readonly narrow: (change: Readonly<Record<string, string>>) => void
  readonly fresh: boolean
}

function Shown({ network, asked, filter, narrow, fresh }: ShownProps) {
  const { nodes, slices, counted } = network
  const at = Math.min(slices.length, Math.max(1, Math.trunc(Number(filter.slice ?? 1)) || 1))
  const slice = slices[at - 1]!
  const theme = useTheme()
  const [canDraw] = useState(hasCanvas)
  const aggregation = asked.qualifierAggregation ?? 'subtract'
  const colouring = COLOURINGS.find((one) => one === filter.colour) ?? 'none'
  const sizing = SIZINGS.find((one) => one === filter.size) ?? 'statements'
  const hand = useMemo(() => handOf(nodes, filter), [nodes, filter])
  const drawn = useMemo(
    () => ({ nodes, slice, aggregation, colouring, sizing, hand }),
    [nodes, slice, aggregation, colouring, sizing, hand],
  )
  const onHand = (places: readonly number[]) => {
    const [one, other] = places.map((place) => nodes[place]!)
    narrow({
      a: one?.label ?? '',
      b: other?.label ?? '',
      mode: other === undefined && one?.mode === 2 ? '2' : '',
    })
  }
  const served = { ...asked, slice: String(at) }
  const name = words.picture(nodes.length, slice.weight.length)
  return (
    <div className={fresh ? '' : 'stale'}>
      <p className="soft small">
        {sayAnalyses.measures.countedLine(counted)}
        {slice.weaker > 0 ? `; ${words.weaker(slice.weaker)}` : ''}
      </p>
      {slices.length > 1 ? (
        <TimeSlider
          slices={slices}
          at={at}
          onSlice={(number) => narrow({ slice: number === 1 ? '' : String(number) })}
        />
      ) : null}
      <Legend groups={groupsOf(nodes, colouring, theme)} colouring={colouring} asked={asked} />
      <div className="network-and-behind">
        {canDraw ? (
          <Otherwise instead={<ServedPicture path="networks" query={served} name={name} />}>
            <NetworkCanvas drawn={drawn} name={name} onHand={onHand} />
          </Otherwise>
        ) : (
          <ServedPicture path="networks" query={served} name={name} />
        )}
        {filter.a === undefined ? null : (
          <Behind
            asked={served}
            a={filter.a}
            b={filter.b}
            mode={filter.mode}
            onClose={() => narrow({ a: '', b: '', mode: '' })}
          />
        )}
      </div>
      <Lists nodes={nodes} slice={slice} aggregation={aggregation} onHand={onHand} />
    </div>
  )
}

function handOf(
  nodes: NetworkAnswer['nodes'],
  { a, b, mode }: Readonly<Record<string, string | undefined>>,
): readonly number[] {
  const place = (label: string | undefined, of?: number) =>
    label === undefined
      ? -1
      : nodes.findIndex((node) => node.label === label && (of === undefined || node.mode === of))
  const other = Math.max(place(b, 2), place(b))
  return [place(a, mode === '2' ? 2 : undefined), other].filter((one) => one !== -1)
}

/** What the signs mean: only those that are there. */
function Legend({
  groups,
  colouring,
  asked,
}: {
  groups: ReadonlyMap<string, string>
  colouring: 'none' | 'kind' | 'camp'
  asked: Query
}) {
  const type = asked.networkType === 'twomode' ? 'twomode' : 'onemode'
  const meanings = words.meanings[type][asked.qualifierAggregation ?? 'subtract']
  const kinds: Readonly<Record<string, string>> = say.terms.actorKind
  return (
    <p className="legend network-legend">
      {Object.entries(meanings ?? {}).map(([sense, meaning]) => (
        <span key={sense} className={sense}>
          <span className="tie-sign" aria-hidden="true" /> {meaning}
        </span>
      ))}
      {[...groups].map(([group, colour]) => (
        <span key={group}>
          <svg width="10" height="10" aria-hidden="true">
            <circle cx="5" cy="5" r="5" fill={colour} />
          </svg>{' '}
          {colouring === 'camp' ? words.camp(Number(group)) : (kinds[group] ?? group)}
        </span>
      ))}
    </p>
  )
}

/** Where drawing fails, the server's picture stands in its place. */
class Otherwise extends Component<{ readonly instead: ReactNode; readonly children: ReactNode }> {
  override state = { failed: false }
  static getDerivedStateFromError() {
    return { failed: true }
  }
  override render() {
    return this.state.failed ? this.props.instead : this.props.children
  }
}
