/**
 * A codebook as plain data: what a debate is about and the words that point to it. Reading one from YAML, with errors
 * that name the line, is the application's work; the reader takes it checked.
 *
 * Triggers are written for people: case does not count, `*` stands for any letters inside a word, `_` for a gap of zero
 * to six words within the sentence, straight and curly apostrophes are equal, and the longest match wins.
 */
export interface Codebook {
  readonly title: string
  readonly version: string
  readonly language: string
  /** What the debate is about, in a sentence. */
  readonly description?: string
  /** The concept the debate turns on, by id: arguments are pro or con this one. */
  readonly focalConcept?: string
  readonly concepts: readonly Concept[]
  readonly actors: readonly CodebookActor[]
  readonly items: readonly Item[]
  readonly outlets: readonly CodebookOutlet[]
  readonly lexicons: Lexicons
  /** What people of this debate code beside everything else; the reader proposes no values of it. */
  readonly variables?: readonly CodebookVariable[]
}

export const variableKinds = ['text', 'number', 'date', 'boolean', 'choice', 'entity'] as const

/** A column of one's own: "salience", a number; "arena", one of three words. */
export interface CodebookVariable {
  readonly name: string
  /** An entity is an actor's name. */
  readonly kind: (typeof variableKinds)[number]
  /** The words one may choose from; of the other kinds none. */
  readonly choices: readonly string[]
}

/** A proposition worded so that one can agree or disagree with it. */
export interface Concept {
  readonly id: string
  readonly label: string
  readonly kind: 'policy-claim' | 'argument' | 'factual-claim' | 'expectation'
  /** For an argument: which side of the focal concept it serves. */
  readonly role: 'pro' | 'con' | null
  readonly scheme: string | null
  /** Of an argument: the id of the concept it is a reason for or against, where that is not the focal one. */
  readonly about?: string
  /** The ids of arguments that whoever affirms this one speaks against: "production can replace it" against "too few". */
  readonly answers?: readonly string[]
  readonly definition: string | null
  /** For coders: what does not belong here, and where it goes instead. */
  readonly not?: string
  /** For coders: a sentence for each side. */
  readonly examples?: { readonly agree?: string; readonly disagree?: string }
  readonly agree: readonly string[]
  readonly disagree: readonly string[]
}

export interface CodebookActor {
  readonly id: string
  readonly label: string
  readonly kind: 'person' | 'organisation' | 'country' | 'group' | 'event'
  /** The actor this one belongs to, by id. */
  readonly of: string | null
  readonly role: string | null
  readonly aliases: readonly string[]
  /** Place names that stand for the actor: Kyiv, the Kremlin. */
  readonly metonyms: readonly string[]
  /** Longer names in which an alias does not mean the actor: "Washington Post". */
  readonly notIn: readonly string[]
  /** ISO days between which the actor (or its role) holds; `null` is open. */
  readonly from: string | null
  readonly to: string | null
}

/** What a decision is about: a weapon system and its variants; elsewhere a tax, a plant. */
export interface Item {
  readonly id: string
  readonly label: string
  readonly aliases: readonly string[]
  readonly variantOf: string | null
  readonly isClass: boolean
}

export interface CodebookOutlet {
  readonly id: string
  readonly label: string
  readonly kind: string
  readonly country: string | null
  readonly control: 'state' | null
  readonly aliases: readonly string[]
}

/** Words of the debate's own beside the reader's general ones; all may be empty. */
export interface Lexicons {
  /** Decision states of the debate: state (as in `DecisionState`) -> triggers. */
  readonly decisions: Readonly<Record<string, readonly string[]>>
  /** Quantity kinds of the debate: kind (as in `QuantityKind`) -> triggers. */
  readonly quantities: Readonly<Record<string, readonly string[]>>
  /** Named periods ("the Gulf War") -> first and last ISO day. */
  readonly periods: Readonly<Record<string, readonly [string, string]>>
  /** What a probability word stands for in this debate, where that is not its range after ICD 203: word -> least and most. */
  readonly probabilities?: Readonly<Record<string, readonly [number, number]>>
}

export const EMPTY_CODEBOOK: Codebook = {
  title: 'No codebook',
  version: '0',
  language: 'en',
  concepts: [],
  actors: [],
  items: [],
  outlets: [],
  lexicons: { decisions: {}, quantities: {}, periods: {} },
}
