import { type ActorMention, anonymities } from '@onrecord/reader'
import { say } from '../../language/say.ts'
import { ActorField, ChoiceField, WordsField } from '../fields.tsx'

const { terms } = say
const { form } = say.coding

/** Who it is, how the text names it, and whom it belongs to. */
export function ActorFields({
  label,
  actor,
  placeholder,
  onChange,
}: {
  readonly label: string
  readonly actor: ActorMention | null
  readonly placeholder?: string
  readonly onChange: (actor: ActorMention | null) => void
}) {
  const named = (name: string) => onChange(name === '' ? null : { ...(actor ?? NEW_ACTOR), name, id: null })
  return (
    <>
      <ActorField
        label={label}
        value={actor?.name ?? ''}
        placeholder={placeholder ?? form.nobody}
        onChange={named}
      />
      {actor === null ? null : (
        <div className="part">
          <ChoiceField
            label={form.anonymity}
            values={anonymities}
            words={terms.anonymity}
            value={actor.anonymity}
            onChange={(anonymity) => anonymity !== null && onChange(withAnonymity(actor, anonymity))}
          />
          <WordsField
            label={form.organisation}
            value={actor.organisation}
            onChange={(organisation) => onChange({ ...actor, organisation })}
          />
        </div>
      )}
    </>
  )
}

const NEW_ACTOR: ActorMention = {
  name: '',
  id: null,
  kind: 'person',
  organisation: null,
  anonymity: 'named-person',
}

/** What an actor is follows from how it is named; a country stays one. */
function withAnonymity(actor: ActorMention, anonymity: ActorMention['anonymity']): ActorMention {
  const kind = KIND_OF[anonymity] ?? actor.kind
  return { ...actor, anonymity, kind: kind === 'organisation' && actor.kind === 'country' ? 'country' : kind }
}

const KIND_OF: Partial<Record<ActorMention['anonymity'], ActorMention['kind']>> = {
  'named-person': 'person',
  'named-organisation': 'organisation',
  'named-outlet': 'outlet',
  'inferred-outlet': 'outlet',
  'outlet-voice': 'outlet',
  'unnamed-collective': 'group',
  'anonymous-described': 'anonymous',
  'anonymous-bare': 'anonymous',
  passive: 'anonymous',
}
