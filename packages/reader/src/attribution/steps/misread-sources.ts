import { BODIES, COLLECTIVES, OFFICES } from '../../actors/names/people-words.ts'
import { normAt, tagAt } from '../../text/cursor.ts'
import type { Attribution } from '../attribution.ts'
import { phraseBefore, phraseFrom } from '../rules/noun-phrases.ts'
import { charsOf, isComma, isFiniteTag, type Scan, sentenceAt } from '../rules/scan.ts'
import { trimmed } from '../rules/trimmed.ts'
import { type Mend, wordsOf } from './mend.ts'
import { tokensOf } from './token-runs.ts'

/** Sources that are what is judged, a verb with its object, or a whole clause. */
export const MISREAD_SOURCES: readonly Mend[] = [
  {
    mend: judgedByNobody,
    reason: 'what is hailed or derided as something is judged, and says nothing',
    example:
      'The scheme has been hailed as a breakthrough. => The scheme | has been hailed | as a breakthrough =>  | has been hailed as | The scheme + a breakthrough',
  },
  {
    mend: possessorOnly,
    reason: 'in "The loan fed bakers’ doubts" the doubts are the bakers’',
    example:
      'The loan fed bakers’ doubts over their bank. => The loan fed bakers’ | doubts over | their bank => bakers’ | doubts over | their bank',
  },
  {
    mend: turnedRound,
    reason: 'a noun before a verb of judging and one behind it: the first judges',
    example:
      'The translator of the play praised the book. => the book | praised | The translator of the play => The translator of the play | praised | the book',
  },
  {
    mend: behindSays,
    reason: 'behind "..., says" stands who says it, however short what was said',
    example:
      '17:50 Not so fast, says the minister, Vera Holm. => 17:50 Not so fast | says | the minister, Vera Holm => the minister, Vera Holm | says | Not so fast',
  },
  {
    mend: insideSays,
    reason: 'and between two commas stands who says what goes on behind the second',
    example:
      'The tax, says the bishop, is unjust. => The tax, | says | the bishop, is unjust => the bishop | says | The tax + is unjust',
  },
  {
    mend: theAsked,
    reason: '"those asked" are who answered',
    example:
      'Forty percent of those asked call the toll fair. => Forty percent of those | asked | call the toll fair => Forty percent of those asked | call | the toll fair',
  },
  {
    mend: callersOnly,
    reason: 'who calls stands before "for", what for behind it',
    example:
      'There were calls from the opposition for the minister to quit. => the opposition for the minister | calls from | to quit => the opposition | calls from | for the minister to quit',
  },
  {
    mend: lingering,
    reason: 'doubts that remain are nobody’s in particular',
    example:
      'Doubts remain about the deal. => Doubts | remain about | the deal =>  | Doubts remain about | the deal',
  },
  {
    mend: nounOnly,
    reason: 'what a promise of something does is no part of the promise',
    example:
      'The promise of new homes was hollow. =>  | promise of | new homes was hollow =>  | promise of | new homes',
  },
  {
    mend: headlineVerb,
    reason: 'in a headline a verb with a capital is the cue, a quotation behind it what was said',
    example:
      'Ana Holt Claims ‘The Door’ Is Now Open For Talks => Ana Holt Claims ‘The Door’ | Is Now Open For | Talks => Ana Holt | Claims | ‘The Door’ Is Now Open For Talks',
  },
  {
    mend: withoutAims,
    reason: 'a rule that seeks something wants nothing',
    example:
      'The rule, which seeks to spare small boats, is old. => which | seeks | to spare small boats => ',
  },
  {
    mend: withoutHandedOver,
    reason: 'a report or an appeal to somebody is a thing, unless it asks them to do something',
    example: 'The club’s report to its bank was late. => The club’s | report | to its bank => ',
  },
]

const JUDGED =
  /\b(?:is|are|was|were|been|being) (?:\w+ly )?(?:hailed|seen|viewed|regarded|praised|condemned|described|dismissed|derided|criticised|criticized|mocked|touted|billed|portrayed|perceived|denounced|decried|celebrated|lauded|ridiculed|attacked)$/i

function judgedByNobody(text: Scan, one: Attribution): Attribution {
  const [source, cue, content] = [one.source[0], one.cue[0], one.content[0]]
  if (source === undefined || cue === undefined || content === undefined || one.content.length > 1) return one
  if (source.end > cue.start || content.start < cue.end || !JUDGED.test(wordsOf(text, cue))) return one
  if (!wordsOf(text, content).startsWith('as ') || / by /.test(wordsOf(text, content))) return one
  const behind = { start: content.start + 3, end: content.end }
  return {
    ...one,
    source: [],
    cue: [{ start: cue.start, end: content.start + 2 }],
    content: [source, behind],
  }
}

