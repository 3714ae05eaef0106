import { hashWord, mix } from '@onrecord/reader'
import type { Proposal } from '../record/learned/examples.ts'
import { stemOf, wordsOf } from './words.ts'

/**
 * What the models see of a proposal, each as one 32-bit number: its words, the stems of two in a row, and how the reader
 * coded it. Each number once, rising.
 */
export function featuresOf(proposal: Proposal): Uint32Array {
  const found = new Set<number>([BIAS])
  for (const code of codesOf(proposal)) found.add(hashWord(code) >>> 0)
  addWords(found, 'content', proposal.content)
  addWords(found, 'cue', proposal.cue)
  for (const word of wordsOf(proposal.sentence)) found.add(feature('sentence', hashWord(stemOf(word))))
  return Uint32Array.from(found).sort()
}

/** The same with each word joined to a concept: whether "costly" is for or against depends on what it is said of. */
export function featuresToward(proposal: Proposal, concept: string | null): Uint32Array {
  const toward = hashWord(concept ?? '')
  const own = featuresOf(proposal)
  const joined = [
    feature('toward', toward),
    mix(feature('toward', toward), hashWord(String(proposal.stance))) >>> 0,
    ...wordsOf(proposal.content).map((word) => mix(feature('toward', toward), hashWord(stemOf(word))) >>> 0),
  ]
  return Uint32Array.from(new Set([...own, ...joined])).sort()
}

const BIAS = hashWord('bias') >>> 0

function codesOf(proposal: Proposal): readonly string[] {
  const { concept, stance, type, mode, commitment, anonymity, holder, confidence, cue, content } = proposal
  return [
    `concept ${concept}`,
    `stance ${stance}`,
    `coding ${concept} ${stance}`,
    `type ${type}`,
    `mode ${mode}`,
    `type ${type} mode ${mode}`,
    `commitment ${commitment}`,
    `anonymity ${anonymity}`,
    `holder ${holder}`,
    `confidence ${Math.round(confidence * 10)}`,
    `length ${Math.round(Math.log2(1 + wordsOf(content).length))}`,
    ...(cue === '' ? ['no cue'] : []),
  ]
}

function addWords(found: Set<number>, where: string, text: string): void {
  let before = hashWord('')
  for (const word of wordsOf(text)) {
    const stem = hashWord(stemOf(word))
    found.add(feature(where, hashWord(word)))
    found.add(feature(`${where} stem`, stem))
    found.add(mix(feature(`${where} two`, before), stem) >>> 0)
    before = stem
  }
}

const feature = (where: string, value: number): number => mix(hashWord(where), value) >>> 0
