import type { WordClasses, WordRow } from '../../language/word-patterns.ts'
import type { ForecastKind } from '../../statement.ts'
import type { Word } from '../words/words.ts'

/** What a word of the future makes of its clause; `will` is an intention or foretells, as its subject and verb have it. */
export type Foretelling = Exclude<ForecastKind, 'scored'> | 'will'

type ForetellingRow = WordRow<Foretelling, Word>

/** Where a "would" foretells nothing. */
const NO_FUTURE = [
  '[would] have|rather|like|love|prefer|sooner|often|always|sometimes|usually',
  'that|this [would] be',
  '[would] not go',
  '[would] not|never? have|comment|say|confirm|discuss|elaborate|give|be drawn',
  'which|who [would]',
  'whether|how|what|why|where [would]',
  'whether|how|what|why|where|asked _5!:VBZ|:VBD|:MD|, [would]',
  '[would] _12 every|each morning|day|year|evening|night|week|summer|winter',
  '[would] _3 to be',
]

/** Words of the future without a probability, in square brackets. */
export const FORETELLING_ROWS: readonly ForetellingRow[] = [
  ...foretelling('will', 'what will be, or what somebody will do', [
    {
      pattern: '[will]',
      unless: ['[:NN*]', '[will] have :VBN', ':DT|:PRP$|:JJ* [will] :IN|$'],
      reason: 'a noun is no future, and "will have left" guesses what was',
      example: 'The dam [will] break.',
    },
    {
      pattern: '[would]',
      unless: NO_FUTURE,
      reason: 'a consequence, or the past of "will"; no habit, wish or question',
      example: 'The levy [would] drive mills out of the valley.',
    },
    { pattern: '[going to] :VB', unless: '[going to] be told', example: 'The dam is [going to] break.' },
  ]),
  ...foretelling('directional', 'says which way it goes', [
    {
      pattern: ['[expects]', '[expect]', '[expecting]'],
      unless: ['[:NN*]', 'would|could|can [expect]', 'not [expecting] a|an|the? baby|child|:JJ'],
      reason: 'what somebody expects',
      example: 'Diplomats [expect] a deal before Easter.',
    },
    { pattern: '[expected to] :VB|:RB', example: 'The dam is [expected to] break.' },
    {
      pattern: '@be not|also|still|now|widely|generally? [expected]',
      unless: ['[expected] to|of|from|that', 'than|as _3 [expected]'],
      reason: 'what is expected to come',
      example: 'A ruling is [expected] on Thursday.',
    },
    {
      pattern: '@be not|also|still|now|widely|generally? [expected] that',
      example: 'It is [expected] that the dam breaks.',
    },
    {
      pattern: [
        '[predicts]',
        '[predict]',
        '[predicted] :NN*|:JJ*|that|a|an|the',
        '[predicting]',
        '[foresees]',
        '[anticipates]',
      ],
      unless: ['[:NN*|:JJ*]', 'as|than [*]'],
      reason: 'what somebody foresees',
      example: 'Renn [predicts] floods.',
    },
    {
      pattern: ['[is to] not? :VB', '[are to] not? :VB', '[was to] :VB', '[were to] :VB'],
      unless: [
        '[] blame|say|do',
        '@purpose _8 []',
        'what|how|who|all|as|if []',
        'there|it []',
        '[was to] _9 when',
      ],
      reason: 'it is settled that it comes; an aim "is to" do something, and who "is to blame" is blamed',
      example: 'Norland [is to] ship 12 boats next week.',
    },
    ...[
      'due to',
      'set to',
      'poised to',
      'scheduled to',
      'bound to',
      'certain to',
      'sure to',
      'about to',
      'tipped to',
      'slated to',
      'destined to',
    ].map((words) => ({
      pattern: `@be _2 [${words}] :VB*`,
      reason: 'it is about to be',
      example: `The dam is [${words}] break.`,
    })),
    {
      pattern: [
        '@be [due] on|in|at|by|before|next|later|this|back|out|tomorrow',
        '@be [scheduled] for',
        '@be [planned] for',
      ],
      reason: 'it has its day',
      example: 'A ruling is [due] on Thursday.',
    },
    ...['on track to', 'on course to'].map((words) => ({
      pattern: `[${words}] :VB`,
      reason: 'it goes that way',
      example: `The firm is [${words}] close.`,
    })),
    {
      pattern: [
        '[takes effect]',
        '[take effect]',
        '[comes into force]',
        '[come into force]',
        '[takes force]',
      ],
      unless: ['when|once|after|until|before|as|if _9!, []', 'to []'],
      reason: 'a present that is still to come; "until it takes effect" only dates something else',
      example: 'The ban [takes effect] in January.',
    },
    {
      pattern: [
        '[reopens] at|on|in|next|this|tomorrow',
        '[opens] on|next|tomorrow',
        '[begins] on|next|tomorrow',
        '[starts] on|next|tomorrow',
        '[expires] on|in|at|next|this',
        '[closes] on|next|tomorrow',
        '[ends] on|next|tomorrow',
      ],
      unless: ['[:NN*]', 'when|once|after|until|before|as|if _9!, []'],
      reason: 'a present with its day is still to come',
      example: 'The office [reopens] at nine.',
    },
  ]),
  ...foretelling('possible', 'what may come, and is feared or hinted at', [
    {
      pattern: ['[fears]', '[fear]', '[feared] that|for|it|they|he|she|the|a', '[fearing]'],
      unless: [
        '[fear*] for|of :PRP$? life|lives|reprisals|retaliation',
        ':DT|:PRP$|:JJ*|no|for [fear]',
        '[fears] about|over',
        '@be [feared]',
      ],
      reason: 'what somebody fears has not come',
      example: 'The union [fears] that the dam breaks.',
    },
    {
      pattern: ['[risk of]', '[risks of]', '[risk that]', '[danger of]', '[danger that]', '[threat of]'],
      unless: ['no|without|%|percent|cent|higher|lower|increased|reduced|greater []', '[risk of] :NN $'],
      reason: 'it may come',
      example: 'There is a [risk of] floods.',
    },
    {
      pattern: ['[risks] :VBG', '[risk] :VBG', '[risking] :NN*|:VBG|a|the'],
      unless: ':DT|no [risk]',
      reason: 'it may come',
      example: 'The firm [risks] losing its boats.',
    },
    {
      pattern: ['[hints at]', '[hinted at]', '[hint at]', '[hinting at]', '[hints that]', '[hinted that]'],
      reason: 'it is left open',
      example: 'The guild has [hinted at] a strike.',
    },
  ]),
  ...foretelling('intention', 'what somebody means to do', [
    {
      pattern: ['[plans to]', '[plan to]', '[planning to]', '[plans for] a|:NN*|:JJ*'],
      unless: [":DT|:PRP$|@describing|:POS|:VB*|of|no|any|about|for|'s []", '[:NNS for]'],
      reason: 'a plan of one’s own; the noun needs somebody who has it',
      example: 'Norland [plans to] open five clinics.',
    },
    { pattern: ['[intends to]', '[intend to]', '[intending to]'], example: 'Norland [intends to] stay.' },
    {
      pattern: ['[vows to]', '[vowed to]', '[vow to]', '[vowing to]', '[vows that]', '[vowed that]'],
      example: 'Norland [vowed to] stay.',
    },
    {
      pattern: ['[vows]', '[vowed]'],
      unless: ['[] to|that', '[:NN*]'],
      reason: 'a promise',
      example: 'Osk [vowed] the wall stays.',
    },
    {
      pattern: ['[pledges to]', '[pledged to]', '[pledge to]', '[pledging to]'],
      unless: ':DT|:PRP$|:JJ*|:POS [pledge to]',
      reason: 'a promise; "a pledge to" needs somebody who gives it',
      example: 'Norland [pledged to] stay.',
    },
    {
      pattern: ['[promises to]', '[promised to]', '[promise to]', '[promising to]'],
      unless: [':DT|:PRP$|:JJ*|:POS []', 'had [promised to]'],
      reason: 'a promise that stands',
      example: 'Norland [promises to] stay.',
    },
    {
      pattern: [
        '[no plans to]',
        '[no plans for]',
        '[no plan to]',
        '[no intention of]',
        '[no intention to]',
        '[not planning to]',
      ],
      example: 'We have [no plans for] such a tax.',
    },
    {
      pattern: ['we|i [are not] :VBG', 'we|i [am not] :VBG', 'we|i [are never] :VBG'],
      unless: '[] saying|talking|asking|being|suggesting|claiming|going|having|seeing|getting',
      reason: 'what we refuse to do',
      example: 'We [are not] handing over a tractor.',
    },
  ]),
]

/** The named sets in these patterns. */
export const FORETELLING_CLASSES: WordClasses<Word> = {
  be: new Set('is are was were be been being am'.split(' ')),
  describing: ({ tag, capital }) => tag.startsWith('JJ') && !capital,
  purpose: new Set(
    'aim aims goal plan idea purpose task job point question challenge way hope intention role priority step option mission problem trick answer mandate'.split(
      ' ',
    ),
  ),
}

function foretelling(
  reading: Foretelling,
  reason: string,
  rows: readonly (Omit<ForetellingRow, 'reading' | 'reason'> & { readonly reason?: string })[],
): readonly ForetellingRow[] {
  return rows.map((row) => ({ reason, ...row, reading }))
}
