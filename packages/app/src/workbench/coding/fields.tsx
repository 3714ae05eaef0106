import { Autocomplete } from '@base-ui/react/autocomplete'
import { Combobox } from '@base-ui/react/combobox'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { actorsLike, codebooksOf } from '../ask.ts'
import { say } from '../language/say.ts'
import { Told } from '../parts/told.tsx'

const { form } = say.coding

export function Field({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className="field-row">
      <span>{label}</span>
      {children}
    </label>
  )
}

/** One of the words of a list; `none` names the choice of nothing, where nothing can be chosen. */
export function ChoiceField<Value extends string>({
  label,
  values,
  words,
  value,
  none,
  onChange,
}: {
  readonly label: string
  readonly values: readonly Value[]
  readonly words: Readonly<Record<Value, string>>
  readonly value: Value | null
  readonly none?: string
  readonly onChange: (value: Value | null) => void
}) {
  return (
    <Field label={label}>
      <select
        className="field"
        value={value ?? ''}
        onChange={(event) => onChange(values.find((one) => one === event.target.value) ?? null)}
      >
        {none === undefined ? null : <option value="">{none}</option>}
        {values.map((one) => (
          <option key={one} value={one}>
            {words[one]}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** A field of the form: what it is called, what it holds, and what is done when somebody changes that. */
interface FieldOf<Value> {
  readonly label: string
  readonly value: Value
  readonly onChange: (value: Value) => void
}

export function WordsField(props: FieldOf<string | null>) {
  return <LineField type="text" {...props} />
}

/** A day as the record has it, "2024-05-01". */
export function DayField(props: FieldOf<string | null>) {
  return <LineField type="date" {...props} />
}

function LineField({
  type,
  label,
  value,
  onChange,
}: FieldOf<string | null> & { readonly type: 'text' | 'date' }) {
  return (
    <Field label={label}>
      <input
        type={type}
        className="field"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      />
    </Field>
  )
}

export function NumberField({ label, value, onChange }: FieldOf<number | null>) {
  return (
    <Field label={label}>
      <input
        type="number"
        step="any"
        className="field"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.valueAsNumber)}
      />
    </Field>
  )
}

export function YesField({ label, value, onChange }: FieldOf<boolean>) {
  return (
    <label className="field-row yes">
      <input type="checkbox" checked={value} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  )
}

/** A name, with the record's actors to choose from as one types; any other name is taken as well. */
export function ActorField({
  label,
  value,
  placeholder,
  onChange,
}: {
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  readonly onChange: (value: string) => void
}) {
  const { data } = useQuery({ ...actorsLike(value, 12), enabled: value.length > 1 })
  const names = data?.items.filter(({ onlyIn }) => onlyIn === null).map(({ name }) => name) ?? []
  return (
    <Autocomplete.Root items={[...new Set(names)]} value={value} onValueChange={onChange} mode="none">
      <Field label={label}>
        <Autocomplete.Input className="field" placeholder={placeholder} />
      </Field>
      <Autocomplete.Portal>
        <Autocomplete.Positioner className="picks" sideOffset={3} align="start">
          <Autocomplete.Popup className="picks-box">
            <Autocomplete.List>
              {(name: string) => (
                <Autocomplete.Item key={name} value={name} className="pick">
                  <Told>{name}</Told>
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </Autocomplete.Popup>
        </Autocomplete.Positioner>
      </Autocomplete.Portal>
    </Autocomplete.Root>
  )
}

export interface ConceptChoice {
  readonly key: string
  readonly label: string
}

/** The concepts one may choose from, in the order of their codebooks. */
export function useConcepts(): readonly ConceptChoice[] {
  const books = useQuery(codebooksOf).data ?? []
  return books.flatMap(({ concepts }) => concepts.map(({ key, label }) => ({ key, label })))
}

const NONE: ConceptChoice = { key: '', label: form.noConcept }

/** A concept, found by typing any of its letters; two are mostly enough. */
export function ConceptField({
  value,
  focused = false,
  onChange,
  onLeave,
}: {
  readonly value: string | null
  readonly focused?: boolean
  readonly onChange: (concept: string | null) => void
  readonly onLeave?: () => void
}) {
  const concepts = useConcepts()
  const chosen = concepts.find(({ key }) => key === value) ?? null
  const [open, setOpen] = useState(focused)
  return (
    <Combobox.Root
      items={[...concepts, NONE]}
      // By its key the field begins empty: what is typed next looks for a concept, whatever was chosen.
      value={focused ? null : chosen}
      open={open}
      onOpenChange={(next) => {
        setOpen(next)
        if (!next) onLeave?.()
      }}
      autoHighlight
      itemToStringLabel={({ key, label }) => `${label} ${key}`.trim()}
      isItemEqualToValue={(one, other) => one.key === other.key}
      onValueChange={(next) => {
        if (next !== null) onChange(next.key === '' ? null : next.key)
      }}
    >
      <Field label={form.concept}>
        <Combobox.Input
          className="field"
          placeholder={chosen === null ? form.twoLetters : form.chosenTwoLetters(chosen.label)}
          autoFocus={focused}
          onFocus={(event) => event.currentTarget.select()}
        />
      </Field>
      <Combobox.Portal>
        <Combobox.Positioner className="picks" sideOffset={3} align="start">
          <Combobox.Popup className="picks-box">
            <Combobox.Empty className="pick-none">{form.noConceptFound}</Combobox.Empty>
            <Combobox.List>
              {(one: ConceptChoice) => (
                <Combobox.Item key={one.key} value={one} className="pick">
                  <Told>{one.label}</Told> <span className="soft">{one.key}</span>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  )
}
