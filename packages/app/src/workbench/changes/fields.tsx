import { type ReactNode, useId } from 'react'
import { say } from '../language/say.ts'

const { codes } = say

interface RowProps {
  readonly label: string
  readonly hint?: string
  readonly children: (id: string) => ReactNode
}

/** A field with its name above it, and what it is for below. */
export function Row({ label, hint, children }: RowProps) {
  const id = useId()
  return (
    <div className="row">
      <label htmlFor={id}>{label}</label>
      {children(id)}
      {hint === undefined ? null : <p className="small soft">{hint}</p>}
    </div>
  )
}

interface WordsProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly onChange: (value: string) => void
}

export function Line({
  label,
  hint,
  value,
  onChange,
  ...rest
}: WordsProps & { readonly type?: string; readonly list?: string; readonly required?: boolean }) {
  return (
    <Row label={label} {...(hint === undefined ? {} : { hint })}>
      {(id) => (
        <input
          id={id}
          className="field"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          {...rest}
        />
      )}
    </Row>
  )
}

export function Area({ label, hint, value, onChange, rows = 3 }: WordsProps & { readonly rows?: number }) {
  return (
    <Row label={label} {...(hint === undefined ? {} : { hint })}>
      {(id) => (
        <textarea
          id={id}
          className={rows > 4 ? 'field area tall' : 'field area'}
          rows={rows}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Row>
  )
}

export function Choice<Value extends string>({
  label,
  values,
  names,
  value,
  onChange,
}: {
  readonly label: string
  readonly values: readonly Value[]
  readonly names: Readonly<Record<Value, string>>
  readonly value: Value
  readonly onChange: (value: Value) => void
}) {
  return (
    <Row label={label}>
      {(id) => (
        <select
          id={id}
          className="field"
          value={value}
          onChange={(event) => {
            const chosen = values.find((one) => one === event.target.value)
            if (chosen !== undefined) onChange(chosen)
          }}
        >
          {values.map((one) => (
            <option key={one} value={one}>
              {names[one]}
            </option>
          ))}
        </select>
      )}
    </Row>
  )
}

/** Okabe and Ito's colours: told apart by colour-blind eyes as well. */
const PALETTE = ['#0072B2', '#E69F00', '#009E73', '#CC79A7', '#56B4E9', '#D55E00', '#F0E442', '#666666']

/** The colour of a code in pictures and DNA, or none. */
export function Colour({
  value,
  onChange,
}: {
  readonly value: string | null
  readonly onChange: (colour: string | null) => void
}) {
  return (
    <fieldset className="row bare colours">
      <legend>{codes.colour}</legend>
      <button
        type="button"
        className="swatch none"
        aria-pressed={value === null}
        onClick={() => onChange(null)}
      >
        {codes.noColour}
      </button>
      {PALETTE.map((colour) => (
        <button
          key={colour}
          type="button"
          className="swatch"
          aria-label={colour}
          aria-pressed={value?.toLowerCase() === colour.toLowerCase()}
          style={{ background: colour }}
          onClick={() => onChange(colour)}
        />
      ))}
      <input
        type="color"
        className="swatch"
        aria-label={codes.anyColour}
        title={codes.anyColour}
        value={value ?? '#808080'}
        onChange={(event) => onChange(event.target.value)}
      />
    </fieldset>
  )
}

/** A code's colour as a small square; nothing where it has none. */
export function Swatch({ colour }: { readonly colour: string | null }) {
  if (colour === null) return null
  return <span className="code-colour" aria-hidden="true" style={{ background: colour }} />
}

export type Attribute = readonly [name: string, value: string]

/** Columns of one's own, as DNA's attributes: a name and a value each. */
export function Attributes({
  value,
  onChange,
}: {
  readonly value: readonly Attribute[]
  readonly onChange: (attributes: readonly Attribute[]) => void
}) {
  const put = (at: number, attribute: Attribute) =>
    onChange(value.map((one, k) => (k === at ? attribute : one)))
  return (
    <fieldset className="row bare">
      <legend>{codes.attributes}</legend>
      {value.map(([name, words], at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a name that is being typed is no key
        <div className="attribute" key={at}>
          <input
            className="field"
            aria-label={codes.attributeName}
            placeholder={codes.attributeName}
            value={name}
            onChange={(event) => put(at, [event.target.value, words])}
          />
          <input
            className="field"
            aria-label={codes.attributeValue(name)}
            placeholder={codes.value}
            value={words}
            onChange={(event) => put(at, [name, event.target.value])}
          />
          <button
            type="button"
            className="mover"
            aria-label={codes.takeOut(name)}
            onClick={() => onChange(value.filter((_, k) => k !== at))}
          >
            ×
          </button>
        </div>
      ))}
      <button type="button" className="action" onClick={() => onChange([...value, ['', '']])}>
        {codes.addAttribute}
      </button>
    </fieldset>
  )
}

export const attributesOf = (rows: readonly Attribute[]): Record<string, string> =>
  Object.fromEntries(rows.map(([name, value]) => [name.trim(), value]).filter(([name]) => name !== ''))

/** One phrase a line; lines left empty are none. */
export const linesOf = (words: string): string[] =>
  words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
