import type { Run, Scan } from '../attribution/rules/scan.ts'
import { normAt, tagAt } from '../text/cursor.ts'
import { cueVerbs, isSpoken } from './reporting-verbs.ts'

const AUXILIARIES = new Set(
  `has have had is are was were be been being am do does did will would can could may might must should shall 'd 've 's 'll 're 'm`.split(
    /\s+/,
  ),
)
const PARTICLES = new Set('back out on in off up down'.split(' '))

export const isParticle = (norm: string): boolean => PARTICLES.has(norm)
export const isAuxiliary = (norm: string): boolean => AUXILIARIES.has(norm)

/** Whether a word form may be a verb of saying; "called" is none: it says what something is. */
export const isSpeech = (norm: string): boolean =>
  cueVerbs(norm).some((word) => isSpoken(word) && word.lemma !== 'call')

/** The verb group that begins at `first`: "had said", "would later say", "can be heard asking", "shot back". */
export function groupAt(scan: Scan, first: number): Run {
  const { norms, tags } = scan
  let end = first + 1
  let verb = first
  while (end < norms.length && end < first + 6) {
    const tag = tagAt(tags, end)
    if (/^VB/.test(tag) && isAuxiliary(normAt(norms, verb))) verb = end
    else if (tag === 'VBG' && verb !== first) verb = end
    else if (!/^RB/.test(tag) && norms[end] !== 'to') break
    end += 1
  }
  end = verb + 1
  return {
    first,
    end:
      PARTICLES.has(normAt(norms, end)) && !/^(?:NN|DT|PRP|JJ|CD)/.test(tagAt(tags, end + 1)) ? end + 1 : end,
  }
}
