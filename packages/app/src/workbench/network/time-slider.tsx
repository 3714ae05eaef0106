import { say } from '../language/say.ts'
import { sayAnalyses } from '../language/say-analyses.ts'
import type { Slice } from './network-look.ts'

const words = sayAnalyses.network

/** From window to window, by mouse, finger or arrow keys; nobody moves meanwhile. */
export function TimeSlider({
  slices,
  at,
  onSlice,
}: {
  slices: readonly Slice[]
  at: number
  onSlice: (number: number) => void
}) {
  const slice = slices[at - 1]!
  const dates = words.dates(say.shortDay(slice.start), say.shortDay(slice.stop), slice.statements)
  return (
    <div className="time-slider">
      <label>
        <span>{words.time}</span>
        <input
          type="range"
          min={1}
          max={slices.length}
          value={at}
          aria-valuetext={dates}
          onChange={(event) => onSlice(Number(event.target.value))}
        />
      </label>
      <output>{dates}</output>
    </div>
  )
}
