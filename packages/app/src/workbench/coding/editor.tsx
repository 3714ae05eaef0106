import {
  type ActorMention,
  anonymities,
  chainRoles,
  commitments,
  type DecisionState,
  type DecisionTrack,
  decisionStates,
  hedgeKinds,
  quantityKinds,
  quoteModes,
  type Span,
  statementTypes,
} from '@onrecord/reader'
import { type FormEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import type { CorrectionAsked } from '../../api/contract/acts.ts'
import type { StatementAnswer } from '../../api/contract/shapes.ts'
import { useDraft } from './draft.ts'
import { ActorField, ChoiceField, ConceptField, NumberField, WordsField, YesField } from './fields.tsx'
import { formOpening } from './form-opening.ts'
import { movedByWord, spanOf } from './stretches.ts'

export interface EditorProps {
  readonly statement: StatementAnswer
  readonly text: string
  readonly onSave: (correction: CorrectionAsked) => void
  readonly onClose: () => void
}

const STANCES = ['for', 'against', 'neither'] as const
const STANCE_OF = { for: 1, against: -1, neither: 0 } as const

/** Everything that can be said of a statement, in one form. What is typed stays, whatever happens, until it is saved or dropped. */
export function Editor({ statement, text, onSave, onClose }: EditorProps) {
  const { draft, change, forget } = useDraft(statement.id)
  const form = useRef<HTMLFormElement>(null)
  // Before it is painted: the first letter typed must not be taken for a key of the page.
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select')?.focus()
    formOpening.end()
  }, [])
  const now: StatementAnswer = { ...statement, ...present(draft) }
  const save = (event?: FormEvent) => {
    event?.preventDefault()
    forget()
    if (Object.keys(draft).length === 0) onClose()
    else onSave(draft)
  }
  const drop = () => {
    forget()
    onClose()
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save()
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.stopPropagation()
    drop()
  }
  return (
    <form ref={form} className="editor" aria-label="Correct this statement" onSubmit={save} onKeyDown={keys}>
      <ActorFields label="speaker" actor={now.speaker} onChange={(speaker) => change({ speaker })} />
      <ActorFields
        label="whose stance"
        placeholder="the speaker's own"
        actor={now.holder}
        onChange={(holder) => change({ holder })}
      />
      <ConceptField value={now.concept} onChange={(concept) => change({ concept })} />
      <ChoiceField
        label="stance"
        values={STANCES}
        value={STANCES.find((word) => STANCE_OF[word] === now.stance) ?? null}
        none="unset"
        onChange={(word) => change({ stance: word === null ? null : STANCE_OF[word] })}
      />
      <ChoiceField
        label="kind"
        values={statementTypes}
        value={now.type}
        onChange={(type) => type !== null && change({ type })}
      />
      <ChoiceField
        label="quoted"
        values={quoteModes}
        value={now.mode}
        onChange={(mode) => mode !== null && change({ mode })}
      />
      <Words now={now} text={text} change={change} />
      <details>
        <summary>Certainty, hedges, chain</summary>
        <ChoiceField
          label="source is"
          values={commitments}
          value={now.commitment.source}
          none="not said"
          onChange={(source) => change({ commitment: { ...now.commitment, source } })}
        />
        <ChoiceField
          label="text is"
          values={commitments}
          value={now.commitment.reporter}
          onChange={(reporter) =>
            reporter !== null && change({ commitment: { ...now.commitment, reporter } })
          }
        />
        {now.hedges.map((hedge, at) => (
          <div className="part" key={`${hedge.start}`}>
            <ChoiceField
              label={`“${hedge.quote}”`}
              values={hedgeKinds}
              value={hedge.kind}
              none="no hedge"
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
              value={link.role}
              none="not in the chain"
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
      <Figures now={now} change={change} />
      <DecisionFields now={now} change={change} />
      <ForecastFields now={now} change={change} />
      <div className="editor-foot">
        <button type="submit" className="action strong">
          Save <kbd className="key">Ctrl ↵</kbd>
        </button>
        <button type="button" className="action" onClick={drop}>
          Drop <kbd className="key">Esc</kbd>
        </button>
      </div>
    </form>
  )
}

type Change = (correction: CorrectionAsked) => void
interface PartProps {
  readonly now: StatementAnswer
  readonly change: Change
}

/** The fields that a draft holds; one left `undefined` says nothing. */
function present(draft: CorrectionAsked): Partial<StatementAnswer> {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined))
}

