import {
  anonymities,
  chainRoles,
  commitments,
  DECISION_TRACK,
  forecastKinds,
  hedgeKinds,
  quantityKinds,
  quoteModes,
  timeKinds,
} from '@onrecord/reader'
import { type Check, inQuotes, RESTORE } from './check.ts'

/** Of each statement: what it belongs to, whose word it is, and what stands in its place. */
const BELONGING: readonly Check[] = [
  broken(
    `format('its text is of document %s, and it says document %s', v.document_id, s.document_id)`,
    `join document_version v on v.id = s.version_id where v.document_id <> s.document_id`,
  ),
  broken(
    `format('its reading %s is of another text', r.id)`,
    `join reading r on r.id = s.reading_id where r.version_id <> s.version_id`,
  ),
  broken(
    `format('it is a %s and has %s', s.layer, case when s.reading_id is null then 'no reading' else 'a reading' end)`,
    `where (s.layer = 'proposal') <> (s.reading_id is not null)`,
  ),
  broken(
    `format('it is a %s, and its coder %s is a %s', s.layer, c.name, c.by)`,
    `join coder c on c.id = s.coder_id where s.layer = 'checked' and c.by <> 'person' or s.layer = 'proposal' and c.by <> 'reader'`,
  ),
  broken(
    `format('its reading %s has another proposal in place %s', s.reading_id, s.place)`,
    `where exists (select from statement o where o.reading_id = s.reading_id and o.place = s.place and o.id < s.id)`,
  ),
  broken(
    `format('its concept %s is of another codebook', c.id)`,
    `join concept c on c.id = s.concept_id where c.codebook_id is distinct from s.codebook_id`,
  ),
  broken(
    `format('it was coded by a version, %s, of another codebook', b.id)`,
    `join codebook_version b on b.id = s.codebook_version_id where b.codebook_id is distinct from s.codebook_id`,
  ),
  broken(
    `format('it was read by a version, %s, of another codebook', b.id)`,
    `join reading r on r.id = s.reading_id join codebook_version b on b.id = r.codebook_version_id
     where b.codebook_id is distinct from s.codebook_id`,
  ),
]

const SUCCESSION: readonly Check[] = [
  broken(
    `format('it is superseded by statement %s, which is of another text', o.id)`,
    `join statement o on o.id = s.superseded_by where o.version_id <> s.version_id`,
  ),
  broken(
    `format('it is superseded by statement %s, which is withdrawn, so that neither counts', o.id)`,
    `join statement o on o.id = s.superseded_by where o.withdrawn`,
  ),
  broken(
    `format('it is superseded by statement %s, which is a proposal', o.id)`,
    `join statement o on o.id = s.superseded_by where o.layer = 'proposal'`,
  ),
  broken(
    `format('it supersedes statement %s, and both count', o.id)`,
    `join statement o on o.id = s.supersedes where o.superseded_by is null and not s.withdrawn`,
  ),
  broken(
    `'it is superseded by itself, in the end'`,
    `where s.superseded_by is not null and s.id in (
       with recursive later as (
         select superseded_by as id from statement where id = s.id
         union select o.superseded_by from statement o join later l on o.id = l.id)
       select id from later)`,
  ),
  broken(
    `format('it is %s and supersedes %s', s.verdict, coalesce('statement ' || s.supersedes, 'none'))`,
    `where s.verdict is not null and (s.verdict = 'added') <> (s.supersedes is null)`,
  ),
  broken(
    `'a person said it, and it is outdated as only a proposal can be'`,
    `where s.outdated and s.layer = 'checked'`,
  ),
  broken(
    `format('statement %s stands in its place, and it is not outdated', s.successor)`,
    `where s.successor is not null and not s.outdated`,
  ),
  broken(
    `format('statement %s stands in its place, and is of another text', o.id)`,
    `join statement o on o.id = s.successor where o.version_id <> s.version_id`,
  ),
]

const WORDS: readonly Check[] = [
  broken(
    `'it points to no words of its text'`,
    `where not exists (select from span p where p.statement_id = s.id and p.role <> 'because')`,
  ),
  broken(
    `format('it is said to go from %s to %s, and its words go from %s to %s', s.first_char, s.last_char, p.first, p.last)`,
    `join (select statement_id, min("start") as first, max("end") as last from span where role <> 'because' group by 1) p
       on p.statement_id = s.id where p.first <> s.first_char or p.last <> s.last_char`,
  ),
  ...['span', 'chain_link', 'hedge', 'quantity', 'time_expression', 'item_position'].map(uncounted),
]

