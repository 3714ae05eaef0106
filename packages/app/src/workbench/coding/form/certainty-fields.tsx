import { chainRoles, commitments, hedgeKinds } from '@onrecord/reader'
import { useState } from 'react'
import { say } from '../../language/say.ts'
import { ActorField, ChoiceField } from '../fields.tsx'
import type { FormPart } from './form-part.ts'

const { terms } = say
const { form } = say.coding

/** How certain source and text are of it, what hedges it, and over whom it came. */
export function CertaintyFields({ now, change }: FormPart) {
  return (
    <details>
      <summary>{form.certaintyHedgesChain}</summary>
      <ChoiceField
        label={form.sourceIs}
        values={commitments}
        words={terms.commitment}
        value={now.commitment.source}
        none={form.notSaid}
        onChange={(source) => change({ commitment: { ...now.commitment, source } })}
      />
      <ChoiceField
        label={form.textIs}
        values={commitments}
        words={terms.commitment}
        value={now.commitment.reporter}
        onChange={(reporter) => reporter !== null && change({ commitment: { ...now.commitment, reporter } })}
      />
      {now.hedges.map((hedge, at) => (
        <div className="part" key={`${hedge.start}`}>
          <ChoiceField
            label={say.quoted(hedge.quote)}
            values={hedgeKinds}
            words={terms.hedgeKind}
            value={hedge.kind}
            none={form.noHedge}
            onChange={(kind) =>
              change({
                hedges: now.hedges.flatMap((one, k) =>
                  k !== at ? one : kind === null ? [] : { ...one, kind },
                ),
              })
            }
          />
        </div>
      ))}
      {now.chain.map((link, at) => (
        <div className="part" key={`${link.role} ${link.name}`}>
          <ChoiceField
            label={link.name}
            values={chainRoles}
            words={terms.chainRole}
            value={link.role}
            none={form.notInChain}
            onChange={(role) =>
              change({
                chain: now.chain.flatMap((one, k) =>
                  k !== at ? one : role === null ? [] : { ...one, role },
                ),
              })
            }
          />
        </div>
      ))}
      <NewLink
        onAdd={(name) =>
          change({
            chain: [...now.chain, { name, id: null, role: 'reporting-outlet', explicit: true, span: null }],
          })
        }
      />
    </details>
  )
}

function NewLink({ onAdd }: { readonly onAdd: (name: string) => void }) {
  const [name, setName] = useState('')
  return (
    <div className="part">
      <ActorField label={form.addToChain} value={name} onChange={setName} />
      <button
        type="button"
        className="action"
        disabled={name.trim() === ''}
        onClick={() => {
          onAdd(name.trim())
          setName('')
        }}
      >
        {form.add}
      </button>
    </div>
  )
}
