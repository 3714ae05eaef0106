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
import { ConceptAtHand } from '../codebook/concept-at-hand.tsx'
import { say } from '../language/say.ts'
import { useDraft } from './draft.ts'
import { ActorField, ChoiceField, ConceptField, NumberField, WordsField, YesField } from './fields.tsx'
import { formOpening } from './form-opening.ts'
import { movedByWord, spanOf } from './stretches.ts'

const { terms } = say
const { form, selected, words } = say.coding

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
  const element = useRef<HTMLFormElement>(null)
  // Before it is painted: the first letter typed must not be taken for a key of the page.
  useLayoutEffect(() => {
    element.current?.querySelector<HTMLElement>('input, select')?.focus()
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
    <form ref={element} className="editor" aria-label={form.label} onSubmit={save} onKeyDown={keys}>
      <ActorFields label={form.speaker} actor={now.speaker} onChange={(speaker) => change({ speaker })} />
      <ActorFields
        label={form.holder}
        placeholder={form.speakersOwn}
        actor={now.holder}
        onChange={(holder) => change({ holder })}
      />
      <ConceptField value={now.concept} onChange={(concept) => change({ concept })} />
      <ConceptAtHand concept={now.concept} />
      <ChoiceField
        label={form.stance}
        values={STANCES}
        words={terms.stance}
        value={STANCES.find((word) => STANCE_OF[word] === now.stance) ?? null}
        none={terms.stance.unset}
        onChange={(word) => change({ stance: word === null ? null : STANCE_OF[word] })}
      />
      <ChoiceField
        label={form.kind}
        values={statementTypes}
        words={terms.type}
        value={now.type}
        onChange={(type) => type !== null && change({ type })}
      />
      <ChoiceField
        label={form.mode}
        values={quoteModes}
        words={terms.mode}
        value={now.mode}
        onChange={(mode) => mode !== null && change({ mode })}
      />
      <Words now={now} text={text} change={change} />
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
          onChange={(reporter) =>
            reporter !== null && change({ commitment: { ...now.commitment, reporter } })
          }
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
      <Figures now={now} change={change} />
      <DecisionFields now={now} change={change} />
      <ForecastFields now={now} change={change} />
      <div className="editor-foot">
        <button type="submit" className="action strong">
          {form.save} <kbd className="key">{form.ctrlEnter}</kbd>
        </button>
        <button type="button" className="action" onClick={drop}>
          {form.drop} <kbd className="key">Esc</kbd>
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
              <span className="soft">{selected[role]}</span>
              <span className="word-ends">
                <Mover label={words.beginsEarlier(selected[role])} sign="‹" onClick={move('start', -1)} />
                <Mover label={words.beginsLater(selected[role])} sign="›" onClick={move('start', 1)} />
              </span>
              <bdi className="serif">{span.quote}</bdi>
              <span className="word-ends">
                <Mover label={words.endsEarlier(selected[role])} sign="‹" onClick={move('end', -1)} />
                <Mover label={words.endsLater(selected[role])} sign="›" onClick={move('end', 1)} />
                <Mover
                  label={words.takeOut(selected[role])}
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
      <p className="soft">{words.hint}</p>
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

function Figures({ now, change }: PartProps) {
  if (now.quantities.length === 0) return null
  return (
    <details open>
      <summary>{form.numbers}</summary>
      {now.quantities.map((quantity, at) => {
        const set = (part: Partial<typeof quantity>) =>
          change({ quantities: now.quantities.map((one, k) => (k === at ? { ...one, ...part } : one)) })
        return (
          <div className="part" key={`${quantity.start}`}>
            <p className="soft">{say.quoted(quantity.quote)}</p>
            <ChoiceField
              label={form.kind}
              values={quantityKinds}
              words={terms.quantityKind}
              value={quantity.kind}
              none={form.noFigure}
              onChange={(kind) =>
                kind === null
                  ? change({ quantities: now.quantities.filter((_, k) => k !== at) })
                  : set({ kind })
              }
            />
            <NumberField label={form.atLeast} value={quantity.lo} onChange={(lo) => set({ lo })} />
            <YesField
              label={form.moreThanThat}
              value={quantity.loOpen}
              onChange={(loOpen) => set({ loOpen })}
            />
            <NumberField label={form.atMost} value={quantity.hi} onChange={(hi) => set({ hi })} />
            <YesField
              label={form.fewerThanThat}
              value={quantity.hiOpen}
              onChange={(hiOpen) => set({ hiOpen })}
            />
            <WordsField label={form.unit} value={quantity.unit} onChange={(unit) => set({ unit })} />
            <WordsField label={form.item} value={quantity.item} onChange={(item) => set({ item })} />
            <WordsField
              label={form.figureHolder}
              value={quantity.holder}
              onChange={(holder) => set({ holder })}
            />
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
      <summary>{form.decision}</summary>
      <ChoiceField
        label={form.state}
        values={decisionStates}
        words={terms.decisionState}
        value={decision?.state ?? null}
        none={form.none}
        onChange={chosen}
      />
      {decision === null ? null : (
        <div className="part">
          <YesField
            label={form.affirmed}
            value={decision.affirmed}
            onChange={(affirmed) => set({ affirmed })}
          />
          <WordsField
            label={form.decider}
            value={decision.decider}
            onChange={(decider) => set({ decider })}
          />
          <WordsField
            label={form.recipient}
            value={decision.recipient}
            onChange={(recipient) => set({ recipient })}
          />
          <WordsField label={form.decisionItem} value={decision.item} onChange={(item) => set({ item })} />
          <WordsField label={form.day} value={decision.date} onChange={(date) => set({ date })} />
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
      <summary>{form.forecast}</summary>
      <YesField
        label={form.foretells}
        value={forecast !== null}
        onChange={(yes) => (yes ? set({}) : change({ forecast: null }))}
      />
      {forecast === null ? null : (
        <div className="part">
          <WordsField
            label={form.event}
            value={forecast.event}
            onChange={(event) => set({ event: event ?? '' })}
          />
          <WordsField
            label={form.word}
            value={forecast.word}
            onChange={(word) => set({ word: word ?? '' })}
          />
          <NumberField
            label={form.fromPercent}
            value={percent(low)}
            onChange={(lo) => ranged(lo, percent(high) ?? lo)}
          />
          <NumberField
            label={form.toPercent}
            value={percent(high)}
            onChange={(hi) => ranged(percent(low) ?? hi, hi)}
          />
          <WordsField
            label={form.horizon}
            value={forecast.horizon}
            onChange={(horizon) => set({ horizon })}
          />
        </div>
      )}
    </details>
  )
}
