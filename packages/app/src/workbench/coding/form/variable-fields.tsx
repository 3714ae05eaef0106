import type { CodebookVariable } from '@onrecord/reader'
import { useQuery } from '@tanstack/react-query'
import type { StatementAnswer } from '../../../api/contract/shapes.ts'
import { codebooksOf } from '../../ask.ts'
import { say } from '../../language/say.ts'
import { ActorField, ChoiceField, DayField, NumberField, WordsField } from '../fields.tsx'
import type { FormPart } from './form-part.ts'

const { form } = say.coding

type Value = StatementAnswer['variables'][string]

/** The codebooks' own variables; one that no codebook has any more keeps its value and is not asked for. */
export function VariableFields({ now, change }: FormPart) {
  const { data: books = [] } = useQuery(codebooksOf)
  const variables = new Map(books.flatMap((book) => book.variables.map((one) => [one.name, one])))
  if (variables.size === 0) return null
  const set = (name: string) => (value: Value | null) => {
    const { [name]: _, ...others } = now.variables
    change({ variables: value === null ? others : { ...others, [name]: value } })
  }
  return (
    <details open>
      <summary>{form.variables}</summary>
      {[...variables.values()].map((variable) => (
        <VariableField
          key={variable.name}
          variable={variable}
          value={now.variables[variable.name] ?? null}
          onChange={set(variable.name)}
        />
      ))}
    </details>
  )
}

function VariableField({
  variable: { name, kind, choices },
  value,
  onChange,
}: {
  readonly variable: CodebookVariable
  readonly value: Value | null
  readonly onChange: (value: Value | null) => void
}) {
  const words = value === null ? null : String(value)
  switch (kind) {
    case 'number':
      return <NumberField label={name} value={typeof value === 'number' ? value : null} onChange={onChange} />
    case 'boolean':
      return (
        <ChoiceField
          label={name}
          values={['yes', 'no']}
          words={form.yesNo}
          value={value === null ? null : value === true ? 'yes' : 'no'}
          none={form.notCoded}
          onChange={(answer) => onChange(answer === null ? null : answer === 'yes')}
        />
      )
    case 'choice':
      return (
        <ChoiceField
          label={name}
          values={choices}
          words={Object.fromEntries(choices.map((choice) => [choice, choice]))}
          value={words}
          none={form.notCoded}
          onChange={onChange}
        />
      )
    case 'date':
      return <DayField label={name} value={words} onChange={onChange} />
    case 'entity':
      return (
        <ActorField
          label={name}
          value={words ?? ''}
          placeholder={form.nobody}
          onChange={(actor) => onChange(actor === '' ? null : actor)}
        />
      )
    case 'text':
      return <WordsField label={name} value={words} onChange={onChange} />
  }
}
