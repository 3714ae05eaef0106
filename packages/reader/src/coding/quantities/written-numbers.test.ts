import { describe, expect, it } from 'vitest'
import { EMPTY_CODEBOOK } from '../../codebook.ts'
import { timeLexicon, timesIn } from '../times/times.ts'
import { clausesOf } from '../words/clauses.ts'
import { words } from '../words/testing/words.ts'
import { placesIn } from '../words/words.ts'
import { quantitiesIn, quantityLexicon } from './quantities.ts'

const lexicon = quantityLexicon(EMPTY_CODEBOOK)

function quantities(text: string) {
  const list = words(text)
  const times = timesIn(text, list, '2024-05-10', timeLexicon(EMPTY_CODEBOOK))
  const dated = new Set(times.flatMap(placesIn))
  return quantitiesIn(text, list, { items: [], actors: [], clauses: clausesOf(list), dated }, lexicon).map(
    ({ quantity }) => quantity,
  )
}

/** A way to write a number: why it is read so, an example with the figure in brackets (those of the text are braces), its bounds and unit. */
interface Row {
  readonly reason: string
  readonly example: string
  readonly says: string
}

const ROWS: readonly Row[] = [
  ...rows('a whole number and a fraction are one number', [
    ['They sent [2 1/2 million] shells.', '2500000 shells'],
    ['They sent [2-1/2 million] shells.', '2500000 shells'],
    ['They sent [2½ million] shells.', '2500000 shells'],
    ['They sent [2 ½ million] shells.', '2500000 shells'],
    ['It cost [2½m euros].', '2500000 EUR'],
    ['It cost [$2 1/2 billion].', '2500000000 USD'],
    ['They sent [1 1/2] tonnes.', '1.5 tonnes'],
    ['It rose [1-1/2 percent].', '1.5 %'],
    ['They sent [about 2 1/2 million] shells.', '2250000–2750000 shells'],
    ['They sent [from 1/2 million to 1 1/2 million] shells.', '500000–1500000 shells'],
  ]),
  ...rows('a part of a scale is its share', [
    ['They sent [1/2 million] shells.', '500000 shells'],
    ['They sent [½ a million] shells.', '500000 shells'],
    ['They sent [three quarters of a million] shells.', '750000 shells'],
    ['They lost [three-quarters of a million] men.', '750000 men'],
    ['They sent [a half million] shells.', '500000 shells'],
    ['They sent [3/4] of the shells.', '0.75 null'],
    ['They sent [.5 million] shells.', '500000 shells'],
    ['They lost [half to two-thirds] of the tanks.', '0.5–0.6667 null'],
    ['They lost [between a third and a half] of the tanks.', '0.3333–0.5 null'],
  ]),
  ...rows('"and a half" is half of one, or of the scale before it', [
    ['They sent [2 and a half million] shells.', '2500000 shells'],
    ['They sent [two-and-a-half million] shells.', '2500000 shells'],
    ['They sent [three and a half thousand] shells.', '3500 shells'],
    ['They sent [two and three quarter million] shells.', '2750000 shells'],
    ['They sent [a million and a half] shells.', '1500000 shells'],
    ['They sent [two million and a half] shells.', '2500000 shells'],
    ['They sent [nearly a million and a half] shells.', '1350000–<1500000 shells'],
    ['They sent [a dozen and a half] tanks.', '18 tanks'],
    ['It took [an hour and a half].', '1.5 hour'],
    ['It took [an hour and three quarters].', '1.75 hour'],
    ['It took [three years and a half].', '3.5 years'],
    ['It would take [two and a half] years.', '2.5 years'],
    ['They took [30] and [a quarter] of the rest.', '30 null, 0.25 null'],
  ]),
  ...rows('a scale behind the second number is the first one’s too', [
    ['They sent [two to three hundred] tanks.', '200–300 tanks'],
    ['They sent [one or two hundred] tanks.', '100–200 tanks'],
    ['They sent [2 or 3 million] shells.', '2000000–3000000 shells'],
    ['They sent [three to four hundred and fifty] tanks.', '300–450 tanks'],
    ['They sent [a million or two] shells.', '1000000–2000000 shells'],
    ['They sent [five to six thousand] shells.', '5000–6000 shells'],
    ['They sent [10 to 12,000] shells.', '10000–12000 shells'],
    ['They sent [10 to 30,000] shells.', '10–30000 shells'],
    ['They sent [several hundred thousand] shells.', '300000–999999 shells'],
    ['It cost [hundreds of trillions of yen].', '200000000000000–1999999999999999 JPY'],
    ['They sent [40 to a hundred] tanks.', '40–100 tanks'],
  ]),
  ...rows('a decimal is told digit by digit, or as one number of two', [
    ['It costs [one point five million euros].', '1500000 EUR'],
    ['It costs [nought point five million euros].', '500000 EUR'],
    ['It costs [two point seven billion dollars].', '2700000000 USD'],
    ['Rents rose [three point two percent].', '3.2 %'],
    ['Rents rose [zero point five percent].', '0.5 %'],
    ['The levy is [two point oh five percent].', '2.05 %'],
    ['The levy rose by [point five percent].', '0.5 %'],
    ['Growth was [minus one point five percent].', '-1.5 %'],
    ['They harvested [five point five] tonnes.', '5.5 tonnes'],
    ['They need [one point seven five million] doses.', '1750000 doses'],
    ['They need [one point seventy-five million] doses.', '1750000 doses'],
    ['[Some two point five million] people fled.', '2250000–2750000 people'],
    ['It costs [between one point two and one point five million euros].', '1200000–1500000 EUR'],
    ['It was [one hundred and one point five] degrees.', '101.5 degrees'],
    ['At this point [five] countries agree.', '5 countries'],
    ['The point [five] members made was clear.', '5 members'],
    ['At one point [two million] people had fled.', '2000000 people'],
    ['The number stood at [one point two million].', '1200000 null'],
    ['Inflation was at [one point five percent].', '1.5 %'],
    ['It has a [point five percent] levy.', '0.5 %'],
    ['On one point [five] members agreed.', '5 members'],
    ['The minister made one point: [five] members must go.', '5 members'],
    ['It is a ten-point [five]-year plan.', '5 year'],
  ]),
  ...rows('an "and" goes on with what is less than the scale before it', [
    ['They built [two thousand and five hundred] homes.', '2500 homes'],
    ['They need [one million and two hundred thousand] doses.', '1200000 doses'],
    ['They counted [a thousand and one] objections.', '1001 objections'],
    ['They built [two thousand] and [five hundred thousand] homes.', '2000 null, 500000 homes'],
    ['They built [two hundred] [two hundred] litre tanks.', '200 null, 200 litre'],
    ['They built [between one hundred and two hundred] homes.', '100–200 homes'],
    ['They built [between one hundred and two thousand] homes.', '100–2000 homes'],
    ['They built [between one thousand and two thousand] homes.', '1000–2000 homes'],
    ['They built [between fifty and a hundred] homes.', '50–100 homes'],
    ['They built [between one hundred and twenty and two hundred] homes.', '120–200 homes'],
    ['They built [from one hundred and two to one hundred and five] homes.', '102–105 homes'],
    ['It costs [two hundred thousand million euros].', '200000000000 EUR'],
  ]),
  ...rows('the last of several scales is the first one’s too', [
    ['They built [two hundred to three hundred thousand] homes.', '200000–300000 homes'],
    ['They built [two to three hundred and fifty thousand] homes.', '200000–350000 homes'],
    ['They built [between two hundred and fifty and three hundred thousand] homes.', '250000–300000 homes'],
  ]),
  ...rows('a part of a per cent has its unit inside', [
    ['Rents rose by [half a percent].', '0.5 %'],
    ['Rents rose by [three quarters of a per cent].', '0.75 %'],
    ['Rents rose by [a quarter of a percentage point].', '0.25 percentage points'],
  ]),
  ...rows('"up from" tells a change', [['Inflation was up from [3.1] to [3.4 percent].', '3.1 null, 3.4 %']]),
  ...rows('small spelled numbers make a range', [
    ['They sent [ten to a dozen] tanks.', '10–12 tanks'],
    ['They sent [five or six] tanks.', '5–6 tanks'],
    ['It lasted [a week or two].', '1–2 week'],
  ]),
  ...rows('two sums are two figures', [['It costs [$3bn] or [$4bn].', '3000000000 USD, 4000000000 USD']]),
  ...rows('a score is twenty', [
    ['They sent [two score] tanks.', '40 tanks'],
    ['The two score goals.', ''],
  ]),
  ...rows('one in so many is a share, and no count', [
    ['They lost [one tank in three].', '1 tank of 3'],
    ['[About one soldier in five] fled.', '0.9–1.1 soldier of 5'],
    ['[One in every five] nurses agrees.', '1 nurses of 5'],
    ['[Nine out of every ten] farms closed.', '9 farms of 10'],
    ['[Two out of the five] reactors run.', '2 reactors of 5'],
    ['They lost [one] ship in [two] towns.', '1 ship, 2 towns'],
  ]),
  ...rows('a power of ten is its number; other factors are none', [
    ['They sent [4 x 10^6] shells.', '4000000 shells'],
    ['They sent [4×10⁶] shells.', '4000000 shells'],
    ['They sent [4 · 10^6] shells.', '4000000 shells'],
    ['They sent 4 x 106 shells in 4 x 4 cars.', ''],
    ['It holds 10^-3 grams.', ''],
  ]),
  ...rows('a year may be told in words', [
    ['Since two thousand and twenty-four [40] farms closed.', '40 farms'],
    ['In nineteen ninety-nine [40] farms closed.', '40 farms'],
    ['It was sold forty-odd years ago.', ''],
    ['They need [twenty] fifty-ton lorries.', '20 ton'],
  ]),
  ...rows('two numbers that a slash parts are a day, a mark or a name', [
    ['He got 7/10 for it.', ''],
    ['They met 24/7 from 9/11 on.', ''],
  ]),
  ...rows('a number said again in brackets is one', [
    ['They sent [30 (thirty)] tanks.', '30 tanks'],
    ['They sent [thirty (30)] tanks.', '30 tanks'],
    ['They sent [$30] (thirty dollars).', '30 USD'],
  ]),
  ...rows('"odd" and "+" say that it is not exact', [
    ['They sent [twenty-odd] tanks.', '18–22 tanks'],
    ['They sent [100-odd] tanks.', '90–110 tanks'],
    ['They sent [~40] tanks, [>60] guns and [≤70] men.', '36–44 tanks, 60–∞ guns, 0–70 men'],
    ['They sent [10]+ tanks.', '10–∞ tanks'],
  ]),
  ...rows('a calibre says which guns', [
    ['They sent [two] 155mm guns.', '2 guns'],
    ['They sent [six] 120 mm mortars.', '6 mortars'],
    ['They sent [2] x 155mm guns.', '2 guns'],
  ]),
  ...rows('a raised number is the mark of a note', [
    ['They sent [40]¹ guns.', '40 guns'],
    ['They sent [2,000]²³ shells.', '2000 shells'],
    ['It is [40] km² wide.', '40 km²'],
  ]),
  ...rows('a number in brackets that is glued to a word is the mark of a note', [
    ['They lost [30]{1} tanks and [40] guns{2} in May.', '30 tanks, 40 guns'],
    ['They lost [30]{12}{13} tanks.', '30 tanks'],
  ]),
  ...rows('blanks and stops part thousands', [
    ['They sent [40 000] tanks.', '40000 tanks'],
    ['They sent [40.000] tanks.', '40000 tanks'],
    ['It cost [EUR 40.000].', '40000 EUR'],
    ['It cost [EUR 1,5 million].', '1500000 EUR'],
    ['It weighs [1.500] tonnes.', '1.5 tonnes'],
    ['It costs [$3.459] a gallon.', '3.459 USD'],
  ]),
  ...rows('a number that is denied is none', [['They sent not 30 but [50] tanks.', '50 tanks']]),
]