function ActorFields({
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
        placeholder={placeholder ?? 'nobody'}
        onChange={named}
      />
      {actor === null ? null : (
        <div className="part">
          <ChoiceField
            label="named as"
            values={anonymities}
            value={actor.anonymity}
            onChange={(anonymity) => anonymity !== null && onChange(withAnonymity(actor, anonymity))}
          />
          <WordsField
            label="of"
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

const ROLES = ['source', 'cue', 'content'] as const

/** The words that the statement points to: each end moves by a word, and a part can be taken out. */
function Words({ now, text, change }: PartProps & { readonly text: string }) {
  const set = (role: (typeof ROLES)[number], spans: readonly Span[]) => change({ [role]: spans })
  return (
    <div className="words">
      {ROLES.flatMap((role) =>
        now[role].map((span, at) => {
          const move = (edge: 'start' | 'end', step: 1 | -1) => () =>
            set(
              role,
              now[role].map((one, k) => (k === at ? spanOf(text, movedByWord(text, one, edge, step)) : one)),
            )
          return (
            <div className="word-row" key={`${role} ${span.quote}`}>
              <span className="soft">{role}</span>
              <span className="word-ends">
                <Mover label={`${role} begins a word earlier`} sign="‹" onClick={move('start', -1)} />
                <Mover label={`${role} begins a word later`} sign="›" onClick={move('start', 1)} />
              </span>
              <bdi className="serif">{span.quote}</bdi>
              <span className="word-ends">
                <Mover label={`${role} ends a word earlier`} sign="‹" onClick={move('end', -1)} />
                <Mover label={`${role} ends a word later`} sign="›" onClick={move('end', 1)} />
                <Mover
                  label={`take this part out of the ${role}`}
                  sign="×"
                  onClick={() =>
                    set(
                      role,
                      now[role].filter((_, k) => k !== at),
                    )
                  }
                />
              </span>
            </div>
          )
        }),
      )}
      <p className="soft">Select words in the text to add a part: s source, q cue, w content.</p>
    </div>
  )
}

function Mover({
  label,
  sign,
  onClick,
}: {
  readonly label: string
  readonly sign: string
  readonly onClick: () => void
}) {
  return (
    <button type="button" className="mover" aria-label={label} title={label} onClick={onClick}>
      {sign}
    </button>
  )
}

function NewLink({ onAdd }: { readonly onAdd: (name: string) => void }) {
  const [name, setName] = useState('')
  return (
    <div className="part">
      <ActorField label="add to the chain" value={name} onChange={setName} />
      <button
        type="button"
        className="action"
        disabled={name.trim() === ''}
        onClick={() => {
          onAdd(name.trim())
          setName('')
        }}
      >
        Add
      </button>
    </div>
  )
}

function Figures({ now, change }: PartProps) {
  if (now.quantities.length === 0) return null
  return (
    <details open>
      <summary>Numbers</summary>
      {now.quantities.map((quantity, at) => {
        const set = (part: Partial<typeof quantity>) =>
          change({ quantities: now.quantities.map((one, k) => (k === at ? { ...one, ...part } : one)) })
        return (
          <div className="part" key={`${quantity.start}`}>
            <p className="soft">“{quantity.quote}”</p>
            <ChoiceField
              label="kind"
              values={quantityKinds}
              value={quantity.kind}
              none="no figure"
              onChange={(kind) =>
                kind === null
                  ? change({ quantities: now.quantities.filter((_, k) => k !== at) })
                  : set({ kind })
              }
            />
            <NumberField label="at least" value={quantity.lo} onChange={(lo) => set({ lo })} />
            <YesField label="more than that" value={quantity.loOpen} onChange={(loOpen) => set({ loOpen })} />
            <NumberField label="at most" value={quantity.hi} onChange={(hi) => set({ hi })} />
            <YesField
              label="fewer than that"
              value={quantity.hiOpen}
              onChange={(hiOpen) => set({ hiOpen })}
            />
            <WordsField label="unit" value={quantity.unit} onChange={(unit) => set({ unit })} />
            <WordsField label="of what" value={quantity.item} onChange={(item) => set({ item })} />
            <WordsField label="whose" value={quantity.holder} onChange={(holder) => set({ holder })} />
          </div>
        )
      })}
    </details>
  )
}

/** Which track a state is on. */
const TRACK_OF = (state: DecisionState): DecisionTrack => {
  const at = decisionStates.indexOf(state)
  if (at < decisionStates.indexOf('contracted')) return 'process'
  if (at < decisionStates.indexOf('third-party-consent')) return 'material'
  return at < decisionStates.indexOf('public') ? 'condition' : 'publicity'
}

function DecisionFields({ now, change }: PartProps) {
  const { decision } = now
  const set = (part: Partial<NonNullable<typeof decision>>) =>
    decision !== null && change({ decision: { ...decision, ...part } })
  const chosen = (state: DecisionState | null) => {
    if (state === null) return change({ decision: null })
    const old = decision ?? { decider: null, recipient: null, item: null, date: null, affirmed: true }
    return change({ decision: { ...old, state, track: TRACK_OF(state) } })
  }
  return (
    <details open={decision !== null}>
      <summary>Decision</summary>
      <ChoiceField
        label="state"
        values={decisionStates}
        value={decision?.state ?? null}
        none="none"
        onChange={chosen}
      />
      {decision === null ? null : (
        <div className="part">
          <YesField
            label="the text says it is so"
            value={decision.affirmed}
            onChange={(affirmed) => set({ affirmed })}
          />
          <WordsField label="who decides" value={decision.decider} onChange={(decider) => set({ decider })} />
          <WordsField
            label="for whom"
            value={decision.recipient}
            onChange={(recipient) => set({ recipient })}
          />
          <WordsField label="about what" value={decision.item} onChange={(item) => set({ item })} />
          <WordsField label="day" value={decision.date} onChange={(date) => set({ date })} />
        </div>
      )}
    </details>
  )
}

function ForecastFields({ now, change }: PartProps) {
  const { forecast } = now
  const quote = now.content[0]?.quote ?? ''
  const set = (part: Partial<NonNullable<typeof forecast>>) =>
    change({
      forecast: { ...(forecast ?? { event: quote, word: '', probability: null, horizon: null }), ...part },
    })
  const [low, high] = forecast?.probability ?? [null, null]
  const percent = (value: number | null) => (value === null ? null : Math.round(value * 100))
  const ranged = (lo: number | null, hi: number | null) =>
    set({ probability: lo === null || hi === null ? null : [lo / 100, hi / 100] })
  return (
    <details open={forecast !== null}>
      <summary>Forecast</summary>
      <YesField
        label="foretells something"
        value={forecast !== null}
        onChange={(yes) => (yes ? set({}) : change({ forecast: null }))}
      />
      {forecast === null ? null : (
        <div className="part">
          <WordsField label="what" value={forecast.event} onChange={(event) => set({ event: event ?? '' })} />
          <WordsField
            label="by the word"
            value={forecast.word}
            onChange={(word) => set({ word: word ?? '' })}
          />
          <NumberField
            label="from %"
            value={percent(low)}
            onChange={(lo) => ranged(lo, percent(high) ?? lo)}
          />
          <NumberField label="to %" value={percent(high)} onChange={(hi) => ranged(percent(low) ?? hi, hi)} />
          <WordsField label="until" value={forecast.horizon} onChange={(horizon) => set({ horizon })} />
        </div>
      )}
    </details>
  )
}
