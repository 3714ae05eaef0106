import { forecastKinds } from '@onrecord/reader'
import { say } from '../../language/say.ts'
import { ChoiceField, NumberField, WordsField, YesField } from '../fields.tsx'
import type { FormPart } from './form-part.ts'

const { form } = say.coding
const { terms } = say

const NOTHING_FORETOLD = { word: '', kind: 'possible', probability: null, horizon: null } as const

export function ForecastFields({ now, change }: FormPart) {
  const { forecast } = now
  const quote = now.content[0]?.quote ?? ''
  const set = (part: Partial<NonNullable<typeof forecast>>) =>
    change({
      forecast: { ...(forecast ?? { ...NOTHING_FORETOLD, event: quote }), ...part },
    })
  const [low, high] = forecast?.probability ?? [null, null]
  const percent = (value: number | null) => (value === null ? null : Math.round(value * 100))
  const ranged = (lo: number | null, hi: number | null) =>
    lo === null || hi === null
      ? set({ probability: null })
      : set({ probability: [lo / 100, hi / 100], kind: 'scored' })
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
          <ChoiceField
            label={form.forecastKind}
            values={forecastKinds}
            words={terms.forecastKind}
            value={forecast.kind}
            onChange={(kind) => kind !== null && set({ kind })}
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
