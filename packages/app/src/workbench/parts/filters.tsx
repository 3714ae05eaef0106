import { seenText } from '@onrecord/reader'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useMedia } from '../frame/use-media.ts'
import { say } from '../language/say.ts'

/** The row of filters; on a narrow page it waits behind a word. */
export function Filters({ label, children }: { label: string; children: ReactNode }) {
  const narrow = useMedia('(max-width: 900px)')
  const filters = (
    <search className="filters" aria-label={label}>
      {children}
    </search>
  )
  if (!narrow) return filters
  return (
    <details className="filters-box">
      <summary>{label}</summary>
      {filters}
    </details>
  )
}

/** A field that narrows a list a moment after the last key. */
export function TextFilter({
  label,
  value,
  long = false,
  onChange,
}: {
  label: string
  value: string
  long?: boolean
  onChange: (value: string) => void
}) {
  const [words, setWords] = useState(value)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => setWords(value), [value])
  useEffect(() => () => clearTimeout(timer.current), [])
  const type = (next: string) => {
    setWords(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => onChange(next.trim()), 250)
  }
  return (
    <label className={long ? 'long' : 'wide'}>
      <span>{label}</span>
      <input type="search" className="field" value={words} onChange={(event) => type(event.target.value)} />
    </label>
  )
}

type Period = { readonly from?: string | undefined; readonly to?: string | undefined }

/** From a day to a day, both or one left open. */
export function PeriodFilter({ filter, narrow }: { filter: Period; narrow: (change: Period) => void }) {
  return (
    <>
      <DayFilter label={say.parts.from} value={filter.from ?? ''} onChange={(from) => narrow({ from })} />
      <DayFilter label={say.parts.to} value={filter.to ?? ''} onChange={(to) => narrow({ to })} />
    </>
  )
}

export function DayFilter({
  label,
  value,
  onChange,
}: {
  label: string
  value: string
  onChange: (value: string) => void
}) {
  return (
    <label className="date">
      <span>{label}</span>
      <input
        type="date"
        className={value === '' ? 'field blank' : 'field'}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  )
}

export interface Option {
  readonly value: string
  readonly label: string
}

/** One of a few, or all. */
export function ChoiceFilter({
  label,
  all,
  options,
  value,
  short = false,
  onChange,
}: {
  label: string
  all: string
  short?: boolean
  options: readonly Option[]
  value: string
  onChange: (value: string) => void
}) {
  const known = value === '' || options.some((option) => option.value === value)
  return (
    <label className={short ? 'short' : ''}>
      <span>{label}</span>
      <select
        className={value === '' ? 'field blank' : 'field'}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{all}</option>
        {known ? null : <option value={value}>{seenText(value)}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {seenText(option.label)}
          </option>
        ))}
      </select>
    </label>
  )
}
