import { describe, expect, it } from 'vitest'
import { EMPTY_CODEBOOK } from '../../codebook.ts'
import { words } from '../words/testing/words.ts'
import { timeLexicon, timesIn } from './times.ts'

const codebook = {
  ...EMPTY_CODEBOOK,
  lexicons: {
    ...EMPTY_CODEBOOK.lexicons,
    periods: { 'the Long Strike': ['1984-03-06', '1985-03-03'] as const },
  },
}

function times(text: string, date: string | null = '2023-07-23') {
  return timesIn(text, words(text), date, timeLexicon(codebook)).map(({ time }) => [
    time.quote,
    time.from,
    time.to,
    time.kind,
  ])
}

// 23 July 2023 is a Sunday.
describe('a time', () => {
  it.each([
    ['on 17 October 2023', '17 October 2023', '2023-10-17', '2023-10-17', 'date'],
    ['on October 17, 2023, it', 'October 17, 2023', '2023-10-17', '2023-10-17', 'date'],
    ['on October 17th, 2022, it', 'October 17th, 2022', '2022-10-17', '2022-10-17', 'date'],
    ['it closed on October 17th', 'October 17th', '2022-10-17', '2022-10-17', 'date'],
    ['on 2023-10-17 it', '2023-10-17', '2023-10-17', '2023-10-17', 'date'],
    ['it began in early June', 'early June', '2023-06-01', '2023-06-10', 'range'],
    ['it began in late December', 'late December', '2022-12-21', '2022-12-31', 'range'],
    ['it began in August', 'August', '2022-08-01', '2022-08-31', 'range'],
    ['they met in May', 'May', '2023-05-01', '2023-05-31', 'range'],
    ['they met on 3 March', '3 March', '2023-03-03', '2023-03-03', 'date'],
    ['he said on Friday', 'Friday', '2023-07-21', '2023-07-21', 'date'],
    ['he said last Sunday', 'last Sunday', '2023-07-16', '2023-07-16', 'date'],
    ['they meet next Tuesday', 'next Tuesday', '2023-07-25', '2023-07-25', 'date'],
    ['it began the day before yesterday', 'day before yesterday', '2023-07-21', '2023-07-21', 'date'],
    ['it begins the day after tomorrow', 'day after tomorrow', '2023-07-25', '2023-07-25', 'date'],
    ['they vote a week on Friday', 'week on Friday', '2023-08-04', '2023-08-04', 'date'],
    ['they vote on Friday week', 'Friday week', '2023-08-04', '2023-08-04', 'date'],
    ['they vote a fortnight today', 'fortnight today', '2023-08-06', '2023-08-06', 'date'],
    ['it left on the 4th of this month', '4th of this month', '2023-07-04', '2023-07-04', 'date'],
    ['it left on the 30th of last month', '30th of last month', '2023-06-30', '2023-06-30', 'date'],
    ['the season of 2012-13 was the worst', '2012-13', '2012-01-01', '2013-12-31', 'range'],
    ['it rose in 2012–13 to nine', '2012–13', '2012-01-01', '2013-12-31', 'range'],
    ['it fell from 2014-2016', '2014-2016', '2014-01-01', '2016-12-31', 'range'],
    ['he said yesterday', 'yesterday', '2023-07-22', '2023-07-22', 'date'],
    ['it fell last week', 'last week', '2023-07-10', '2023-07-16', 'range'],
    ['it fell last year', 'last year', '2022-01-01', '2022-12-31', 'range'],
    ['it fell this month', 'this month', '2023-07-01', '2023-07-31', 'range'],
    ['in the past two years', 'past two years', '2021-07-23', '2023-07-23', 'range'],
    ['three days ago', 'three days ago', '2023-07-20', '2023-07-20', 'date'],
    ['in the 1980s', '1980s', '1980-01-01', '1989-12-31', 'range'],
    ['since 2014 it grew', '2014', '2014-01-01', '2023-07-23', 'range'],
    ['it must end by 2030', '2030', '2023-07-23', '2030-12-31', 'horizon'],
    ['in the third quarter of 2022', 'third quarter of 2022', '2022-07-01', '2022-09-30', 'range'],
    ['in Q2 2022', 'Q2 2022', '2022-04-01', '2022-06-30', 'range'],
    ['from 2014 to 2016', '2014 to 2016', '2014-01-01', '2016-12-31', 'range'],
    ['it has so far failed', 'so far', null, '2023-07-23', 'range'],
    ['he recently left', 'recently', '2023-06-23', '2023-07-23', 'range'],
    ['there has been no talk for months', 'for months', '2023-05-23', '2023-07-23', 'duration'],
    ['it will not come anytime soon', 'anytime soon', '2023-07-23', null, 'horizon'],
    ['within three months', 'within three months', '2023-07-23', '2023-10-23', 'horizon'],
    ['they repeatedly said so', 'repeatedly', null, '2023-07-23', 'frequency'],
    ['during the Long Strike', 'the Long Strike', '1984-03-06', '1985-03-03', 'period'],
    ['last summer it rained', 'last summer', '2022-06-01', '2022-08-31', 'range'],
    ['last winter it rained', 'last winter', '2022-12-01', '2023-02-28', 'range'],
    [
      'phones would be banned from all schools in Norland from August',
      'August',
      '2023-08-01',
      '2023-08-31',
      'range',
    ],
    ['she will speak on the matter on Thursday', 'Thursday', '2023-07-27', '2023-07-27', 'date'],
    ['the cabinet is to decide on Friday', 'Friday', '2023-07-28', '2023-07-28', 'date'],
    ['the board meets on 20 August', '20 August', '2023-08-20', '2023-08-20', 'date'],
    ['it wants to house them from 1 August', '1 August', '2023-08-01', '2023-08-01', 'date'],
    ['it will close the school that opened in March', 'March', '2023-03-01', '2023-03-31', 'range'],
    ['they failed to agree on Monday', 'Monday', '2023-07-17', '2023-07-17', 'date'],
    ['it will halt by the end of the month', 'the end of the month', '2023-07-23', '2023-07-31', 'horizon'],
    ['it must go before the end of next year', 'the end of next year', '2023-07-23', '2024-12-31', 'horizon'],
    ['they met at the end of last week', 'the end of last week', '2023-07-14', '2023-07-16', 'range'],
  ])('in %j is %j, %s to %s', (text, quote, from, to, kind) => {
    expect(times(text)[0]).toEqual([quote, from, to, kind])
  })

  it('"this winter" is the one that has just ended or is on, until the summer', () => {
    expect(times('this winter', '2024-03-05')[0]!.slice(1, 3)).toEqual(['2023-12-01', '2024-02-29'])
    expect(times('this winter', '2024-01-05')[0]!.slice(1, 3)).toEqual(['2023-12-01', '2024-02-29'])
    expect(times('this winter', '2024-10-05')[0]!.slice(1, 3)).toEqual(['2024-12-01', '2025-02-28'])
  })

  it.each(['he may march on', 'it cost 2,000 euros', 'as soon as they can', 'Defense Daily reported'])(
    'is not in %j',
    (text) => {
      expect(times(text).filter(([, from, to]) => from !== null || to !== null)).toEqual([])
    },
  )

  it('without a publication day resolves only what is absolute', () => {
    expect(times('on Friday, 2 May 2019', null)).toEqual([
      ['Friday', null, null, 'date'],
      ['2 May 2019', '2019-05-02', '2019-05-02', 'date'],
    ])
  })
})

