import { useQuery } from '@tanstack/react-query'
import { codebooksOf } from '../ask.ts'
import { say } from '../language/say.ts'
import { NAMED, NOT_NAMED } from '../language/terms.ts'
import { ChoiceFilter, type Option, PeriodFilter } from '../parts/filters.tsx'
import { OutletFilter } from '../parts/outlet-filter.tsx'
import { Shape } from '../parts/stance.tsx'
import { ActorFilter } from './actor-filter.tsx'
import type { Shared } from './use-shared-filter.ts'

const words = say.filter

const STANCES = [
  { value: '1', word: 'for', stance: 1 },
  { value: '-1', word: 'against', stance: -1 },
  { value: '0', word: 'neither', stance: 0 },
] as const

const optionsOf = (terms: Readonly<Record<string, string>>): Option[] =>
  Object.entries(terms).map(([value, label]) => ({ value, label }))

/** The fields of the filter that all pages share. */
export function SharedFields({ filter, narrow }: Pick<Shared, 'filter' | 'narrow'>) {
  const concepts = useQuery(codebooksOf).data?.flatMap((book) => book.concepts) ?? []
  return (
    <>
      <ActorFilter
        value={filter.stanceOf ?? filter.actor ?? ''}
        label={filter.stanceOf === undefined ? words.actor : words.stanceOf}
        onChange={(actor) => narrow({ actor, stanceOf: '' })}
      />
      <ChoiceFilter
        label={words.concept}
        all={words.allConcepts}
        value={filter.concept ?? ''}
        options={concepts.map(({ id, label }) => ({ value: String(id), label }))}
        onChange={(concept) => narrow({ concept })}
      />
      <StanceFilter value={filter.stance ?? ''} onChange={(stance) => narrow({ stance })} />
      <ChoiceFilter
        label={words.type}
        all={words.allTypes}
        value={filter.type ?? ''}
        options={optionsOf(say.terms.type)}
        onChange={(type) => narrow({ type })}
      />
      <ChoiceFilter
        label={words.kind}
        all={words.allKinds}
        value={filter.kind ?? ''}
        options={optionsOf(say.terms.actorKind)}
        onChange={(kind) => narrow({ kind })}
      />
      <ChoiceFilter
        label={words.anonymity}
        all={words.namedOrNot}
        value={filter.anonymity ?? ''}
        options={[
          { value: NAMED, label: words.allNamed },
          { value: NOT_NAMED, label: words.allUnnamed },
          ...optionsOf(say.terms.anonymity),
        ]}
        onChange={(anonymity) => narrow({ anonymity })}
      />
      <OutletFilter value={filter.outlet ?? ''} onChange={(outlet) => narrow({ outlet })} />
      <PeriodFilter filter={filter} narrow={narrow} />
    </>
  )
}

function StanceFilter({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  return (
    <div className="group">
      <span id="stance-filter">{words.stance}</span>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in this row */}
      <div className="choice" role="group" aria-labelledby="stance-filter">
        {STANCES.map(({ value: own, word, stance }) => (
          <button
            key={own}
            type="button"
            aria-pressed={value === own}
            onClick={() => onChange(value === own ? '' : own)}
          >
            <Shape stance={stance} silent /> {words.stances[word]}
          </button>
        ))}
      </div>
    </div>
  )
}
