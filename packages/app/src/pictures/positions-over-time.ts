import { lineSign, stanceEntry, stanceSign } from './legend.ts'
import { type DatedStance, overTimeLayout } from './over-time-layout.ts'
import { element, type Head, headHeight, MARGIN, type PictureOptions, picture, text, titled } from './svg.ts'

export interface PositionsOverTimeOptions extends PictureOptions {
  /** A source that is not named: open, dashed signs. */
  readonly unnamed?: boolean
}

/** Somebody's stances over time: one line a concept, one sign a statement (▲ for, ▼ against, ◆ neither, – not coded). */
export function positionsOverTime(
  stances: readonly DatedStance[],
  { unnamed = false, ...told }: PositionsOverTimeOptions = {},
): string {
  const options = { ...told, ...saidOf(stances, unnamed) }
  const plan = overTimeLayout(stances, { width: 1032, labels: 'beside' })
  const top = headHeight(options)
  const axis = [...plan.marks, ...(plan.undated === null ? [] : [{ x: plan.undated, label: 'no date' }])]
  return picture(
    { width: plan.width + 2 * MARGIN, height: top + plan.height + 8, name: 'Positions over time' },
    options,
    element(
      'g',
      { transform: `translate(${MARGIN} ${top})` },
      ...axis.flatMap(({ x, label }) => [
        element('line', { class: 'hair', x1: x, x2: x, y1: 0, y2: plan.axisTop }),
        text(x, plan.axisTop + 18, label, { class: 'soft small middle' }),
      ]),
      ...plan.lines.flatMap(({ label, shown, labelY, y, signs }) => [
        titled(label, text(plan.left - 14, labelY, shown, { class: 'end' })),
        element('line', { class: 'hair', x1: plan.left, x2: plan.right, y1: y, y2: y }),
        ...signs.map(({ one, x, y: at }) =>
          titled(`${one.date ?? 'no date'}: ${label}`, stanceSign(one.stance, x, at, 5.6, unnamed)),
        ),
      ]),
    ),
  )
}

function saidOf(stances: readonly DatedStance[], unnamed: boolean): Partial<Head> {
  if (stances.length === 0) return { nothing: 'No statement with a concept of the codebook is here.' }
  const has = (stance: DatedStance['stance']) => stances.some((one) => one.stance === stance)
  return {
    legend: [
      ...(has(1) ? [stanceEntry(1, 'for')] : []),
      ...(has(-1) ? [stanceEntry(-1, 'against')] : []),
      ...(has(0) ? [stanceEntry(0, 'neither')] : []),
      ...(has(null) ? [stanceEntry(null, 'no stance coded')] : []),
      ...(unnamed ? [lineSign('soft', 'a source that is not named', 1, true)] : []),
      { means: 'each sign is a statement', width: 0, sign: () => '' },
    ],
  }
}