// 14 March 2024 is a Thursday.
const thursday = (text: string) => times(text, '2024-03-14').map((time) => time.slice(0, 3))

describe('a time that lies ahead', () => {
  it.each([
    ['Lund said the plant will be completed by June.', 'June', '2024-03-14', '2024-06-30'],
    ['Lund said the work must be finished by Friday.', 'Friday', '2024-03-14', '2024-03-15'],
    ['Up to 100 could be sent by May, she said.', 'May', '2024-03-14', '2024-05-31'],
    ['A vote could be held in May.', 'May', '2024-05-01', '2024-05-31'],
    ['The committee must decide in May.', 'May', '2024-05-01', '2024-05-31'],
    ['The law should take effect in July.', 'July', '2024-07-01', '2024-07-31'],
    ['The ministers are likely to decide in May.', 'May', '2024-05-01', '2024-05-31'],
    ['The bank is certain to raise rates in April.', 'April', '2024-04-01', '2024-04-30'],
    ['The ministers are going to decide in May.', 'May', '2024-05-01', '2024-05-31'],
    ['The ministers promised to decide in May.', 'May', '2024-05-01', '2024-05-31'],
    ['The union urged ministers to decide in May.', 'May', '2024-05-01', '2024-05-31'],
    ['A vote is unlikely before May.', 'May', '2024-03-14', '2024-05-31'],
    ['It could not start before May.', 'May', '2024-03-14', '2024-05-31'],
    ['The talks might take place on Monday.', 'Monday', '2024-03-18', '2024-03-18'],
    ['The vote is on Monday.', 'Monday', '2024-03-18', '2024-03-18'],
    ['The council will meet this Friday.', 'this Friday', '2024-03-15', '2024-03-15'],
    ['The vote could be held on 20 March.', '20 March', '2024-03-20', '2024-03-20'],
    ['The firm announced plans to close the plant in May.', 'May', '2024-05-01', '2024-05-31'],
    ['Norland to close two plants in May.', 'May', '2024-05-01', '2024-05-31'],
    ['The union demanded a reply by Friday.', 'Friday', '2024-03-14', '2024-03-15'],
    ['A vote could come as early as May.', 'May', '2024-05-01', '2024-05-31'],
    ['The ministers are meeting on Monday.', 'Monday', '2024-03-18', '2024-03-18'],
    ['The levy, to be introduced in April, will raise 3 million.', 'April', '2024-04-01', '2024-04-30'],
    ['If it fails again in May, the firm will close.', 'May', '2024-05-01', '2024-05-31'],
    ['On Monday the council will decide.', 'Monday', '2024-03-18', '2024-03-18'],
    ['In May, the council will vote on the plan.', 'May', '2024-05-01', '2024-05-31'],
    ['Some 900 jobs would go by May, and 700 in June.', 'June', '2024-06-01', '2024-06-30'],
    ['The school must close by May or June.', 'June', '2024-03-14', '2024-06-30'],
    [
      'The board will meet on Monday, Tuesday and Wednesday, Lund said.',
      'Wednesday',
      '2024-03-20',
      '2024-03-20',
    ],
  ])('in %j: %j is %s to %s', (text, ...time) => {
    expect(thursday(text)).toContainEqual(time)
  })
})