/** Verbs that bring a feeling on somebody: "fed bakers’ doubts". */
const BROUGHT =
  /^(?:fed|feeds?|stirred|stirs?|fuelled|fueled|fuels?|raised|raises|deepened|deepens|eased|eases|allayed|confirmed|drew|draws|sparked|sparks|provoked|revived|ignored|shared|shares)$/

function possessorOnly(text: Scan, one: Attribution): Attribution {
  const [source] = one.source
  if (source === undefined || one.source.length > 1 || !/['’]s?$/.test(wordsOf(text, source))) return one
  const { first, end } = tokensOf(text.text, source)
  for (let i = end - 2; i > first; i--)
    if (BROUGHT.test(normAt(text.norms, i))) return { ...one, source: [charsOf(text, { first: i + 1, end })] }
  return one
}

const JUDGES =
  /^(?:praised|praises|criticised|criticized|condemned|condemns|backed|backs|opposed|opposes|welcomed|welcomes|attacked|defended|defends|mocked|denounced|rejected|rejects)$/i

function turnedRound(text: Scan, one: Attribution): Attribution {
  const [source, cue, content] = [one.source[0], one.cue[0], one.content[0]]
  if (source === undefined || cue === undefined || content === undefined || one.content.length > 1) return one
  if (source.start < cue.end || content.end > cue.start || !JUDGES.test(wordsOf(text, cue))) return one
  const { first, end } = tokensOf(text.text, content)
  const verb = tokensOf(text.text, cue)
  // "An allegation rejected by two inquiries" is read rightly.
  const isBeside = verb.first === end && tokensOf(text.text, source).first === verb.end
  if (!isBeside || text.tags.slice(first, end).some((tag) => isFiniteTag(tag))) return one
  return { ...one, source: [content], content: [source] }
}

function behindSays(text: Scan, one: Attribution): Attribution {
  const [source, cue, content] = [one.source[0], one.cue[0], one.content[0]]
  if (source === undefined || cue === undefined || content === undefined || one.content.length > 1) return one
  if (!/^(?:says|said|insists)$/i.test(wordsOf(text, cue)) || content.start - cue.end !== 1) return one
  const said = tokensOf(text.text, source)
  const who = tokensOf(text.text, content)
  const before = wordsOf(text, { start: source.end, end: cue.start })
  const isParted = before === ', ' || (before === ' ' && isComma(text.norms[said.end - 1]))
  if (source.end > cue.start || !isParted || !/^(?:DT|NNP|PRP\$)/.test(tagAt(text.tags, who.first)))
    return one
  if (text.tags.slice(who.first, who.end).some((tag) => isFiniteTag(tag))) return one
  if (text.tags.slice(said.first, said.end).some((tag) => /^(?:NNP|PRP)/.test(tag))) return one
  const first = /^\d{1,2}[:.]\d\d$/.test(normAt(text.norms, said.first)) ? said.first + 1 : said.first
  const words = trimmed(text, { first, end: said.end })
  return words === null ? one : { ...one, source: [content], content: [charsOf(text, words)] }
}

function insideSays(text: Scan, one: Attribution): Attribution {
  const [source, cue, content] = [one.source[0], one.cue[0], one.content[0]]
  if (source === undefined || cue === undefined || content === undefined || one.content.length > 1) return one
  if (!/^(?:says|said|insists|argues)$/i.test(wordsOf(text, cue)) || source.end > cue.start) return one
  const said = tokensOf(text.text, source)
  const verb = tokensOf(text.text, cue).first
  const { first, end } = tokensOf(text.text, content)
  if (!isComma(text.norms[verb - 1]) || wordsOf(text, source).slice(0, -1).includes(',')) return one
  const who = phraseFrom(text, first, end)
  if (who === null || !isComma(text.norms[who.end]) || !isFiniteTag(text.tags[who.end + 1])) return one
  const [before, behind] = [trimmed(text, said), trimmed(text, { first: who.end + 1, end })]
  if (before === null || behind === null) return one
  return { ...one, source: [charsOf(text, who)], content: [charsOf(text, before), charsOf(text, behind)] }
}

function theAsked(text: Scan, one: Attribution): Attribution {
  const [source, cue, content] = [one.source[0], one.cue[0], one.content[0]]
  if (source === undefined || cue === undefined || content === undefined || one.content.length > 1) return one
  if (!/^(?:asked|surveyed|polled|questioned|interviewed)$/i.test(wordsOf(text, cue))) return one
  const verb = tokensOf(text.text, content).first
  const next = verb + 1
  if (!/\b(?:those|people|voters|adults|respondents)$/i.test(wordsOf(text, source))) return one
  if (/^(?:DT|IN|TO|W|PRP|CC)/.test(tagAt(text.tags, verb))) return one
  const behind = { start: charsOf(text, { first: next, end: next + 1 }).start, end: content.end }
  if (behind.start >= behind.end) return one
  return {
    ...one,
    source: [{ start: source.start, end: cue.end }],
    cue: [charsOf(text, { first: verb, end: next })],
    content: [behind],
  }
}

function callersOnly(text: Scan, one: Attribution): Attribution {
  const [source, cue, content] = [one.source[0], one.cue[0], one.content[0]]
  if (source === undefined || cue === undefined || content === undefined || one.content.length > 1) return one
  if (!/ from$/.test(wordsOf(text, cue)) || !wordsOf(text, content).startsWith('to ')) return one
  const who = wordsOf(text, source)
  const at = who.lastIndexOf(' for ')
  if (at < 1 || content.start - source.end > 1) return one
  return {
    ...one,
    source: [{ start: source.start, end: source.start + at }],
    content: [{ start: source.start + at + 1, end: content.end }],
  }
}

function lingering(text: Scan, one: Attribution): Attribution {
  const [source, cue] = [one.source[0], one.cue[0]]
  if (source === undefined || cue === undefined || cue.start - source.end !== 1) return one
  if (!/^(?:\w+ )?(?:doubts|fears|concerns|worries|suspicions|hopes|questions)$/i.test(wordsOf(text, source)))
    return one
  if (!/^(?:remain|persist|linger|grow|grew|mount|are (?:growing|mounting))/.test(wordsOf(text, cue)))
    return one
  return { ...one, source: [], cue: [{ start: source.start, end: cue.end }] }
}

function nounOnly(text: Scan, one: Attribution): Attribution {
  const [cue, content] = [one.cue[0], one.content[0]]
  if (cue === undefined || content === undefined || one.content.length > 1 || content.start < cue.end)
    return one
  if (!/ of$/.test(wordsOf(text, cue))) return one
  const { first, end } = tokensOf(text.text, content)
  const isVerbal = text.tags.slice(tokensOf(text.text, cue).first, first).some((tag) => tag.startsWith('VB'))
  for (let i = first + 1; i < end && !isVerbal; i++) {
    if (/^W|^IN$|^PRP$|^,$/.test(tagAt(text.tags, i))) return one
    if (/^VBZ$|^VBD$|^MD$/.test(tagAt(text.tags, i)))
      return { ...one, content: [charsOf(text, { first, end: i })] }
  }
  return one
}

const HEADLINE =
  /^(.+?) ((?:Claim|Say|Warn|Vow|Insist|Admit|Argue|Believe|Think|Hope|Fear|Suggest|Confirm|Reveal|Declare|Tell|Promise|Predict)s|Denies) (?=[‘“'"])/

function headlineVerb(text: Scan, one: Attribution): Attribution {
  const [source, last] = [one.source[0], one.content.at(-1)]
  if (source === undefined || last === undefined || one.source.length > 1) return one
  const [whole, who, verb] = HEADLINE.exec(wordsOf(text, source)) ?? []
  if (whole === undefined || who === undefined || verb === undefined || last.end < source.end) return one
  const cue = source.start + who.length + 1
  return {
    ...one,
    source: [{ start: source.start, end: source.start + who.length }],
    cue: [{ start: cue, end: cue + verb.length }],
    content: [{ start: source.start + whole.length, end: last.end }],
  }
}

function withoutAims(text: Scan, one: Attribution): Attribution | null {
  const [source, cue] = [one.source[0], one.cue[0]]
  if (source === undefined || cue === undefined || !/^which$/i.test(wordsOf(text, source))) return one
  if (!/^(?:seeks?|sought|aims?|aimed|wants?)$/i.test(wordsOf(text, cue))) return one
  const at = tokensOf(text.text, source).first
  const before = phraseBefore(text, at - 1, sentenceAt(text, at).first)
  if (before === null) return one
  const head = normAt(text.norms, before.end - 1)
  const isSomebody =
    /^NNP/.test(tagAt(text.tags, before.end - 1)) ||
    [BODIES, COLLECTIVES, OFFICES].some((list) => list.has(head) || list.has(head.replace(/s$/, '')))
  return isSomebody ? one : null
}

function withoutHandedOver(text: Scan, one: Attribution): Attribution | null {
  const [cue, content] = [one.cue[0], one.content[0]]
  if (cue === undefined || content === undefined || one.content.length > 1) return one
  if (!/^(?:reports?|appeals?|calls?|letters?|address|answers?|speech|message)$/i.test(wordsOf(text, cue)))
    return one
  const { first } = tokensOf(text.text, content)
  if (normAt(text.norms, first) !== 'to' || content.start < cue.end) return one
  return /^(?:DT|PRP\$|JJ|NNP?S?|CD)$/.test(tagAt(text.tags, first + 1)) && first + 1 < text.norms.length
    ? null
    : one
}
