import { stem } from './stem.ts'

/** A set of words by stem, from words parted by blanks or a set of them: all their inflections are in it. */
export function wordSet(words: string | ReadonlySet<string>): ReadonlySet<string> {
  const list = typeof words === 'string' ? words.split(/\s+/) : [...words]
  return new Set(list.filter((word) => word !== '').map(stem))
}

/** Words that turn a proposition round. */
export const NEGATORS: ReadonlySet<string> = new Set([
  'not',
  'no',
  'never',
  'neither',
  'nor',
  'none',
  'without',
  'hardly',
  'scarcely',
  'nobody',
  'nothing',
  'cannot',
])

/** Verbs and nouns that reject a proposition: "denied that", "the rejection of claims that". */
export const DENIAL = wordSet(
  `deny dismiss reject dispute refute rebut repudiate debunk downplay denial rejection dismissal contradict disavow disprove
  doubt`,
)

/** Verbs and nouns that are against an act or a thing. */
export const AGAINST = wordSet(
  `oppose opposition opponent reject rejection refuse refusal decline against resist resistance criticise condemn veto
  block reluctance reluctant unwilling unwillingness hesitant hesitation withhold object objection disapprove denounce
  abandon halt stop prevent avoid scrap fight combat battle defeat torpedo thwart warn protest disagree condemnation criticism averse loath`,
)

/** Verbs and nouns that are for an act or a thing. */
export const FOR = wordSet(
  `support supporter back backing favour endorse endorsement welcome advocate advocacy champion urge call demand press
  push plead plea ask request appeal pressure recommend recommendation propose proposal need want wish lobby insist
  pledge promise vow commit agree approve applaud praise defend defence campaign must should ought crucial essential
  vital necessary overdue urgent eager keen willing ready`,
)

/** Words that open a condition. */
export const CONDITION: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'provided', 'should'])

/** What comes about by itself: "should boost" foresees where "should resign" asks. */
export const OUTCOMES: ReadonlySet<string> = wordSet(
  `boost rise fall drop grow increase decrease improve ease help benefit recover return arrive reach last suffice become
  able ready available complete finished enough possible easier cheaper lower higher better`,
)
