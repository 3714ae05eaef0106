import type { Query } from '../addresses.ts'
import { sayAnalyses } from '../language/say-analyses.ts'
import { Choice, LeastFields, NumberField, WindowFields } from '../measures/settings.tsx'
import { COLOURINGS, SIZINGS } from './network-look.ts'

const words = sayAnalyses.network
const { who } = sayAnalyses.measures

const AGGREGATIONS = {
  onemode: ['subtract', 'congruence', 'conflict', 'ignore'],
  twomode: ['subtract', 'combine', 'ignore'],
} as const
const NORMALISATIONS = {
  onemode: ['no', 'average', 'jaccard', 'cosine'],
  twomode: ['no', 'activity', 'prominence'],
} as const

type Narrow = (change: Readonly<Record<string, string>>) => void

/** What the network is made of, and how it looks. */
export function NetworkSettings({ asked, look, narrow }: { asked: Query; look: Query; narrow: Narrow }) {
  const type = asked.networkType === 'twomode' ? 'twomode' : 'onemode'
  const isFirst = (value: string | undefined, first: string) => (value === first ? '' : value)
  return (
    <>
      <Choice
        label={words.type}
        options={words.types}
        value={isFirst(asked.networkType, 'onemode')}
        onChange={(networkType) =>
          narrow({ networkType, qualifierAggregation: '', normalization: '', a: '', b: '' })
        }
      />
      <Choice
        label={words.nodes}
        options={who}
        value={isFirst(asked.variable1, 'actor')}
        onChange={(variable1) => narrow({ variable1, a: '', b: '' })}
      />
      <Choice
        label={words.ties}
        options={pick(AGGREGATIONS[type], words.aggregations[type])}
        value={isFirst(asked.qualifierAggregation, 'subtract')}
        onChange={(qualifierAggregation) => narrow({ qualifierAggregation })}
      />
      <Choice
        label={words.normalised}
        options={pick(NORMALISATIONS[type], words.normalisations)}
        value={asked.normalization}
        onChange={(normalization) => narrow({ normalization })}
      />
      <NumberField
        label={words.threshold}
        placeholder="0"
        least={0}
        step="any"
        value={asked.threshold}
        onChange={(threshold) => narrow({ threshold })}
      />
      <LeastFields value={asked.minimumStatements} variable1={asked.variable1 ?? 'actor'} narrow={narrow} />
      <WindowFields asked={asked} narrow={narrow} />
      <Choice
        label={words.colour}
        options={pick(COLOURINGS, words.colours)}
        value={look.colour}
        onChange={(colour) => narrow(colour === 'camp' ? { colour, camps: 'true' } : { colour })}
      />
      <Choice
        label={words.size}
        options={pick(SIZINGS, words.sizes)}
        value={look.size}
        onChange={(size) => narrow({ size })}
      />
      <label className="yes">
        <input
          type="checkbox"
          checked={asked.camps === 'true'}
          onChange={(event) =>
            narrow(
              event.target.checked
                ? { camps: 'true' }
                : { camps: '', ...(look.colour === 'camp' ? { colour: '' } : {}) },
            )
          }
        />
        {words.camps}
      </label>
    </>
  )
}

function pick(
  keys: readonly string[],
  said: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(keys.map((key) => [key, said[key] ?? key]))
}
