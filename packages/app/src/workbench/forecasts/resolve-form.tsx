import { useState } from 'react'
import type { ForecastAnswer, ResolvedAnswer } from '../../api/contract/forecasts.ts'
import { BothSides } from '../changes/clash.tsx'
import { Drawer } from '../changes/drawer.tsx'
import { Choice, Line } from '../changes/fields.tsx'
import { useChange } from '../changes/use-change.ts'
import { sayAnalyses } from '../language/say-analyses.ts'
import { Seen } from '../parts/told.tsx'
import { outcomeWords } from './said-words.ts'

const words = sayAnalyses.forecasts

const OUTCOMES = ['unsaid', 'came-true', 'did-not', 'partly', 'void', 'open'] as const
type Said = (typeof OUTCOMES)[number]

interface FormProps {
  readonly forecast: ForecastAnswer
  readonly onClose: () => void
}

/** What became of a forecast, when, and where that is told. */
export function ResolveForm({ forecast, onClose }: FormProps) {
  const { id, kind, event, resolution } = forecast
  const change = useChange()
  const [outcome, setOutcome] = useState<Said>(resolution?.outcome ?? 'unsaid')
  const [day, setDay] = useState(resolution?.day ?? '')
  const [source, setSource] = useState(sourceWords(resolution))
  const [part, setPart] = useState('')
  const [why, setWhy] = useState('')
  const share = shareOf(part)
  const names = {
    unsaid: words.unsaid,
    open: words.stillOpen,
    'came-true': outcomeWords(kind, 'came-true'),
    'did-not': outcomeWords(kind, 'did-not'),
    partly: words.statuses.partly,
    void: words.statuses.void,
  }
  const said = { outcome: outcome === 'unsaid' ? null : outcome, day: day === '' ? null : day }
  const send = async (seen: object) => {
    const body = {
      ...said,
      ...sourceOf(source),
      ...(outcome === 'partly' && share !== undefined ? { share } : {}),
      ...(why.trim() === '' ? {} : { why }),
      seen,
    }
    const saved = await change.run<ResolvedAnswer>(`forecasts/${id}/resolve`, body)
    if (saved !== null) onClose()
  }
  const seen = { outcome: resolution?.outcome ?? null, day: resolution?.day ?? null }
  return (
    <Drawer
      title={words.resolve}
      does={words.save}
      change={change}
      ready={change.clash === null && share !== undefined}
      onSave={() => void send(seen)}
      onClose={onClose}
    >
      {change.clash === null ? null : (
        <BothSides
          clash={change.clash}
          mine={said}
          names={{ outcome: words.status, day: words.day }}
          onKeepTheirs={onClose}
          onSaveMine={() => void send(change.clash?.now ?? {})}
        />
      )}
      <p dir="auto">
        <Seen>{event}</Seen>
      </p>
      <Choice label={words.status} values={OUTCOMES} names={names} value={outcome} onChange={setOutcome} />
      <Line label={words.day} hint={words.dayHint} type="date" value={day} onChange={setDay} />
      <Line label={words.source} hint={words.sourceHint} value={source} onChange={setSource} />
      {outcome === 'partly' ? (
        <Line
          label={words.part}
          hint={share === undefined ? words.noPart : words.partHint}
          value={part}
          onChange={setPart}
        />
      ) : null}
      <Line label={words.why} value={why} onChange={setWhy} />
    </Drawer>
  )
}

/** By when a forecast is settled. */
export function HorizonForm({ forecast, onClose }: FormProps) {
  const { id, event, horizon } = forecast
  const change = useChange()
  const own = horizon?.by === 'person' ? horizon.day : null
  const [day, setDay] = useState(own ?? '')
  const wanted = day === '' ? null : day
  const send = async (seen: object) => {
    const saved = await change.run<ResolvedAnswer>(`forecasts/${id}/horizon`, { horizon: wanted, seen })
    if (saved !== null) onClose()
  }
  return (
    <Drawer
      title={words.date}
      does={words.save}
      change={change}
      ready={change.clash === null && wanted !== own}
      onSave={() => void send({ horizon: own })}
      onClose={onClose}
    >
      {change.clash === null ? null : (
        <BothSides
          clash={change.clash}
          mine={{ horizon: wanted }}
          names={{ horizon: words.lastDay }}
          onKeepTheirs={onClose}
          onSaveMine={() => void send(change.clash?.now ?? {})}
        />
      )}
      <p dir="auto">
        <Seen>{event}</Seen>
      </p>
      <Line label={words.lastDay} hint={words.lastDayHint} type="date" value={day} onChange={setDay} />
    </Drawer>
  )
}

function sourceWords(resolution: ForecastAnswer['resolution']): string {
  if (resolution === null) return ''
  const { sourceStatement, source } = resolution
  return sourceStatement === null ? (source ?? '') : `s${sourceStatement}`
}

/** `s80` is a statement; everything else an address, or words. */
function sourceOf(text: string) {
  const said = text.trim()
  const statement = /^s(\d{1,9})$/.exec(said)?.[1]
  if (statement !== undefined) return { sourceStatement: Number(statement) }
  return said === '' ? {} : { source: said }
}

/** `null` where nothing is said, `undefined` where it is no part. */
function shareOf(text: string): readonly [number, number] | null | undefined {
  if (text.trim() === '') return null
  const [, lo, hi = lo] =
    /^(\d*\.?\d+)(?:\s*[-–]\s*(\d*\.?\d+))?$/.exec(text.trim().replaceAll(',', '.')) ?? []
  const [from, to] = [Number(lo), Number(hi)]
  return from >= 0 && to <= 1 && from <= to ? [from, to] : undefined
}