describe('a time that is past', () => {
  it.each([
    ['The council published the plan on Tuesday.', 'Tuesday', '2024-03-12', '2024-03-12'],
    ['The council published plans on Tuesday.', 'Tuesday', '2024-03-12', '2024-03-12'],
    ['The council published its transport plans on Tuesday.', 'Tuesday', '2024-03-12', '2024-03-12'],
    ['The board approved the plan on Monday.', 'Monday', '2024-03-11', '2024-03-11'],
    ['The firm cut its stake by half on Tuesday.', 'Tuesday', '2024-03-12', '2024-03-12'],
    ['The letter was prompted by the Monday release.', 'Monday', '2024-03-11', '2024-03-11'],
    ['The depot may have been hit in May.', 'May', '2023-05-01', '2023-05-31'],
    ['The council could have decided in May.', 'May', '2023-05-01', '2023-05-31'],
    ['They might not have met in May.', 'May', '2023-05-01', '2023-05-31'],
    ['The letter was likely sent in February.', 'February', '2024-02-01', '2024-02-29'],
    ['The minister could not be reached for comment on Monday.', 'Monday', '2024-03-11', '2024-03-11'],
    ['He would not comment on Friday.', 'Friday', '2024-03-08', '2024-03-08'],
    ['The minister was forced to resign in May.', 'May', '2023-05-01', '2023-05-31'],
    ['They met to discuss the plan on Monday.', 'Monday', '2024-03-11', '2024-03-11'],
    ['The council voted to close the school on Monday.', 'Monday', '2024-03-11', '2024-03-11'],
    ['The station was closed due to a strike on Monday.', 'Monday', '2024-03-11', '2024-03-11'],
    ['On Monday the council said it would close the school.', 'Monday', '2024-03-11', '2024-03-11'],
    ['The line was finished by June.', 'June', null, '2023-06-30'],
    ['The talks lasted until May.', 'May', null, '2023-05-31'],
    ['Prices may fall after rising in February.', 'February', '2024-02-01', '2024-02-29'],
    ['He refused last December.', 'December', '2023-12-01', '2023-12-31'],
  ])('in %j: %j is %s to %s', (text, ...time) => {
    expect(thursday(text)).toContainEqual(time)
  })
})