/** Whose parts are not numbered from 0 without a gap has lost one. */
function uncounted(table: string): Check {
  const [group, number] = table === 'span' ? ['statement_id, role', 'piece'] : ['statement_id', 'place']
  return {
    sql: `
      select distinct 'statement ' || statement_id as at, 'of the parts in ${table} one is missing' as what
      from (select statement_id from ${table} group by ${group} having min(${number}) <> 0 or max(${number}) <> count(*) - 1) t`,
    todo: RESTORE,
  }
}

const PEOPLE: readonly Check[] = [
  ...(['speaker', 'holder'] as const).flatMap((who): Check[] => [
    broken(
      `format('its ${who} %s is an anonymous source of another document', a.id)`,
      `join actor a on a.id = s.${who}_id where a.document_id <> s.document_id`,
    ),
    broken(
      `format('its ${who} %s was merged into actor %s', a.id, a.merged_into)`,
      `join actor a on a.id = s.${who}_id where a.merged_into is not null
         and not s.withdrawn and s.superseded_by is null and not s.outdated`,
    ),
    broken(
      `'it names a ${who} who is no actor, or an actor whom it does not name'`,
      `where (s.${who} is null) <> (s.${who}_id is null)`,
    ),
  ]),
  broken(
    `format('its concept %s was merged into concept %s', c.id, c.merged_into)`,
    `join concept c on c.id = s.concept_id where c.merged_into is not null
       and not s.withdrawn and s.superseded_by is null and not s.outdated`,
  ),
]

const VALUES: readonly Check[] = [
  broken(`format('its confidence is %s', s.confidence)`, `where not s.confidence between 0 and 1`),
  unknown('statement', 'id', 'mode', quoteModes),
  unknown('statement', 'id', 'anonymity', anonymities),
  unknown('statement', 'id', 'commitment_source', commitments),
  unknown('statement', 'id', 'commitment_reporter', commitments),
  unknown('chain_link', 'statement_id', 'role', chainRoles),
  unknown('hedge', 'statement_id', 'kind', hedgeKinds),
  unknown('quantity', 'statement_id', 'kind', quantityKinds),
  unknown('time_expression', 'statement_id', 'kind', timeKinds),
  unknown('decision', 'statement_id', 'state', Object.keys(DECISION_TRACK)),
  unknown('forecast', 'statement_id', 'kind', forecastKinds),
  broken(
    `format('its decision is %s, which is not of the track %s', d.state, d.track)`,
    `join decision d on d.statement_id = s.id
     join (values ${Object.entries(DECISION_TRACK)
       .map(([state, track]) => `('${state}', '${track}')`)
       .join(', ')}) t(state, track) on t.state = d.state where t.track <> d.track`,
  ),
  broken(
    `format('a figure of it goes from %s to %s', q.lo, q.hi)`,
    `join quantity q on q.statement_id = s.id where q.lo > q.hi`,
  ),
  broken(
    `format('a time of it goes from %s to %s', t.from_day, t.to_day)`,
    `join time_expression t on t.statement_id = s.id where t.from_day > t.to_day`,
  ),
  broken(
    `format('its forecast has the probability %s to %s', f.probability_lo, f.probability_hi)`,
    `join forecast f on f.statement_id = s.id
     where f.probability_lo < 0 or f.probability_hi > 1 or f.probability_lo > f.probability_hi`,
  ),
  broken(
    `format('its forecast is %s and has %s probability', f.kind, case when f.probability_lo is null then 'no' else 'a' end)`,
    `join forecast f on f.statement_id = s.id where (f.kind = 'scored') <> (f.probability_lo is not null)
       or (f.probability_lo is null) <> (f.probability_hi is null)`,
  ),
]

export const STATEMENT_CHECKS: readonly Check[] = [
  ...BELONGING,
  ...SUCCESSION,
  ...WORDS,
  ...PEOPLE,
  ...VALUES,
]

/** `what` is SQL, of the statement `s`. */
function broken(what: string, from: string): Check {
  return { sql: `select 'statement ' || s.id as at, ${what} as what from statement s ${from}`, todo: RESTORE }
}

function unknown(table: string, id: string, column: string, words: readonly string[]): Check {
  const name = table === 'statement' ? column : `${table} ${column}`
  return {
    sql: `
      select 'statement ' || ${id} as at, format('its ${name.replaceAll('_', ' ')} is "%s", which is none', ${column}) as what
      from ${table} where ${column} not in (${inQuotes(words)})`,
    todo: RESTORE,
  }
}
