import type { Db } from '../engine/open-record.ts'

/** What the ids of a codebook stand for: "ORG-3" is the name that its actor has now, "ITM-1" the label of its item. */
export async function namesOfKeys(db: Db): Promise<(key: string) => string> {
  const actors = await db
    .selectFrom('codebookActor')
    .innerJoin('actor', 'actor.id', 'codebookActor.actorId')
    .select(['codebookActor.key', 'actor.name'])
    .execute()
  const items = await db.selectFrom('item').select(['key', 'label as name']).execute()
  const names = new Map([...actors, ...items].map(({ key, name }) => [key, name]))
  return (key) => names.get(key) ?? key
}
