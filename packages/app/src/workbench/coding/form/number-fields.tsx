import { quantityKinds } from '@onrecord/reader'
import { say } from '../../language/say.ts'
import { ChoiceField, NumberField, WordsField, YesField } from '../fields.tsx'
import type { FormPart } from './form-part.ts'

const { terms } = say
const { form } = say.coding

/** The figures of the statement, with the bounds that they stand for. */
export function NumberFields({ now, change }: FormPart) {
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
            <WordsField label={form.period} value={quantity.period} onChange={(period) => set({ period })} />
            <WordsField label={form.whole} value={quantity.whole} onChange={(whole) => set({ whole })} />
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
