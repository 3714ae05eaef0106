import { useQuery } from '@tanstack/react-query'
import { codebooksOf } from '../ask.ts'
import { sayAnalyses } from '../language/say-analyses.ts'
import { Told } from '../parts/told.tsx'

const words = sayAnalyses.measures

/** Concepts of one's own choosing, whose loss is computed in place of a search: one on each line of the address's word. */
export function OwnSet({
  value,
  onChange,
}: {
  value: string | undefined
  onChange: (value: string) => void
}) {
  const books = useQuery(codebooksOf).data ?? []
  const chosen = (value ?? '').split('\n').filter((label) => label !== '')
  const labels = [
    ...new Set([...books.flatMap((book) => book.concepts.map(({ label }) => label)), ...chosen]),
  ]
  const toggle = (label: string) =>
    onChange((chosen.includes(label) ? chosen.filter((one) => one !== label) : [...chosen, label]).join('\n'))
  if (labels.length === 0) return null
  return (
    <details className="own-set" open={chosen.length > 0}>
      <summary>
        {words.ownSet}
        {chosen.length > 0 ? ` (${chosen.length})` : ''}
      </summary>
      <p className="soft small">{words.ownSetMeans}</p>
      <ul className="plain-list">
        {labels.toSorted().map((label) => (
          <li key={label}>
            <label>
              <input type="checkbox" checked={chosen.includes(label)} onChange={() => toggle(label)} />{' '}
              <Told>{label}</Told>
            </label>
          </li>
        ))}
      </ul>
      {chosen.length > 0 ? (
        <button type="button" className="button" onClick={() => onChange('')}>
          {words.ownSetEmpty}
        </button>
      ) : null}
    </details>
  )
}
