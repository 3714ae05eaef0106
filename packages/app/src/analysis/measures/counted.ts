import { countStatements, type Settings, type Statements } from '@onrecord/network'
import type { Counted } from './measured.ts'

/** How many of the statements these settings count, and why not the others. */
export function countedBy(statements: Statements, settings: Settings): Counted {
  const counted = countStatements(statements, settings)
  const chosen = countStatements(statements, { ...settings, duplicates: 'include' })
  return {
    statements: statements.count,
    counted,
    duplicates: chosen - counted,
    notChosen: statements.count - chosen,
  }
}

/** `40 of 60 statements are counted; 12 were not chosen or lack a variable, 8 say the same again`. */
export function countedLine({ statements, counted, duplicates, notChosen }: Counted): string {
  const out = [
    ...(notChosen === 1 ? ['1 was not chosen or has no value of a variable'] : []),
    ...(notChosen > 1 ? [`${notChosen} were not chosen or have no value of a variable`] : []),
    ...(duplicates > 0 ? [`${duplicates} ${duplicates === 1 ? 'says' : 'say'} the same again`] : []),
  ]
  const those = out.length === 0 ? '' : `; ${out.join(', ')}`
  return `${counted} of ${statements} statements are counted${those}`
}

/** Nothing is computed, and nothing drawn, of no statements. */
export function mustHaveStatements({ statements, counted }: Counted): void {
  if (counted > 0) return
  throw new Error(
    statements === 0
      ? 'there are no statements here'
      : `none of the ${statements} statements is within the dates and filters; widen them`,
  )
}

/** The first of the windows. Nothing is computed where none fits between the dates. */
export function firstWindow<Window>([first]: readonly Window[]): Window {
  if (first !== undefined) return first
  throw new Error('no window fits between the dates; take a shorter --window-size or --partial-windows keep')
}
