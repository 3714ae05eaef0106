import type { Query } from '../addresses.ts'
import { sayAnalyses } from '../language/say-analyses.ts'
import { ChoiceFilter } from '../parts/filters.tsx'

const words = sayAnalyses.measures

type Narrow = (change: Readonly<Record<string, string>>) => void

/** A choice whose first answer is the default, which no address says. */
export function Choice({
  label,
  options,
  value,
  onChange,
}: {
  label: string
  options: Readonly<Record<string, string>>
  value: string | undefined
  onChange: (value: string) => void
}) {
  const [[, first = ''] = ['', ''], ...rest] = Object.entries(options)
  return (
    <ChoiceFilter
      label={label}
      all={first}
      value={value ?? ''}
      options={rest.map(([own, said]) => ({ value: own, label: said }))}
      onChange={onChange}
    />
  )
}

/** A whole number; what is none is not asked. */
export function NumberField({
  label,
  value,
  placeholder = '',
  least = 1,
  step = 1,
  onChange,
}: {
  label: string
  value: string | undefined
  placeholder?: string
  least?: number
  step?: number | 'any'
  onChange: (value: string) => void
}) {
  return (
    <label className="short">
      <span>{label}</span>
      <input
        type="number"
        className="field"
        min={least}
        step={step}
        placeholder={placeholder}
        value={value ?? ''}
        onChange={(event) => {
          const { value: typed, validity } = event.target
          if (typed === '' || validity.valid) onChange(typed)
        }}
      />
    </label>
  )
}

/** Windows of time: their unit, their size, and how smoothly they go over. */
export function WindowFields({
  asked,
  narrow,
  must = false,
}: {
  asked: Query
  narrow: Narrow
  must?: boolean
}) {
  const { no, ...units } = words.units
  const shown = must
    ? { months: units.months, years: units.years, weeks: units.weeks, days: units.days }
    : { no, ...units }
  const unit = asked.timeWindow
  const has = unit !== undefined && unit !== 'no'
  return (
    <>
      <Choice
        label={words.window}
        options={shown}
        value={unit === 'no' || (must && unit === 'months') ? '' : unit}
        onChange={(timeWindow) => narrow({ timeWindow, windowSize: '', slice: '' })}
      />
      {has ? (
        <>
          <NumberField
            label={words.size}
            value={asked.windowSize}
            onChange={(windowSize) => narrow({ windowSize, slice: '' })}
          />
          <NumberField
            label={words.step}
            placeholder="1"
            value={asked.windowStep}
            onChange={(windowStep) => narrow({ windowStep, slice: '' })}
          />
        </>
      ) : null}
    </>
  )
}

/** `concept=5,actor=2` and back. */
export function LeastFields({
  value,
  variable1,
  narrow,
}: {
  value: string | undefined
  variable1: string
  narrow: Narrow
}) {
  const least: Readonly<Record<string, string>> = Object.fromEntries(
    (value ?? '').split(',').flatMap((pair) => {
      const [variable, number] = pair.split('=')
      return variable === undefined || number === undefined ? [] : [[variable, number]]
    }),
  )
  const set = (variable: string, number: string) => {
    const entries = Object.entries({ ...least, [variable]: number }).filter(([, own]) => own !== '')
    narrow({ minimumStatements: entries.map((pair) => pair.join('=')).join(',') })
  }
  return [...new Set(['concept', variable1])].map((variable) => (
    <NumberField
      key={variable}
      label={words.least(words.variables[variable] ?? variable)}
      placeholder="1"
      value={least[variable]}
      onChange={(number) => set(variable, number)}
    />
  ))
}
