import { say } from '../language/say.ts'
import type { Clash } from './use-change.ts'

const { codes } = say

export interface BothSidesProps {
  readonly clash: Clash
  /** What was typed here, by field. */
  readonly mine: Readonly<Record<string, unknown>>
  readonly names: Readonly<Record<string, string>>
  readonly onKeepTheirs: () => void
  readonly onSaveMine: () => void
}

/** Somebody else changed the same fields meanwhile: theirs and mine, side by side, and which of them is to stand. */
export function BothSides({ clash, mine, names, onKeepTheirs, onSaveMine }: BothSidesProps) {
  return (
    <div role="alertdialog" aria-label={codes.somebodyElse} className="clash">
      <p>
        <strong>{codes.somebodyElse}</strong> {codes.notOverwritten}
      </p>
      <table className="sides">
        <thead>
          <tr>
            <td />
            <th scope="col">{codes.standsNow}</th>
            <th scope="col">{codes.yours}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(clash.now).map(([field, value]) => (
            <tr key={field}>
              <th scope="row">{names[field] ?? field}</th>
              <td>{shown(value)}</td>
              <td>{shown(mine[field])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="actions">
        <button
          type="button"
          className="action strong"
          onClick={(event) => {
            // The button goes away: the next key is the form's.
            event.currentTarget.closest('form')?.querySelector<HTMLElement>('.row .field')?.focus()
            onKeepTheirs()
          }}
        >
          {codes.keepTheirs}
        </button>
        <button type="button" className="action" onClick={onSaveMine}>
          {codes.saveMine}
        </button>
      </p>
    </div>
  )
}

/** A value as one reads it: lists a line each, examples and attributes by name. */
function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–'
  if (Array.isArray(value)) return value.join('\n')
  if (typeof value === 'object') {
    const lines = Object.entries(value).map(([key, one]) => `${key}: ${String(one)}`)
    return lines.length === 0 ? '–' : lines.join('\n')
  }
  return String(value)
}
