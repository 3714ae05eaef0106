/**
 * The dots in an inch that `--dpi` asks for.
 *
 * @throws Error in one line where it is no whole number from 36 to 1200.
 */
export function dotsIn(value: string): number {
  const dots = Number(value)
  if (!/^\d+$/.test(value) || dots < 36 || dots > 1200)
    throw new Error(`--dpi cannot be "${value}"; it can be a whole number from 36 to 1200`)
  return dots
}
