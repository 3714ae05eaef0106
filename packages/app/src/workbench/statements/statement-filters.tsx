import { useQuery } from '@tanstack/react-query'
import type { statementFilters } from '../addresses.ts'
import { codebooksOf } from '../ask.ts'
import { NAMED, NOT_NAMED, plain } from '../language/terms.ts'
import { ChoiceFilter, Filters, PeriodFilter, TextFilter } from '../parts/filters.tsx'
import { OutletFilter } from '../parts/outlet-filter.tsx'
import { Shape } from '../parts/stance.tsx'
import type { Narrowing } from '../use-narrowing.ts'
import { ActorFilter } from './actor-filter.tsx'

export type StatementNarrowing = Narrowing<(typeof statementFilters)[number]>

const TYPES = [
  'position', 'request', 'refusal', 'denial', 'assertion', 'argument', 'assessment', 'speculation',
  'quantity-claim', 'event', 'decision', 'forecast', 'framing',
] // biome-ignore format: a list of words
const ANONYMITY = [
  'named-person', 'named-organisation', 'named-outlet', 'inferred-outlet', 'unnamed-collective',
  'anonymous-described', 'anonymous-bare', 'passive', 'outlet-voice', 'document',
] // biome-ignore format: a list of words
const STANCES = [
  { value: '1', label: 'For', stance: 1 },
  { value: '-1', label: 'Against', stance: -1 },
  { value: '0', label: 'Neither', stance: 0 },
] as const

const options = (words: readonly string[]) => words.map((value) => ({ value, label: plain(value) }))

/** What narrows the statement table; every choice stands in the address. */
export function StatementFilters({ filter, narrow }: StatementNarrowing) {
  const concepts = useQuery(codebooksOf).data?.flatMap((book) => book.concepts) ?? []
  return (
    <Filters label="Narrow the statements">
      <TextFilter label="Words in the sentence" value={filter.q ?? ''} onChange={(q) => narrow({ q })} />
      <ActorFilter
        value={filter.stanceOf ?? filter.actor ?? ''}
        label={filter.stanceOf === undefined ? 'Actor' : 'Whose stance'}
        onChange={(actor) => narrow({ actor, stanceOf: '' })}
      />
      <ChoiceFilter
        label="Concept"
        all="All concepts"
        value={filter.concept ?? ''}
        options={concepts.map(({ id, label }) => ({ value: String(id), label }))}
        onChange={(concept) => narrow({ concept })}
      />
      <StanceFilter value={filter.stance ?? ''} onChange={(stance) => narrow({ stance })} />
      <ChoiceFilter
        label="Kind"
        short
        all="All kinds"
        value={filter.type ?? ''}
        options={options(TYPES)}
        onChange={(type) => narrow({ type })}
      />
      <ChoiceFilter
        label="How named"
        all="Named or not"
        value={filter.anonymity ?? ''}
        options={[
          { value: NAMED, label: 'all that are named' },
          { value: NOT_NAMED, label: 'all that are not named' },
          ...options(ANONYMITY),
        ]}
        onChange={(anonymity) => narrow({ anonymity })}
      />
      <OutletFilter value={filter.outlet ?? ''} onChange={(outlet) => narrow({ outlet })} />
      <PeriodFilter filter={filter} narrow={narrow} />
    </Filters>
  )
}

function StanceFilter({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  return (
    <div className="group">
      <span id="stance-filter">Stance</span>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in this row */}
      <div className="choice" role="group" aria-labelledby="stance-filter">
        {STANCES.map(({ value: own, label, stance }) => (
          <button
            key={own}
            type="button"
            aria-pressed={value === own}
            onClick={() => onChange(value === own ? '' : own)}
          >
            <Shape stance={stance} silent /> {label}
          </button>
        ))}
      </div>
    </div>
  )
}