function rows(reason: string, examples: readonly (readonly [string, string])[]): Row[] {
  return examples.map(([example, says]) => ({ reason, example, says }))
}

describe('a number', () => {
  it.each(ROWS)('$example says $says: $reason', ({ example, says }) => {
    const text = example.replace(/[[\]]/g, '').replaceAll('{', '[').replaceAll('}', ']')
    const found = quantities(text)
    const shown = found.map(({ lo, hi, hiOpen, unit, whole }) => {
      const bounds = lo === hi ? `${lo}` : `${lo}–${hi === null ? '∞' : `${hiOpen ? '<' : ''}${hi}`}`
      return `${bounds} ${unit}${/^\d+$/.test(whole ?? '') ? ` of ${whole}` : ''}`
    })
    expect(shown.join(', ')).toBe(says)
    const quotes = Array.from(example.matchAll(/\[([^\]]+)\]/g), ([, quote]) => quote)
    expect(found.map(({ quote }) => quote)).toEqual(quotes)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(quotes)
  })

  it('of the whole that half was taken of is of no kind', () => {
    expect(quantities('They sent half its 60 tanks.').map(({ kind }) => kind)).toEqual(['donated', 'other'])
  })

  it('of what is not done is of no kind', () => {
    expect(quantities('They sent 30 instead of 50 tanks.').map(({ kind }) => kind)).toEqual([
      'donated',
      'other',
    ])
  })
})
