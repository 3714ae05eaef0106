import type { DrawnArguments } from '../argument-map.ts'

const days = (...all: readonly string[]) => all.map((day) => ({ day }))

/** The reasons of a made-up debate on a ferry: one on each side that is answered, one that nobody uses. */
export const EXAMPLE_REASONS: DrawnArguments = {
  label: 'The island should get a winter ferry',
  from: '2031-06-01',
  to: '2032-12-31',
  reasons: [
    {
      ...{
        key: 'R1',
        label: 'Without it the island is cut off when the ice comes',
        role: 'pro',
        scheme: 'need',
      },
      uses: days('2031-07-02', '2031-11-20', '2032-01-15'),
      users: [{ name: 'Ada Ross' }, { name: 'Skerry Traders' }],
      answers: [],
    },
    {
      ...{ key: 'R2', label: 'Other islands of that size have one', role: 'pro', scheme: 'precedent' },
      uses: days('2031-08-11'),
      users: [{ name: 'The Skerry Post' }],
      answers: [{ name: 'Jon Berg', first: '2031-09-01', by: null }],
    },
    {
      ...{ key: 'R3', label: 'The council cannot pay for a second crew', role: 'con', scheme: 'scarcity' },
      uses: days('2031-06-20', '2031-09-21', '2032-02-03'),
      users: [{ name: 'Jon Berg' }],
      answers: [{ name: 'Ada Ross', first: '2031-11-20', by: { key: 'R1' } }],
    },
    {
      ...{ key: 'R4', label: 'A ferry would bring more cars', role: 'con', scheme: 'negative-consequence' },
      ...{ uses: [], users: [], answers: [] },
    },
  ],
}
