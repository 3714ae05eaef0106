/** What an attack may find. Each counts, and the whole is sound only where every count is 0. */
export const HARMS = [
  'crashes',
  'answers 500',
  'lost',
  'doubled',
  'silent drops',
  'over 10 s',
  'over 600 MB',
  'scripts run',
  'pages too wide',
  'complaints',
] as const
export type Harm = (typeof HARMS)[number]

/** One thing that went wrong, with the number by which it is made again: `--only KIND --case NUMBER`. */
export interface Fault {
  readonly harm: Harm
  readonly case: number
  /** One line, without the input: that is made anew from seed and number. */
  readonly what: string
}

/** One kind of attack, run. */
export interface Attacked {
  readonly kind: string
  readonly tried: number
  readonly seconds: number
  readonly faults: readonly Fault[]
  /** What else is worth saying: "1,204 articles and 1,930 lines". */
  readonly said: string
  /** In short runs, and where something is not installed: what was not tried, and why. */
  readonly leftOut?: string
}

/** How far an attack goes, and from where its chance comes. */
export interface Plan {
  readonly seed: number
  readonly count: number
  /** This case alone. */
  readonly only?: number | undefined
  /** Called now and then with what is under way. */
  readonly tell: (line: string) => void
}

/** The numbers of the cases of a plan. */
export function casesOf({ count, only }: Plan): readonly number[] {
  return only === undefined ? Array.from({ length: count }, (_, at) => at) : [only]
}

/** Runs an attack and takes its time. */
export async function timed(
  kind: string,
  run: () => Promise<Omit<Attacked, 'kind' | 'seconds'>>,
): Promise<Attacked> {
  const begun = performance.now()
  const attacked = await run()
  return { kind, seconds: (performance.now() - begun) / 1000, ...attacked }
}

/** An error as one line; a mistake of the program itself is told by its name. */
export function told(error: unknown): string {
  const line = error instanceof Error ? `${error.name}: ${error.message}` : `thrown: ${String(error)}`
  return line.replace(/\s+/g, ' ').slice(0, 200)
}
