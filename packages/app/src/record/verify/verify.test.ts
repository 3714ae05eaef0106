import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { Db } from '../engine/open-record.ts'
import { onBothEngines } from '../testing/engines.ts'
import { keepWorkedDebate } from '../testing/worked-debate.ts'
import { verify } from './verify.ts'

/** What is done to a record that the program itself never does, and a line that `verify` says of it. */
const DAMAGES: readonly (readonly [damage: string, line: string])[] = [
  // Texts
  [
    `update document_version set text = replace(text, 'Lindmoor', 'Lindmoos') where id = 1`,
    'document version 1: its text is not what its hash says.',
  ],
  [
    `update document_version set sha256 = repeat('0', 64) where id = 2`,
    'document version 2: its text is not what its hash says.',
  ],
  [
    `update document_version set text_key = repeat('0', 64) where id = 2`,
    'document version 2: its text is not what its key says',
  ],
  [
    `update document_version set characters = characters + 1 where id = 3`,
    'document version 3: its text has 418 characters, and it says 419.',
  ],
  [
    `update fingerprint set print = (select print from fingerprint where version_id = 3) where version_id = 1`,
    'document version 1: its fingerprint is of another text',
  ],
  [
    `update fingerprint set keys = keys[2:] where version_id = 1`,
    'document version 1: the keys of its fingerprint are of another',
  ],
  [
    `delete from fingerprint_key where version_id = 2 and key = (select min(key) from fingerprint_key where version_id = 2)`,
    'document version 2: its copies are looked up by other keys',
  ],
  [`delete from fingerprint where version_id = 2`, 'document version 2: it has no fingerprint'],
  [
    `update text_layout set sentences = '[[0, 5], [3, 9]]' where version_id = 1`,
    'document version 1: its sentences do not follow each other in its text.',
  ],
  [
    `update text_layout set paragraphs = '[[0, 5000, "text"]]' where version_id = 1`,
    'document version 1: its paragraphs do not follow each other in its text.',
  ],
  // Words
  [
    `update span set quote = 'Nobody' where statement_id = 2 and role = 'source'`,
    'statement 2: the words of its source do not stand at 115 to 133 of its text.',
  ],
  [
    `update span set "end" = "end" + 1 where statement_id = 4 and role = 'content'`,
    'statement 4: the words of its content do not stand at',
  ],
  [
    `update span set prefix = 'x' where statement_id = 2 and role = 'source'`,
    'statement 2: the words around its source are not those of its text.',
  ],
  [`delete from span where statement_id = 4`, 'statement 4: it points to no words of its text.'],
  [
    `update hedge set quote = 'perhaps' where statement_id = 5`,
    'statement 5: the words of its hedge do not stand at 393 to 398 of its text.',
  ],
  [
    `update quantity set "start" = 0, "end" = 3 where statement_id = 9 and place = 0`,
    'statement 9: the words of its figure do not stand at 0 to 3 of its text.',
  ],
  [
    `update statement set sentence = 'Nobody said so.' where id = 4`,
    'statement 4: its sentence does not stand at 305 of its text.',
  ],
  [
    `update statement set first_char = 0 where id = 4`,
    'statement 4: it is said to go from 0 to 363, and its words go from 305 to 363.',
  ],
  [
    `delete from hedge where statement_id = 9 and place = 0`,
    'statement 9: of the parts in hedge one is missing.',
  ],
  [
    `delete from chain_link where statement_id = 1 and place = 0`,
    'statement 1: of the parts in chain_link one is missing.',
  ],
  // Documents
  [`update document set version_id = 2 where id = 1`, 'document 1: its newest version 2 is of document 2.'],
  [
    `update document_version set number = 2 where id = 1`,
    'document 1: its 1 versions are numbered from 2 to 2.',
  ],
  [`update outlet set actor_id = 2 where id = 1`, 'outlet 1: its actor 2 is of the kind person.'],
  [`update reading set coder_id = 2 where id = 1`, 'reading 1: it was made by Ann, who is no reader.'],
  [
    `update reading set version_id = 2 where id = 1`,
    'document 1: version 1 of its text was never read, and nothing says why.',
  ],
  [
    `delete from document where id = 3`,
    'table document_version: 1 of its rows name document 3, which is not there.',
  ],
  // Statements
  [
    `update statement set document_id = 3 where id = 4`,
    'statement 4: its text is of document 1, and it says document 3.',
  ],
  [
    `update statement set reading_id = 2, place = 77 where id = 4`,
    'statement 4: its reading 2 is of another text.',
  ],
  [
    `update statement set reading_id = null where id = 4`,
    'statement 4: it is a proposal and has no reading.',
  ],
  [
    `update statement set coder_id = 1 where id = 26`,
    'statement 26: it is a checked, and its coder by hand is a reader.',
  ],
  [
    `update statement set place = 4 where id = 4`,
    'statement 5: its reading 1 has another proposal in place 4.',
  ],
  [
    `insert into codebook (title, version_id) values ('Another', 1); update concept set codebook_id = 2 where id = 1`,
    'statement 4: its concept 1 is of another codebook.',
  ],
  [
    `update statement set superseded_by = 21 where id = 1`,
    'statement 1: it is superseded by statement 21, which is of another text.',
  ],
  [
    `update statement set superseded_by = 28 where id = 3`,
    'statement 3: it is superseded by statement 28, which is withdrawn, so that neither counts.',
  ],
  [
    `update statement set superseded_by = 5 where id = 4`,
    'statement 4: it is superseded by statement 5, which is a proposal.',
  ],
  [
    `update statement set superseded_by = null where id = 1`,
    'statement 26: it supersedes statement 1, and both count.',
  ],
  [
    `update statement set superseded_by = 1 where id = 26`,
    'statement 26: it is superseded by itself, in the end.',
  ],
  [
    `update statement set supersedes = null where id = 26`,
    'statement 26: it is accepted and supersedes none.',
  ],
  [
    `update statement set outdated = true where id = 26`,
    'statement 26: a person said it, and it is outdated',
  ],
  [
    `update statement set successor = 5 where id = 4`,
    'statement 4: statement 5 stands in its place, and it is not outdated.',
  ],
  [
    `update statement set speaker_id = 11 where id = 4`,
    'statement 4: its speaker 11 is an anonymous source of another document.',
  ],
  [`update statement set speaker_id = 3 where id = 4`, 'statement 4: its speaker 3 was merged into actor 1.'],
  [`update statement set holder = null where id = 1`, 'statement 1: it names a holder who is no actor'],
  [`update statement set confidence = 1.5 where id = 4`, 'statement 4: its confidence is 1.5.'],
  [
    `update statement set mode = 'whispered' where id = 4`,
    'statement 4: its mode is "whispered", which is none.',
  ],
  [
    `update decision set track = 'material' where statement_id = 1`,
    'statement 1: its decision is refused-maintained, which is not of the track material.',
  ],
  [
    `update quantity set lo = 500 where statement_id = 9 and place = 0`,
    'statement 9: a figure of it goes from 500 to 440.',
  ],
  [
    `update forecast set probability_hi = 1.2 where statement_id = 10`,
    'statement 10: its forecast has the probability 0.2 to 1.2.',
  ],
  [
    `update forecast set kind = 'possible' where statement_id = 10`,
    'statement 10: its forecast is possible and has a probability.',
  ],
  // Actors and codebooks
  [
    `update actor set document_id = null where id = 7`,
    'actor 7: an anonymous source exists in one document, and it is of none.',
  ],
  [
    `update actor set name = 'Maren Óland' where id = 4; update actor set kind = 'person' where id = 4`,
    'actor 4: actor 2 has the same name, "Maren Óland", and is a person too.',
  ],
  [
    `update actor set withdrawn = false where id = 3`,
    'actor 3: it was merged into actor 1 and still counts.',
  ],
  [`update actor set merged_into = 3 where id = 1`, 'actor 1: it was merged into itself, in the end.'],
  [
    `update actor_alias set valid_from = '2024-02-01', valid_to = '2024-01-01' where id = 1`,
    'actor 1: its name "the ministry" is valid from 2024-02-01 to 2024-01-01.',
  ],
  [`update membership set organisation_id = member_id`, 'actor 2: it is a member of itself.'],
  [
    `update membership set organisation_id = 7`,
    'actor 2: it is a member of actor 7, which is an anonymous source.',
  ],
  [
    `update actor set withdrawn = true where id in (select organisation_id from membership)`,
    'actor 2: it is a member of actor 1, whose making was taken back.',
  ],
  [
    `update membership set organisation_id = 99`,
    'table membership: 1 of its rows name actor 99, which is not there.',
  ],
  [`update codebook set version_id = null`, 'codebook 1: none of its versions counts.'],
  [
    `update codebook_version set content = (replace(content::text, 'spare', 'much'))::json, sha256 = sha256 || '0' where id = 2`,
    'codebook version 2: its content is not what its hash says.',
  ],
  [
    `update codebook set title = 'Another'`,
    'codebook version 1: it is of the codebook "Another" and its content of "The Lindmoor reactor".',
  ],
  [`delete from concept where id = 5`, 'codebook 1: its concepts name "R05", and the record has none.'],
  [
    `update codebook_actor set actor_id = 7 where key = 'A-OLAND'`,
    'codebook 1: its key "A-OLAND" is actor 7, an anonymous source.',
  ],
  // What people said
  [
    `delete from forecast where statement_id = 10`,
    'statement 10: somebody said what became of its forecast, and it foretells nothing.',
  ],
  [
    `update forecast_resolution set source = null`,
    'statement 10: its forecast is came-true, and nothing says since when',
  ],
  [
    `update contradiction_mark set first = '{99}'`,
    'contradiction mark 1: it marks statement 99, which is not there.',
  ],
  [`update contradiction_mark set second = '{}'`, 'contradiction mark 1: a side of it has no statement.'],
  // History
  [
    `update change set before = '{"superseded_by": 4}' where table_name = 'statement' and row_id = 3 and history_id = 9 and after ? 'superseded_by'`,
    'change 9: it says that superseded_by of statement 3 was 4 before; the change before it left 28.',
  ],
  [
    `update document set withdrawn = true where id = 3`,
    'document 3: its withdrawn is true, and change 4 made it false.',
  ],
  [
    `update actor set merged_into = 2 where id = 3`,
    'actor 3: its merged_into is 2, and change 13 made it 1.',
  ],
  [
    `update change set row_id = 99 where history_id = 2`,
    'change 2: it changed document 99, which is not there.',
  ],
  [
    `update change set table_name = 'span' where history_id = 2`,
    'change 2: it changed "span", whose rows never change.',
  ],
  [
    `update change set before = '{}' where history_id = 2`,
    'change 2: it does not say of the same columns of document 1',
  ],
  [`delete from change where history_id = 6 and place = 0`, 'change 6: a part of it is missing.'],
  [`update history set undoes = 12 where id = 9`, 'change 9: it takes back change 12, which came later.'],
  [
    `update history set undoes = 7 where id = 9`,
    'change 9: it takes back change 7 and changed something else.',
  ],
  [
    `delete from change where history_id = 2; delete from history where id = 2`,
    'document 1: nothing in the history says that it was added.',
  ],
  [
    `delete from change where history_id = 6; delete from history where id = 6`,
    'statement 26: a person said it, and nothing in the history says so.',
  ],
  [`update concept set withdrawn = true where id = 5`, 'concept 5: its withdrawn is true'],
  [
    `update statement set withdrawn = true where id = 4`,
    'statement 4: it is withdrawn, and nothing in the history says so.',
  ],
  [`delete from coder where id = 2`, 'table history: 8 of its rows name coder 2, which is not there.'],
  // The database itself
  [`alter table span disable trigger span_is_final`, 'table span: its guard span_is_final is asleep'],
  [
    `drop trigger document_version_is_final on document_version`,
    'table document_version: its guard document_version_is_final is gone',
  ],
  [
    `alter table statement drop constraint statement_verdict_check`,
    'table statement: its rule statement_verdict_check is gone.',
  ],
  [
    `alter table document_version drop constraint document_version_text_key_key`,
    'table document_version: its rule document_version_text_key_key is gone.',
  ],
  [
    `alter table actor_alias drop constraint actor_alias_kind_check; alter table actor_alias add constraint actor_alias_kind_check check (kind <> '')`,
    'table actor_alias: its rule actor_alias_kind_check is another: CHECK kind <> ',
  ],
  [
    `alter table span drop constraint span_statement_id_fkey`,
    'table span: its rule span_statement_id_fkey is gone.',
  ],
  [`drop index statement_concept`, 'table statement: its index statement_concept is gone.'],
  [`alter table document_version drop column search`, 'table document_version: its column search is gone.'],
  [
    `alter table chain_link alter column role drop not null`,
    'table chain_link: its column role is another: text.',
  ],
  [
    `select setval(pg_get_serial_sequence('statement', 'id'), 3)`,
    'table statement: its next row would get the number 4, and there is a row 29.',
  ],
  [
    `update statement set touched = '4000000000' where id = 4`,
    'statement 4: it was written by a transaction of another database',
  ],
]

