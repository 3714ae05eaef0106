import { useQuery } from '@tanstack/react-query'
import { outletsOf } from '../ask.ts'
import { say } from '../language/say.ts'
import { ChoiceFilter } from './filters.tsx'

/** One of the record's outlets, or all. */
export function OutletFilter({ value, onChange }: { value: string; onChange: (outlet: string) => void }) {
  const outlets = useQuery(outletsOf).data ?? []
  return (
    <ChoiceFilter
      label={say.filter.outlet}
      all={say.parts.allOutlets}
      value={value}
      options={outlets.map(({ id, name }) => ({ value: String(id), label: name }))}
      onChange={onChange}
    />
  )
}
