import { describe, expect, it } from 'vitest'
import { EMPTY_CODEBOOK } from '../../codebook.ts'
import { timeLexicon, timesIn } from '../times/times.ts'
import { clausesOf } from '../words/clauses.ts'
import { words } from '../words/testing/words.ts'
import { placesIn } from '../words/words.ts'
import { APPROXIMATOR_ROWS, BEHIND_ROWS, SIGN_ROWS } from './approximator-rows.ts'
import { bounded } from './bounds.ts'
import { KIND_ROWS, NO_KIND } from './kind-rows.ts'
import { NOT_COUNTED_ROWS } from './not-counted-rows.ts'
import { NUMBER_CONVENTIONS } from './numbers.ts'
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

describe('a row of figures', () => {
  it.each(KIND_ROWS)('reads its example: $example', ({ example, reading }) => {
    expect(quantities(example)[0]?.kind).toBe(reading)
  })

  it.each(NO_KIND)('$example: $reason', ({ example }) => {
    expect(quantities(example.replace(/[[\]]/g, '')).map(({ kind }) => kind)).toEqual(['other'])
  })

  it.each(NOT_COUNTED_ROWS)('takes the number of its example for $reading: $example', ({ example }) => {
    expect(quantities(example)).toEqual([])
  })

  it.each([...APPROXIMATOR_ROWS, ...BEHIND_ROWS, ...SIGN_ROWS])(
    'reads its example: $example',
    ({ example, pattern, reading }) => {
      const [one] = quantities(example)
      expect(pattern).toContain(one?.hedge)
      expect(one).toMatchObject(bounded(reading, 900, NUMBER_CONVENTIONS))
    },
  )
})

