import { type Attacked, HARMS } from './attack.ts'

/** The figures of a run as Markdown, as docs/reliability.md keeps them. */
export function figures(attacks: readonly Attacked[]): string {
  const head = ['attack', 'tried', ...HARMS, 'seconds']
  const rows = attacks.map((attacked) => [
    attacked.kind,
    attacked.tried.toLocaleString('en-GB'),
    ...HARMS.map((harm) => String(attacked.faults.filter((fault) => fault.harm === harm).length)),
    attacked.seconds.toFixed(0),
  ])
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const under = head.map((_, at) => (at === 0 ? '---' : '--:'))
  const notes = attacks.flatMap(({ kind, said, leftOut }) => [
    `- ${kind}: ${said}`,
    ...(leftOut === undefined ? [] : [`- ${kind}: ${leftOut}`]),
  ])
  return [line(head), line(under), ...rows.map(line), '', ...notes].join('\n')
}

/** Every fault in a line, with the call that makes it again. */
export function faultLines({ kind, faults }: Attacked, seed: number): readonly string[] {
  return faults.map(
    (fault) =>
      `${kind}, ${fault.harm}: ${fault.what} (npm run attack -- --only ${kind} --case ${fault.case} --seed ${seed})`,
  )
}