describe('a time of the days around publication', () => {
  it.each([
    ['She will decide in March.', 'March', '2024-03-01', '2024-03-31'],
    ['A vote will be held later in March.', 'March', '2024-03-01', '2024-03-31'],
    ['The report will be out by mid-March.', 'mid-March', '2024-03-14', '2024-03-20'],
    ['The work due in March was delayed until September.', 'March', '2024-03-01', '2024-03-31'],
    ['The work due in March was delayed until September.', 'September', '2024-03-14', '2024-09-30'],
    ['The council will decide on Thursday.', 'Thursday', '2024-03-14', '2024-03-14'],
    ['They must file their February reports.', 'February', '2024-02-01', '2024-02-29'],
    ['The ministers met on Thursday last week.', 'Thursday last week', '2024-03-07', '2024-03-07'],
    ['They will meet on Thursday of next week.', 'Thursday of next week', '2024-03-21', '2024-03-21'],
  ])('in %j: %j is %s to %s', (text, ...time) => {
    expect(thursday(text)).toContainEqual(time)
  })
})

describe('a stretch of time', () => {
  it.each([
    ['The trial ran between March and June.', 'March and June', '2023-03-01', '2023-06-30'],
    ['The strike ran from November to February.', 'November to February', '2023-11-01', '2024-02-29'],
    ['The trial will run from May to July.', 'May to July', '2024-05-01', '2024-07-31'],
    ['Prices doubled in the last decade.', 'last decade', '2014-03-14', '2024-03-14'],
    ['The line will be built in the next decade.', 'next decade', '2024-03-14', '2034-03-14'],
    ['This decade was warm.', 'This decade', '2020-01-01', '2029-12-31'],
    ['It will rise over the next year.', 'next year', '2024-03-14', '2025-03-14'],
    ['It rose in May and fell the next year.', 'next year', null, null],
  ])('in %j: %j is %s to %s', (text, ...time) => {
    expect(thursday(text)).toContainEqual(time)
  })
})

describe('a time counted back from another', () => {
  it.each([
    ['Profit fell to 412 million from 654 million a year earlier.', 'a year earlier', null, '2023-03-14'],
    [
      'Exports fell in February from 654 million a year earlier.',
      'a year earlier',
      '2023-02-01',
      '2023-02-28',
    ],
    ['The plan was dropped two years before.', 'two years before', null, '2022-03-14'],
    ['Less than a year earlier it had grown.', 'a year earlier', null, '2024-03-14'],
    [
      'She resigned on Monday; two days earlier she had refused.',
      'two days earlier',
      '2024-03-09',
      '2024-03-09',
    ],
    ['The line will open two years earlier.', 'two years earlier', null, null],
  ])('in %j: %j is %s to %s', (text, ...time) => {
    expect(thursday(text)).toContainEqual(time)
  })
})

