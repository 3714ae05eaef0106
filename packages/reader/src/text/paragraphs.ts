import { tokenAt } from './cursor.ts'
import { lineBreaks } from './line-breaks.ts'
import type { Paragraph, Token } from './read-text.ts'

/**
 * The paragraphs of a text: a line break ends one, unless the sentence goes on behind it. Each is body, heading, or boilerplate (share lines, "Read more",
 * "Source link"), which is never read for statements; white lines are none.
 *
 * @example findParagraphs('No deal\nShe refused.\nSource link', tokens).map((p) => p.kind) // ['heading','body','boilerplate']
 */
export function findParagraphs(text: string, tokens: readonly Token[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const breaks = lineBreaks(text, tokens)
  let first = 0
  while (first < tokens.length) {
    let endToken = first + 1
    while (endToken < tokens.length && !breaks(endToken)) endToken += 1
    const start = tokenAt(tokens, first).start
    const end = tokenAt(tokens, endToken - 1).end
    paragraphs.push({ start, end, first, endToken, kind: kindOf(text, tokens, first, endToken) })
    first = endToken
  }
  return paragraphs
}

const LONGEST_HEADING = 24
const LONGEST_BOILERPLATE = 16

function kindOf(text: string, tokens: readonly Token[], first: number, endToken: number): Paragraph['kind'] {
  const size = endToken - first
  if (size > LONGEST_HEADING) return 'body'
  const start = tokenAt(tokens, first).start
  const line = text.slice(start, Math.min(tokenAt(tokens, endToken - 1).end, start + 400))
  if (size <= LONGEST_BOILERPLATE && isBoilerplate(line)) return 'boilerplate'
  return looksLikeHeading(line) ? 'heading' : 'body'
}

/** Whole lines that publishers put around an article. Written for any outlet; anchored, so that a sentence is safe. */
const BOILERPLATE = [
  /^[\s>»→•*-]*(?:source link|original (?:article|source)|via source|link to source)\s*[.:>»→]*$/i,
  /^[\s>»→•*-]*(?:read|see|view|watch|learn|find out)\s+(?:more|also|next|here|the rest(?: here)?|full (?:story|article))\b[^.!?]{0,80}[.:>»→…]*$/i,
  /^[\s>»→•*-]*(?:related|recommended|more from|most read|trending|you may also like|don['’]t miss|also read)\b\s*(?::.*|\S*)$/i,
  /^(?:share|tweet|pin|email|print|save|comments?|facebook|twitter|whatsapp|telegram|linkedin|copy link|follow us|subscribe)(?:[\s|,/·•-]+(?:share|tweet|this|article|story|on|via|pin|email|print|save|comments?|facebook|twitter|x|whatsapp|telegram|linkedin|copy|link|reddit|now|us|to|our|newsletter|today))*\s*[.:!]?$/i,
  /^(?:follow|like) (?:us|me|him|her|[A-Z]\S+(?: [A-Z]\S+)?) on (?:twitter|facebook|x|instagram|telegram|google news)\b.{0,80}$/i,
  /^(?:click|tap) (?:here|to)\b.{0,80}$/i,
  /^(?:sign up|subscribe) (?:for|to|here|now)\b.{0,80}$/i,
  /^(?:advertisement|advertising|sponsored(?: content)?|story continues below(?: advertisement)?|skip ad(?:vertisement)?|loading\W*|log in|sign in|menu|search)$/i,
  /^[\s>»→•*-]*(?:(?:cover |lead |file )?(?:photo(?:graph)?s?|pictures?|images?|video|graphics?|illustration|caption)(?: credits?)?|credits?|(?:first |last )?(?:published|updated|posted|modified)|byline|contributing|(?:additional )?reporting|edit(?:ing|ed by)|written by|reported by|more|read (?:more|also|next|on)|see also|coming (?:next|up|soon)|up next|now (?:watch|read)|watch|listen|disclosure|our standards|tags?|topics?|filed under|categor(?:y|ies)|source|image source|contact|tel|phone|e-?mail|share|new price drop|download|sign up|newsletter|copyright|getty images)\s*:(?:\s.*)?$/i,
  /^(?:copyright|©|\(c\)).{0,120}$/i,
  /^all rights reserved\b.{0,80}$/i,
]

function isBoilerplate(line: string): boolean {
  return BOILERPLATE.some((pattern) => pattern.test(line))
}

/** A short line without a sentence's end. */
function looksLikeHeading(line: string): boolean {
  return !/[.!?…:;,"”’')\]»]$/.test(line) || /^[^a-z]*$/.test(line)
}