/** Damages that are done at once, so that the whole takes seconds. */
const MANY = 7
const SITTINGS = Array.from({ length: Math.ceil(DAMAGES.length / MANY) }, (_, at) => ({
  from: at + 1,
  damages: DAMAGES.filter((_, place) => place % Math.ceil(DAMAGES.length / MANY) === at),
}))

/** Does them with the database's own guards asleep, looks, and takes them back. */
async function damaged(db: Db, damages: readonly string[]): Promise<readonly string[]> {
  let lines: readonly string[] = []
  const back = new Error('taken back')
  await db
    .transaction()
    .execute(async (tx) => {
      await sql`set local session_replication_role = replica`.execute(tx)
      for (const one of damages.flatMap((damage) => damage.split('; '))) await sql.raw(one).execute(tx)
      lines = (await verify(tx)).map(({ where, what, todo }) => `${where}: ${what} ${todo}`)
      throw back
    })
    .catch((error: unknown) => {
      if (error !== back) throw error
    })
  return lines
}

onBothEngines('verify', ({ open }) => {
  let db: Db
  beforeAll(async () => {
    ;({ db } = await open())
    await keepWorkedDebate(db)
  })

  test('finds nothing amiss in a record in which people worked', async () => {
    expect(await verify(db)).toEqual([])
  })

  test.each(SITTINGS)('finds damages done to one record, each in one line ($from)', async ({ damages }) => {
    const together = await damaged(
      db,
      damages.map(([damage]) => damage),
    )
    for (const one of together) expect(one).toMatch(/^[a-z]+[^:\n]*: [^\n]+\. [A-Z][^\n]+\.$/)
    // One may hide another; then it is done once more, alone.
    for (const [damage, line] of damages.filter(([, line]) => !isSaid(line, together))) {
      const alone = await damaged(db, [damage])
      expect([damage, isSaid(line, alone) ? line : alone]).toEqual([damage, line])
    }
  })
})

const isSaid = (line: string, lines: readonly string[]): boolean =>
  lines.filter((one) => one.startsWith(line)).length === 1