describe('a figure', () => {
  it.each([
    ['They built around 4,000 homes.', 'around 4,000', 3600, 4400, '[]'],
    ['They built nearly 400 homes.', 'nearly 400', 360, 400, '[)'],
    ['At least 900 people came.', 'At least 900', 900, null, '[)'],
    ['More than 900 people came.', 'More than 900', 900, null, '()'],
    ['Up to 8,000 jobs may go.', 'Up to 8,000', 0, 8000, '[]'],
    ['Fewer than 80 valves came.', 'Fewer than 80', 0, 80, '[)'],
    ['It costs between £60bn and £80bn.', 'between £60bn and £80bn', 60e9, 80e9, '[]'],
    ['It costs ¥40 to ¥50 million.', '¥40 to ¥50 million', 40e6, 50e6, '[]'],
    ['It costs 40-50 million euros.', '40-50 million euros', 40e6, 50e6, '[]'],
    ['Emissions fell by 12 to 15 percent.', '12 to 15 percent', 12, 15, '[]'],
    ['It rose from 40 to 50 homes.', '40', 40, 40, '[]'],
    ['Half a million shells came.', 'Half a million', 500_000, 500_000, '[]'],
    ['A quarter of a million left.', 'A quarter of a million', 250_000, 250_000, '[]'],
    ['Around £4bn to £5bn was lost.', 'Around £4bn to £5bn', 3.6e9, 5.5e9, '[]'],
    ['They want 3.5% more.', '3.5%', 3.5, 3.5, '[]'],
    ['It will cost NOK 300 million.', 'NOK 300 million', 300e6, 300e6, '[]'],
    ['It paid 20 million Swiss francs.', '20 million Swiss francs', 20e6, 20e6, '[]'],
    ['It cost $1.2 billion.', '$1.2 billion', 1.2e9, 1.2e9, '[]'],
    ['Two hundred and fifty nurses left.', 'Two hundred and fifty', 250, 250, '[]'],
    ['Dozens of families wait.', 'Dozens', 24, 199, '[]'],
    ['Several towns object.', 'Several', 3, 9, '[]'],
    ['There are many more of them.', 'many more', 2, null, '[)'],
    ['900 or more trucks came.', '900 or more', 900, null, '[)'],
    ['Some 300 trucks came.', 'Some 300', 270, 330, '[]'],
    ['They sold 40k tickets.', '40k', 40_000, 40_000, '[]'],
  ])('in %j is %j with its bounds', (text, quote, lo, hi, ends) => {
    const [one] = quantities(text)
    expect([one?.quote, one?.lo, one?.hi, `${one?.loOpen ? '(' : '['}${one?.hiOpen ? ')' : ']'}`]).toEqual([
      quote,
      lo,
      hi,
      ends,
    ])
  })

  it.each([
    'It began in 2003.',
    'Since the 1980s it has grown.',
    'He flew an F-16 over the M270.',
    'It was signed on 3/4/2024.',
    'The line is open 24/7.',
    'She is 54.',
    'Anna Reid, 54, resigned.',
    'It met on 12 May and May 14.',
    'Article 5 applies.',
    'A 30-year-old man spoke.',
    'He came first and she second.',
    'The two leaders met.',
    'One of them spoke.',
    'Room 101 is closed.',
    'It was 2-1 down.',
    'They live at 10 Downing Street.',
    'The 27-nation bloc agreed.',
    'A 300-page report came.',
    'They showed a 155 mm gun and an F-214.',
    'It grew twice as fast and three times as long.',
    'A third party came in the first half.',
    'It reopens at nine.',
    'It lost in 2012-13 and 2018-19.',
    'It is closer than many think.',
    'Two senior officials told the Gazette that it was over.',
    'Three people familiar with the talks said no.',
  ])('is not in %j', (text) => {
    expect(quantities(text)).toEqual([])
  })

  it('joined by "and" to another is of its kind', () => {
    expect(quantities('12 tanks and two planes were lost.').map(({ kind }) => kind)).toEqual(['lost', 'lost'])
  })

  it.each([
    ['Seven out of 10 homes pay less.', 'Seven out of 10', 7, '10', null, null],
    ['One in five voters agree.', 'One in five', 1, '5', null, null],
    ['They got seven crowns out of ten.', 'seven crowns out of ten', 7, '10', null, null],
    ['Up to a fifth of the traffic is gone.', 'Up to a fifth', 0.2, 'the traffic', null, null],
    ['Half of the 240 schools are shut.', 'Half', 0.5, '240', null, null],
    ['Two thirds agree.', 'Two thirds', 0.6667, null, null, null],
    ['It is half the old rate.', 'half', 0.5, 'the old rate', null, null],
    ['About 12 per cent of the wells are dry.', 'About 12 per cent', 12, 'the wells', null, null],
    ['17 of 52 wells are dry.', '17', 17, '52', null, null],
    ['It passed by 71 votes to 28.', '71 votes to 28', 71, null, 28, null],
    ['The house voted 61-32 for it.', '61-32', 61, null, 32, null],
    ['They make 400 doses an hour.', '400', 400, null, null, 'hour'],
    ['It costs 4 marks per cubic metre.', '4', 4, null, null, 'cubic metre'],
    ['It costs 900 euros annually.', '900 euros', 900, null, null, 'year'],
  ])('in %j, %j has its whole, other side and period', (text, quote, nominal, whole, against, period) => {
    expect(quantities(text)[0]).toMatchObject({ quote, nominal, whole, against, period })
  })

  it.each([
    ['The maker has produced 500 buses.', 'produced'],
    ['About 900 sold to allies were old.', 'sold'],
    ['The city ordered 200 trams.', 'ordered'],
    ['The army lost 30 trucks.', 'lost'],
    ['The plant makes 500 a year.', 'rate'],
    ['The minister pledged 40 million euros.', 'pledged'],
    ['The agency has 300 doses in stock.', 'stock'],
    ['The state received 80 valves.', 'received'],
    ['He has 300 fewer officers than before.', 'other'],
    ['The contract was awarded after 14 bidders took part.', 'other'],
    ['The dam is 80 per cent complete.', 'other'],
  ])('in %j is of kind %s', (text, kind) => {
    expect(quantities(text)[0]?.kind).toBe(kind)
  })

  it.each([
    ['Some 4,000 of 9,000 voters object.', ['4000 voters other', '9000 voters other']],
    ["It would lose 2,300 of the plant's 3,100 workers.", ['2300 workers lost', '3100 workers other']],
    ['It is worth C$3bn.', ['3000000000 CAD other']],
    ['It is worth US$3bn or $4bn.', ['3000000000 USD other', '4000000000 USD other']],
    ['It would carry 9 cubic metres of gas.', ['9 cubic metres other']],
    ['It would run at 300 km/h.', ['300 km/h rate']],
    ['It emits 5 g/km, or 12 tonnes/year.', ['5 g/km rate', '12 tonnes/year rate']],
    ['It is to cost €20/MWh, then 30 euros/MWh.', ['20 EUR/MWh rate', '30 EUR/MWh rate']],
    ['It is a 40 MW plant with 3 GW behind it.', ['40 MW other', '3 GW other']],
    ['It would employ 30 doctors/nurses.', ['30 doctors other']],
  ])('in %j counts %j', (text, expected) => {
    expect(quantities(text).map((one) => `${one.nominal} ${one.unit} ${one.kind}`)).toEqual(expected)
  })

  it.each([
    ['At least 10 people were killed, the ministry said.', '10 ∞ people'],
    ['Three people died, police said.', '3 3 people'],
    ['Ten officials were arrested, the ministry said.', '10 10 officials'],
    ['Between 12 and 15 people were hurt, Lund said.', '12 15 people'],
    ['The price is 97 cents.', '97 97 USD/100'],
    ['Several thousand soldiers were killed.', '3000 9999 soldiers'],
    ['It cost several million euros.', '3000000 9999999 EUR'],
    ['A few hundred people came.', '200 999 people'],
    ['It cost a couple of hundred euros.', '200 399 EUR'],
    ['Many thousands of people came.', '2000 ∞ people'],
    ['Several dozen homes were lost.', '36 119 homes'],
    ['The cost was £3-4m.', '3000000 4000000 GBP'],
    ['The gap was £2-3bn.', '2000000000 3000000000 GBP'],
    ['Inflation was 3%-5%.', '3 5 %'],
    ['Inflation was between 3% and 5%.', '3 5 %'],
    ['Inflation was 3% to 5%.', '3 5 %'],
    ['Inflation was 3 per cent to 5 per cent.', '3 5 %'],
    ['It fell from 5% to 3%.', '5 5 %, 3 3 %'],
    ['It rose from 3% to 5%.', '3 3 %, 5 5 %'],
    ['Not fewer than 900 jobs would go.', '900 ∞ jobs'],
    ['The economy grew -2.3%.', '-2.3 -2.3 %'],
    ['The economy shrank by minus 2.3 per cent.', '-2.3 -2.3 %'],
    ['It fell to minus 20 degrees.', '-20 -20 degrees'],
    ['900 jobs or more would go.', '900 ∞ jobs'],
    ['900 jobs or fewer would go.', '0 900 jobs'],
    ['Some 900 or more jobs would go.', '900 ∞ jobs'],
    ['900 or so jobs would go.', '810 990 jobs'],
    ['Some 900-plus jobs would go.', '900 ∞ jobs'],
    [
      'Profit fell to €412 million from €654 million a year earlier.',
      '412000000 412000000 EUR, 654000000 654000000 EUR',
    ],
    ['Infections fell to 9.8 per 100,000.', '9.8 9.8 null rate'],
    ['It needs 5 litres per 100 km.', '5 5 litres rate'],
    ['It is a 50:50 joint venture.', ''],
    ['It is 3,000 sq km wide.', '3000 3000 sq km'],
    ['Rates rose by 25 basis points.', '25 25 basis points'],
    ['It made 40 gigawatt-hours.', '40 40 gigawatt-hours produced'],
    ['It costs €300 per hectare.', '300 300 EUR rate'],
    ['It is $80 a barrel.', '80 80 USD rate'],
    ['The limit is 125mph, or 40km of road.', '125 125 mph, 40 40 km'],
    ['It costs 50p.', '50 50 GBP/100'],
    ['People aged 65 and over would get 40,000 doses.', '40000 40000 doses'],
    ['Two men were held.', '2 2 men'],
    ['900 jobs would have gone.', '900 900 jobs'],
    ['It would deliver power at less than £60 per megawatt-hour.', '0 60 GBP rate'],
    ['They want to build a plant costing at least €1.2 billion.', '1200000000 ∞ EUR'],
    ['Tens of billions of dollars were at stake.', '20000000000 199999999999 USD'],
    ['It posted a loss of $3m against a profit of $1m.', '3000000 3000000 USD, 1000000 1000000 USD'],
    ['It has fewer than a dozen left.', '0 12 null remaining'],
    ['The margin is plus or minus 3 percentage points.', '3 3 percentage points'],
    ['The voting district has nine voters.', '9 9 voters stock'],
    ['MPs voted 312 to 201 to ban the sale of fur.', '312 312 votes'],
    ['It lasted three weeks.', '3 3 weeks'],
    ['The 12-year plan failed.', '12 12 year'],
    ['It takes a year at least.', '1 ∞ year'],
    ['They waited for roughly a year.', '0.9 1.1 year'],
    ['It cost 1.250.000 euros and 1 250 000 pounds.', '1250000 1250000 EUR, 1250000 1250000 GBP'],
    ['It takes 3,5 million euros.', '3500000 3500000 EUR'],
    ['It is now fifty-fifty.', '50 50 %'],
    ['The army lost one ship.', '1 1 ship'],
    ['The nine students left.', '9 9 students'],
    ['Voters in all five states say they agree.', '5 5 states'],
    ['He lost a point (37 per cent to 43 per cent).', '37 37 %, 43 43 %'],
    ['Between 300 and 400 nurses had already left.', '300 400 nurses'],
    ['It has 40 missiles left.', '40 40 missiles remaining'],
    ['Some 40 are left.', '36 44 null remaining'],
    ['The Tier 2 rule applied to 40 firms.', '40 40 firms'],
  ])('%j says %j', (text, expected) => {
    const shown = quantities(text).map(
      ({ lo, hi, unit, kind }) =>
        `${lo} ${hi ?? '∞'} ${unit}${kind === 'other' || kind === 'lost' ? '' : ` ${kind}`}`,
    )
    expect(shown.join(', ')).toBe(expected)
  })

  it('quotes the sign with the number', () => {
    const text = 'The economy grew -2.3% (-3% with rent), from 4-5 jobs on.'
    expect(quantities(text).map((one) => one.quote)).toEqual(['-2.3%', '-3%', 'from 4-5'])
  })

  it('shows the convention that made its bounds, and none where the text gives them', () => {
    expect(quantities('around 50 homes, exactly 60 flats').map((one) => one.convention)).toEqual([
      'around: ±10 %',
      null,
    ])
  })
})
