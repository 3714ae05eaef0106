import { BODIES, COLLECTIVES, COURTESY, DOCUMENTS, OFFICES } from '../../actors/names/people-words.ts'
import { normAt, tagAt, tokenAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'
import type { Attribution, Range } from '../attribution.ts'
import { phraseBefore, phraseFrom } from '../rules/noun-phrases.ts'
import {
  charsOf,
  isComma,
  isFiniteTag,
  quoteAt,
  type Run,
  type Scan,
  scan,
  sentenceAt,
} from '../rules/scan.ts'
import { trimmed } from '../rules/trimmed.ts'
import { measured } from './measured.ts'
import { type Mend, wordsOf } from './mend.ts'
import { MISREAD_SOURCES } from './misread-sources.ts'
import { tokensOf } from './token-runs.ts'

export const MENDS: readonly Mend[] = [
  {
    mend: withoutBareDeterminer,
    reason: 'an article alone is nobody',
    example: 'The widely mocked rule was dropped. => The | widely mocked | rule =>  | widely mocked | rule',
  },
  {
    mend: withoutExpletive,
    reason: 'the "it" of "it had been assumed" is nobody',
    example:
      'It had been widely assumed that it would reopen. => It | had been widely assumed | that it would reopen =>  | had been widely assumed | that it would reopen',
  },
  {
    mend: withoutAdjunct,
    reason: 'when somebody apologised is not what for',
    example:
      'The mayor has apologised after plans were shelved. => The mayor | has apologised | after plans were shelved => The mayor | has apologised |',
  },
  {
    mend: withoutActs,
    reason: 'what somebody did to a thing is no word of theirs',
    example: 'The firm released a brochure. => The firm | released | a brochure => ',
  },
  {
    mend: withoutLists,
    reason: 'a thing before a colon heads a line of a list',
    example: 'Length: four miles of new track => Length | : | four miles of new track => ',
  },
  {
    mend: withoutOutlook,
    reason: 'what is expected by nobody in particular is an outlook, and what is unclear is told to nobody',
    example: 'A ruling is expected on Thursday. =>  | is expected | A ruling => ',
  },
  {
    mend: withoutStage,
    reason: 'where somebody spoke is not what was said',
    example: 'As quoted by the TASS agency, Mr Orlov said no. => Mr Orlov | quoted by | the TASS agency => ',
  },
  {
    mend: relativeOnly,
    reason: 'a relative clause ends where the main clause goes on',
    example:
      'The council, which wrote about the flood, found no leak. => which | wrote about | the flood, found no leak => which | wrote about | the flood',
  },
  {
    mend: relativeOnly,
    reason: 'and so does one without a comma',
    example:
      'Tenants who cheered the cap now call it a mistake. => who | cheered | the cap now call it a mistake => who | cheered | the cap',
  },
  {
    mend: objectOnly,
    reason: 'a second verb behind an object is another thing that its subject does',
    example:
      'He voted for Vance but may switch to Okoye. => He | voted for | Vance but may switch to Okoye => He | voted for | Vance',
  },
  {
    mend: objectOnly,
    reason: 'and a participle behind a pronoun is what else they do',
    example:
      'The owners reject that, pointing to a paper. => The owners | reject | that, pointing to a paper => The owners | reject | that',
  },
  {
    mend: infinitiveOnly,
    reason: 'behind what somebody is asked to do a clause with a subject of its own tells what came of it',
    example:
      'Oakmere asked the board to wait until April, but members would not hear of it. => Oakmere | asked | the board to wait until April, but members would not hear of it => Oakmere | asked | the board to wait until April',
  },
  {
    mend: withMeasure,
    reason: 'what measures a subject belongs to it',
    example:
      'Only 28 per cent favoured a strike. => cent | favoured | a strike => 28 per cent | favoured | a strike',
  },
  {
    mend: withoutNotAll,
    reason: 'not all do what most do, and nobody wants nothing',
    example: 'Not all skippers are against the closure. => all skippers | are against | the closure => ',
  },
  {
    mend: withOpening,
    reason: 'a quotation that goes on with a small letter goes on with the clause before its source',
    example:
      'Renn is open to it, she told him, “as long as it pays”. => she | told | “as long as it pays” => she | told | Renn is open to it + “as long as it pays”',
  },
  {
    mend: withSayer,
    reason: 'in "with X saying" X speaks',
    example:
      'The bank said no, with spokeswoman Pia Lund saying it had nothing to hide. => The bank | saying | it had nothing to hide => spokeswoman Pia Lund | saying | it had nothing to hide',
  },
  {
    mend: withFeeler,
    reason: 'whoever was worried that something may be is who worried',
    example:
      'A number of bakers were worried that the oven would fail. =>  | were worried | A number of bakers + that the oven would fail => A number of bakers | were worried | that the oven would fail',
  },
]

const ALL = [...MISREAD_SOURCES, ...MENDS]

/** Mends what was found, mistake by mistake. */
export function withMends(text: TaggedText, found: readonly Attribution[]): Attribution[] {
  const scanned = scan(text)
  return found.flatMap((one) => {
    const mended = ALL.reduce<Attribution | null>(
      (now, { mend }) => (now === null ? null : mend(scanned, now)),
      one,
    )
    return mended === null ? [] : [mended]
  })
}

function withoutBareDeterminer(text: Scan, one: Attribution): Attribution {
  const source = one.source.filter((range) => !/^(?:the|an?)$/i.test(wordsOf(text, range)))
  return source.length === one.source.length ? one : { ...one, source }
}

function withoutExpletive(text: Scan, one: Attribution): Attribution {
  const [source, cue] = [one.source[0], one.cue[0]]
  if (
    source === undefined ||
    cue === undefined ||
    one.source.length > 1 ||
    !/^it$/i.test(wordsOf(text, source))
  )
    return one
  return HEARSAY.test(wordsOf(text, cue)) ? { ...one, source: [] } : one
}

const HEARSAY =
  /^(?:(?:is|was) |(?:has|had) been )(?:\w+ly )?(?:assumed|thought|believed|said|reported|understood|hoped|feared|agreed|argued|claimed|alleged|suggested|rumoured|rumored)$/i

function withoutAdjunct(text: Scan, one: Attribution): Attribution {
  const [cue, content] = [one.cue[0], one.content[0]]
  if (cue === undefined || content === undefined || one.content.length > 1) return one
  if (!/\b(?:apologised|apologized|protested|refused|declined)$/i.test(wordsOf(text, cue))) return one
  return /^(?:after|when|while|before|during|on)\b/i.test(wordsOf(text, content))
    ? { ...one, content: [] }
    : one
}

const ACTS =
  /^(?:(?:has|have|had|will|would|to) )*(?:\w+ly )?(?:release[sd]?|pass(?:es|ed)?|overturn(?:s|ed)?|block(?:s|ed)?|veto(?:es|ed)?|lift(?:s|ed)?|embrace[sd]?|adopt(?:s|ed)?|file[sd]?|seiz(?:e|es|ed)|clos(?:e|es|ed)|cut|scrap(?:s|ped)?|repeal(?:s|ed)?|launch(?:es|ed)?|deliver(?:s|ed)?|ship(?:s|ped)?|suspend(?:s|ed)?|ratif(?:y|ies|ied)|sign(?:s|ed)?|built|build|open(?:s|ed)?|publish(?:es|ed)?|shelve[sd]?|halt(?:s|ed)?|freez(?:e|es)|froze|frozen|abandon(?:s|ed)?|axe[sd]?|impose[sd]?|introduce[sd]?|sold|sells?|bought|buys?|sent|sends?|pull(?:s|ed)?|reverse[sd]?|extend(?:s|ed)?|resume[sd]?)$/i

function withoutActs(text: Scan, one: Attribution): Attribution | null {
  const [[cue, ...more], [content]] = [one.cue, one.content]
  if (cue === undefined || content === undefined || more.length > 0 || one.mode !== 'indirect') return one
  // "Torv backs off the rule"
  if (/^backs?(?:ed)?$/i.test(wordsOf(text, cue)) && /^(?:off|down|away)\b/i.test(wordsOf(text, content)))
    return null
  if (content.start < cue.end || !ACTS.test(wordsOf(text, cue))) return one
  return /^(?:that|to|whether|how|why|what|if)\b/i.test(wordsOf(text, content)) ? one : null
}

function withoutOutlook(text: Scan, one: Attribution): Attribution | null {
  const [cue] = one.cue
  if (cue === undefined || one.source.length > 0) return one
  return /^(?:(?:is|are|was|were|remains?) (?:\w+ly )?(?:expected|unclear|unlikely|likely|due|set)(?: to)?|seems?|seemed|appears?|appeared)$/i.test(
    wordsOf(text, cue),
  )
    ? null
    : one
}

function withoutStage(text: Scan, one: Attribution): Attribution | null {
  const [cue, content] = [one.cue[0], one.content[0]]
  if (cue === undefined || content === undefined || one.content.length > 1) return one
  const stage =
    /^(?:as )?(?:quoted|cited|reported|carried|seen|obtained|pressed|interviewed|quizzed|challenged|appearing|speaking) (?:by|on|in)$/i
  return stage.test(wordsOf(text, cue)) && /^(?:the )?\p{Lu}/u.test(wordsOf(text, content)) ? null : one
}

/** "Police: road closed" has somebody before the colon, "Length: four miles" a thing. */
function withoutLists(text: Scan, one: Attribution): Attribution | null {
  const [source, cue] = [one.source[0], one.cue[0]]
  if (source === undefined || cue === undefined || one.source.length > 1 || wordsOf(text, cue) !== ':')
    return one
  const { first, end } = tokensOf(text.text, source)
  if (end - first > 3 || one.mode === 'direct') return one
  for (let i = first; i < end; i++) {
    const norm = normAt(text.norms, i)
    // "Revealed: ministers knew of the waste" says that somebody reveals it.
    if (/^(?:revealed|exclusive|confirmed|leaked)$/.test(norm)) return one
    if (/^NNP|^CD|^PRP/.test(tagAt(text.tags, i)) || isSomebody(norm) || isSomebody(norm.replace(/s$/, '')))
      return one
    if (/^\p{Lu}+$/u.test(tokenAt(text.text.tokens, i).text)) return one
  }
  return null
}

const isSomebody = (norm: string): boolean =>
  COLLECTIVES.has(norm) || OFFICES.has(norm) || BODIES.has(norm) || DOCUMENTS.has(norm) || COURTESY.has(norm)

function relativeOnly(text: Scan, one: Attribution): Attribution {
  const [source, cue, last] = [one.source[0], one.cue[0], one.content.at(-1)]
  if (source === undefined || cue === undefined || last === undefined || one.source.length > 1) return one
  if (!/^(?:which|who)$/i.test(wordsOf(text, source)) || last.start < cue.end) return one
  const pronoun = tokensOf(text.text, source).first
  const run = tokensOf(text.text, last)
  const end = isComma(text.norms[pronoun - 1]) ? commaBeforeVerb(text, run) : mainVerb(text, run)
  const own = end < 0 ? last : (rangeOf(text, { first: run.first, end }) ?? last)
  // "The rule, which seeks to spare boats, is old": the subject of the clause around it is no content.
  const kept = one.content.filter((range) => range.start > cue.start)
  return { ...one, content: [...kept.slice(0, -1), own] }
}

/** "Tenants who cheered the cap now call it a mistake": the verb behind the object, or its adverb; -1 where none follows. */
function mainVerb({ norms, tags }: Scan, { first, end }: Run): number {
  if (!/^(?:DT|PRP\$)$/.test(tagAt(tags, first))) return -1
  for (let i = first + 1; i < end - 1; i++) {
    // "now call": a tagger may take it for a bare form.
    const isBare = tags[i] === 'VB' && tagAt(tags, i - 1).startsWith('RB')
    if (isFiniteTag(tags[i]) || isBare) return tagAt(tags, i - 1).startsWith('RB') ? i - 1 : i
    if (/^(?:W|IN$|TO$|,$|CC$|PRP$|VB|VBG|VBN)/.test(tagAt(tags, i)) || normAt(norms, i) === 'that') return -1
  }
  return -1
}

/** The comma behind which a finite verb follows; -1 where none does. */
function commaBeforeVerb(text: Scan, { first, end }: Run): number {
  for (let i = first + 1; i < end - 1; i++)
    if (isComma(text.norms[i]) && quoteAt(text, i) < 0 && isFiniteTag(text.tags[i + 1])) return i
  return -1
}

function rangeOf(text: Scan, run: Run): Range | null {
  const own = trimmed(text, run)
  return own === null ? null : charsOf(text, own)
}

export function objectOnly(text: Scan, one: Attribution): Attribution {
  const [cue, content] = [one.cue.at(-1), one.content[0]]
  if (cue === undefined || content === undefined || one.content.length > 1 || content.start < cue.end)
    return one
  if (
    one.mode !== 'indirect' ||
    /^(?:that|to|whether|how|why|what|if|for)\b(?!,)/i.test(wordsOf(text, content))
  )
    return one
  const run = tokensOf(text.text, content)
  // "reject that, pointing to a paper": what else they did.
  const isPronoun = /^(?:it|that|this|them|him|her|these|those)$/.test(normAt(text.norms, run.first))
  if (isPronoun && isComma(text.norms[run.first + 1]) && text.tags[run.first + 2] === 'VBG')
    return { ...one, content: [charsOf(text, { first: run.first, end: run.first + 1 })] }
  for (let i = run.first + 1; i < run.end - 1; i++) {
    if (isFiniteTag(text.tags[i])) return one
    if (!/^(?:but|and)$/.test(normAt(text.norms, i))) continue
    const verb = /^RB/.test(tagAt(text.tags, i + 1)) ? i + 2 : i + 1
    if (!isFiniteTag(text.tags[verb])) continue
    const before = rangeOf(text, { first: run.first, end: i })
    return before === null ? one : { ...one, content: [before] }
  }
  return one
}

function infinitiveOnly(text: Scan, one: Attribution): Attribution {
  const [cue, content] = [one.cue.at(-1), one.content[0]]
  if (cue === undefined || content === undefined || one.content.length > 1 || content.start < cue.end)
    return one
  const run = tokensOf(text.text, content)
  if (!isInfinitive(text, run)) return one
  for (let i = run.first + 2; i < run.end - 3; i++) {
    if (!isComma(text.norms[i]) || !/^(?:but|and)$/.test(normAt(text.norms, i + 1)) || quoteAt(text, i) >= 0)
      continue
    const subject = phraseFrom(text, i + 2, run.end)
    if (subject === null || !isFiniteTag(text.tags[subject.end])) continue
    const own = rangeOf(text, { first: run.first, end: i })
    return own === null ? one : { ...one, content: [own] }
  }
  return one
}

/** "to wait", "the board to wait". */
function isInfinitive({ norms, tags }: Scan, { first, end }: Run): boolean {
  for (let i = first; i < Math.min(end, first + 8); i++) {
    if (isFiniteTag(tags[i]) || /^(?:that|whether|if|how|why)$/.test(normAt(norms, i))) return false
    if (normAt(norms, i) === 'to' && tags[i + 1] === 'VB') return true
  }
  return false
}

function withMeasure(text: Scan, one: Attribution): Attribution {
  const [source] = one.source
  if (source === undefined || one.source.length > 1) return one
  const run = tokensOf(text.text, source)
  const whole = measured(text, run, sentenceAt(text, run.first).first)
  return whole.first === run.first ? one : { ...one, source: [charsOf(text, whole)] }
}

function withoutNotAll(text: Scan, one: Attribution): Attribution | null {
  const [source, cue] = [one.source[0], one.cue[0]]
  if (source === undefined || cue === undefined || one.mode === 'direct') return one
  const { first } = tokensOf(text.text, source)
  if (normAt(text.norms, first) === 'all' && text.norms[first - 1] === 'not') return null
  const wants = /^(?:wants?|wanted|likes?|liked|needs?|needed)$/i.test(wordsOf(text, cue))
  return wants && /^(?:nobody|no one|none)$/i.test(wordsOf(text, source)) ? null : one
}

const SUBORDINATES =
  /^(?:when|after|as|if|although|though|asked|speaking|while|since|but|before|because|despite|in|on|at|with|and|so|then)\b/i

function withOpening(text: Scan, one: Attribution): Attribution {
  const [source, cue, content] = [one.source[0], one.cue[0], one.content[0]]
  if (source === undefined || cue === undefined || content === undefined || one.content.length > 1) return one
  if (source.start > cue.start || content.start < cue.end || !/^[“"']\p{Ll}/u.test(wordsOf(text, content)))
    return one
  const at = tokensOf(text.text, source).first
  const sentence = sentenceAt(text, at)
  if (!isComma(text.norms[at - 1]) || at - sentence.first < 4) return one
  const opening = rangeOf(text, { first: sentence.first, end: at - 1 })
  if (opening === null || SUBORDINATES.test(wordsOf(text, opening))) return one
  const isClause = text.tags.slice(sentence.first, at - 1).some((tag) => isFiniteTag(tag))
  return isClause ? { ...one, content: [opening, content], mode: 'mixed' } : one
}

function withSayer(text: Scan, one: Attribution): Attribution {
  const cue = one.cue[0]
  if (
    cue === undefined ||
    !/^(?:saying|telling|adding|warning|arguing|insisting|claiming|calling)\b/i.test(wordsOf(text, cue))
  )
    return one
  const at = tokensOf(text.text, cue).first
  const phrase = phraseBefore(text, at, sentenceAt(text, at).first)
  if (phrase === null || normAt(text.norms, phrase.first - 1) !== 'with') return one
  return { ...one, source: [charsOf(text, phrase)] }
}

const FEELS =
  /^(?:is|are|was|were|remain(?:s|ed)?) (?:\w+ly )?(?:worried|concerned|alarmed|pleased|disappointed|shocked|surprised|frustrated|convinced|delighted|angered|dismayed)(?: about| by| over| at| with)?:?$/i

function withFeeler(text: Scan, one: Attribution): Attribution {
  const [cue, [before, ...rest]] = [one.cue[0], one.content]
  if (cue === undefined || before === undefined || one.source.length > 0 || rest.length === 0) return one
  if (before.end > cue.start || !FEELS.test(wordsOf(text, cue))) return one
  return { ...one, source: [before], content: rest }
}
