import { say } from '../../language/say.ts'
import { NumberField, WordsField, YesField } from '../fields.tsx'
import type { FormPart } from './form-part.ts'

const { form } = say.coding

export function ForecastFields({ now, change }: FormPart) {
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