describe('the first or last day of a stretch', () => {
  it.each([
    ['It must end by the last day of 2026.', 'last day of 2026', '2024-03-14', '2026-12-31'],
    ['They met on the last day of February.', 'last day of February', '2024-02-29', '2024-02-29'],
    ['They met on the last day of March.', 'last day of March', '2023-03-31', '2023-03-31'],
    ['They will meet on the last day of March.', 'last day of March', '2024-03-31', '2024-03-31'],
    ['They met on the first day of May 2023.', 'first day of May 2023', '2023-05-01', '2023-05-01'],
    ['They met on the last day of last year.', 'last day of last year', '2023-12-31', '2023-12-31'],
    ['They met on the final day of last month.', 'final day of last month', '2024-02-29', '2024-02-29'],
  ])('in %j: %j is %s to %s', (text, ...time) => {
    expect(thursday(text)).toEqual([time])
  })

  it('is none in "the last day of the race"', () => {
    expect(thursday('They met on the last day of the race.')).toEqual([])
  })
})

describe('a count of years, months and weeks', () => {
  it.each([
    ['They left a year and a half ago.', 'a year and a half ago', '2022-03-16', '2023-03-15'],
    ['They left two and a half years ago.', 'two and a half years ago', '2021-03-16', '2022-03-15'],
    ['They left twenty-five years ago.', 'twenty-five years ago', '1998-09-13', '1999-09-12'],
    ['It has lasted for a year and a half.', 'for a year and a half', '2022-09-14', '2024-03-14'],
    ['In the last year and a half rents rose.', 'last year and a half', '2022-09-14', '2024-03-14'],
    [
      'Rents rose over the past two and a half years.',
      'past two and a half years',
      '2021-09-14',
      '2024-03-14',
    ],
    ['It begins in a year and a half.', 'in a year and a half', '2024-03-14', '2025-09-14'],
    ['It will end in six and a half weeks.', 'in six and a half weeks', '2024-03-14', '2024-04-28'],
  ])('in %j: %j is %s to %s', (text, ...time) => {
    expect(thursday(text)).toEqual([time])
  })

  it.each([
    'They left half an hour ago.',
    'They left ten to fifteen years ago.',
    'They left one or two years ago.',
  ])('that says too little is none in %j', (text) => expect(thursday(text)).toEqual([]))
})

describe('"twice"', () => {
  it.each([
    'It cost twice what the minister claims.',
    'It has twice the staff.',
    'It has twice as many schools.',
  ])('is a multiple in %j', (text) => expect(thursday(text)).toEqual([]))

  it.each(['The board met twice this year.', 'It met twice a week.', 'They voted twice.'])(
    'counts how often in %j',
    (text) => expect(thursday(text)).toContainEqual(['twice', null, '2024-03-14']),
  )
})

describe('a time told in other words', () => {
  it.each([
    ['She resigned last night.', 'last night', '2024-03-13', '2024-03-13'],
    ['The troops will be home by Christmas.', 'Christmas', '2024-03-14', '2024-12-25'],
    ['They met on Christmas Eve.', 'Christmas Eve', '2023-12-24', '2023-12-24'],
    ['The levy will start in the new year.', 'new year', '2025-01-01', null],
    ['Sales fell in the first quarter.', 'first quarter', '2024-01-01', '2024-03-31'],
    ['Sales fell in the fourth quarter.', 'fourth quarter', '2023-10-01', '2023-12-31'],
    ['The bank will decide in the second quarter.', 'second quarter', '2024-04-01', '2024-06-30'],
    ['It fell in the second half of last year.', 'second half of last year', '2023-07-01', '2023-12-31'],
    ['The plant will run until at least 2030.', '2030', '2024-03-14', '2030-12-31'],
    ['It must close no later than 2030.', '2030', '2024-03-14', '2030-12-31'],
    ['It will open no earlier than 2030.', '2030', '2030-01-01', '2030-12-31'],
  ])('in %j: %j is %s to %s', (text, ...time) => {
    expect(thursday(text)).toContainEqual(time)
  })
})
