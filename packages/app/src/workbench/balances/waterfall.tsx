import { seenText } from '@onrecord/reader'
import { Link } from '@tanstack/react-router'
import type { BalanceAnswer } from '../../api/contract/balances.ts'
import {
  balanceLayout,
  type PlacedBar,
  type PlacedPanel,
  type PlacedRow,
} from '../../pictures/balance-layout.ts'
import { balancePanels } from '../../pictures/balance-panels-layout.ts'
import { useMedia } from '../frame/use-media.ts'
import { say } from '../language/say.ts'
import { sayAnalyses } from '../language/say-analyses.ts'

const words = sayAnalyses.balances

const WIDE = { width: 1080, labels: 'beside' } as const
const NARROW = { width: 350, labels: 'above' } as const

/** What came in, what went off it, what is left, as ranges; each bar leads to its first sentence. */
export function Waterfall({ balance }: { balance: BalanceAnswer }) {
  const plan = useMedia('(max-width: 900px)') ? NARROW : WIDE
  const layout = balanceLayout(balancePanels(balance, words), plan)
  if (layout.panels.every(({ rows }) => rows.length === 0)) return null
  const documents = new Map(
    [...balance.figures, ...balance.levels].map(({ statement, document }) => [statement, document.id]),
  )
  return (
    <div className="figure">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing of links */}
      <svg
        className="drawing"
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        role="group"
        aria-label={words.picture(balance.item.name)}
      >
        {layout.panels.map((panel, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: panels are drawn anew together
          <Panel key={n} panel={panel} documents={documents} />
        ))}
      </svg>
    </div>
  )
}

/** What the parts of the bars mean; once for all balances of a page. */
export function BalanceSigns() {
  return (
    <p className="legend balance-signs">
      {(['sure', 'bounds', 'out', 'open', 'printed'] as const).map((sign) => (
        <span key={sign}>
          <span className={`patch ${sign}`} aria-hidden="true" /> {words.legend[sign]}
        </span>
      ))}
    </p>
  )
}

type Documents = ReadonlyMap<number, number>

function Panel({ panel, documents }: { panel: PlacedPanel; documents: Documents }) {
  const { title, titleX, titleY, top, bottom, ticks, rows } = panel
  return (
    <g>
      {title.map((line, n) => (
        <text key={line} className="strong" x={titleX} y={titleY + n * 16}>
          {seenText(line)}
        </text>
      ))}
      {rows.length === 0
        ? null
        : ticks.map(({ x, label }) => (
            // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of lines takes no focus
            <g key={label} aria-hidden="true">
              <line className="hair" x1={x} x2={x} y1={top} y2={bottom} />
              <text className="quiet small" x={x} y={bottom + 15} textAnchor="middle">
                {say.number(Number(label))}
              </text>
            </g>
          ))}
      {rows.map((row, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are drawn anew together
        <Row key={n} placed={row} documents={documents} />
      ))}
    </g>
  )
}

function Row({ placed, documents }: { placed: PlacedRow; documents: Documents }) {
  const { row, y, bar, from } = placed
  const [statement] = row.statements
  const document = statement === undefined ? undefined : documents.get(statement)
  const look = row.part === 'out' ? 'against' : row.part === 'told' ? 'neither' : 'for'
  const says = seenText(`${row.label}: ${row.value}`)
  const drawn = (
    <>
      <title>{says}</title>
      {from === null ? null : <line className="thin" x1={from} x2={from} y1={y - 31} y2={y - 7} />}
      {bar === null ? null : <Bar bar={bar} y={y} />}
      <Words placed={placed} />
    </>
  )
  if (statement === undefined || document === undefined || row.part === 'left')
    return <g className={look}>{drawn}</g>
  return (
    <Link
      to="/documents/$id"
      params={{ id: String(document) }}
      search={{ statement: String(statement) }}
      className={look}
    >
      {drawn}
    </Link>
  )
}

function Words({ placed }: { placed: PlacedRow }) {
  const { row, shown, labelX, labelY, valueX, valueY, valueAnchor, valueLines } = placed
  const beside = valueAnchor === 'start'
  const look = row.part === 'left' ? 'strong' : ''
  return (
    <>
      <text className={`halo ${look}`} x={labelX} y={labelY} textAnchor={beside ? 'end' : 'start'}>
        {seenText(shown)}
      </text>
      {valueLines.map((line, n) => (
        <text
          key={line}
          className={`halo small ${look}`}
          x={valueX}
          y={valueY - (valueLines.length - 1) * 7 + n * 14}
          textAnchor={valueAnchor}
        >
          {seenText(line)}
        </text>
      ))}
    </>
  )
}

function Bar({ bar: { sure, perhaps, open, printed }, y }: { bar: PlacedBar; y: number }) {
  const [low, high] = [Math.min(sure[0], perhaps[0]), Math.max(sure[1], perhaps[1])]
  const rect = ([a, b]: readonly [number, number], look: string) => (
    <rect className={`shade ${look}`} x={a} y={y - 7} width={Math.max(0, b - a)} height={14} />
  )
  const edge = (x: number, dashed: boolean) => (
    <line className={dashed ? 'edge dashes' : 'edge'} x1={x} x2={x} y1={y - 7} y2={y + 7} />
  )
  return (
    <>
      {rect(perhaps, 'faint')}
      {rect(sure, 'full')}
      {edge(low, open === 'left')}
      {edge(high, open === 'right')}
      {printed === null ? null : <line className="on" x1={printed} x2={printed} y1={y - 9} y2={y + 9} />}
    </>
  )
}
