import { readFileSync } from 'node:fs'
import { actorKinds, coderKinds, stances } from '@onrecord/reader'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { onBothEngines } from './testing/engines.ts'
import * as vocabulary from './vocabulary.ts'

const { aliasKinds, contradictionMarks, forecastOutcomes, importedParts, layers, spanRoles, verdicts } =
  vocabulary

onBothEngines('the database’s checks', ({ open }) => {
  test('let through exactly the values of the lists', async () => {
    const { db } = await open()
    const { rows } = await sql<{ table: string; check: string }>`
      select conrelid::regclass::text as table, pg_get_constraintdef(oid) as check from pg_constraint
      where contype = 'c' and connamespace = current_schema()::regnamespace
        and array_length(conkey, 1) = 1`.execute(db)
    const allowed = Object.fromEntries(
      rows.map(({ table, check }) => [`${table}.${columnOf(check)}`, valuesOf(check)]),
    )
    expect(allowed).toEqual({
      'coder.by': coderKinds,
      'actor.kind': actorKinds,
      'actor_alias.kind': aliasKinds,
      'statement.layer': layers,
      'statement.verdict': verdicts,
      'statement.stance': stances.map(String),
      'span.role': spanRoles,
      'contradiction_mark.mark': contradictionMarks,
      'forecast_resolution.outcome': forecastOutcomes,
      // A position on an item is for or against: who is neither takes none.
      'item_position.stance': ['-1', '1'],
      'learned_word.stance': stances.map(String),
      'imported_part.kind': importedParts,
    })
  })
})

/** `kind` of `CHECK ((kind = ANY (ARRAY['alias'::text, 'metonym'::text])))`. */
function columnOf(check: string): string {
  return /^CHECK \(\((\w+) = ANY/.exec(check)?.[1] ?? check
}

function valuesOf(check: string): string[] {
  const list = /ARRAY\[(.*?)\]/.exec(check)?.[1] ?? ''
  return list.split(', ').map((value) => value.replace(/::\w+$/, '').replace(/^['(]+|[')]+$/g, ''))
}

describe('the glossary', () => {
  const page = readFileSync(new URL('../../../../docs/glossary.md', import.meta.url), 'utf8')
  const section = page.split('## What fields of a record can be')[1]?.split('\n## ')[0] ?? ''
  test('names every list of the record with its values, and no other', () => {
    const documented = [...section.matchAll(/^\| `(\w+)` \| (.+) \|$/gm)].map(([, list, values = '']) => [
      list,
      [...values.matchAll(/`([^`]+)`/g)].map(([, value]) => value),
    ])
    expect(Object.fromEntries(documented)).toEqual({ ...vocabulary })
  })
})
