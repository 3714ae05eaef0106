import { quoteModes, statementTypes } from '@onrecord/reader/vocabulary'
import type { RecordedStatement } from '../../record/statements/statements.ts'
import type { Losses } from '../losses.ts'
import type { CodedDocument } from '../out/coded-document.ts'
import type { ExportFormat, Taken } from '../out/export-format.ts'
import { writePieces } from '../out/write-pieces.ts'
import { documentPieces } from './document-pieces.ts'
import { type Mark, markRoles, marksOf } from './marks.ts'
import { asciiJson, plainLines } from './plain-lines.ts'
import { placesIn } from './unit-of-place.ts'
import { articleFacts, wholeStatement } from './whole-statement.ts'

/**
 * Label Studio's tasks: a reader's proposals are predictions, people's word is annotations. Places count code points (since 1.6;
 * UTF-16 units before), and each carries its words, so that it can be seen which. Statements lie whole in the task's data.
 */
export const labelStudioFormat: ExportFormat = {
  name: 'labelstudio',
  ending: 'json',
  type: 'application/json',
  about: 'a task an article, proposals as predictions, for Label Studio',
  write: (taken, path) => writePieces(path, tasks(taken)),
}

async function* tasks(taken: Taken): AsyncGenerator<string> {
  let before = '[\n'
  for await (const task of documentPieces(taken, (document) => [labelStudioTask(document, taken.losses)])) {
    yield `${before}${asciiJson(task)}`
    before = ',\n'
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}

/** The labelling interface that shows the tasks, for the settings of a project. */
export const LABEL_STUDIO_CONFIG = `<View>
  <Labels name="part" toName="text">
${markRoles.map((role) => `    <Label value="${role}"/>`).join('\n')}
  </Labels>
  <Text name="text" value="$text"/>
  <Choices name="type" toName="text" perRegion="true" whenTagName="part" whenLabelValue="content">
${statementTypes.map((type) => `    <Choice value="${type}"/>`).join('\n')}
  </Choices>
  <Choices name="mode" toName="text" perRegion="true" whenTagName="part" whenLabelValue="content">
${quoteModes.map((mode) => `    <Choice value="${mode}"/>`).join('\n')}
  </Choices>
  <Choices name="stance" toName="text" perRegion="true" whenTagName="part" whenLabelValue="content">
    <Choice value="for"/>
    <Choice value="neither"/>
    <Choice value="against"/>
  </Choices>
  <TextArea name="speaker" toName="text" perRegion="true" whenTagName="part" whenLabelValue="content"/>
  <TextArea name="holder" toName="text" perRegion="true" whenTagName="part" whenLabelValue="content"/>
  <TextArea name="concept" toName="text" perRegion="true" whenTagName="part" whenLabelValue="content"/>
</View>
`

/** A stretch of the text with a label, or what is coded of it; one `id` for all that is said of one stretch. */
interface Region {
  readonly id: string
  readonly from_name: string
  readonly to_name: 'text'
  readonly type: string
  readonly origin: string
  readonly score?: number
  readonly value: {
    readonly start: number
    readonly end: number
    readonly text: string | readonly string[]
    readonly labels?: readonly string[]
    readonly choices?: readonly string[]
  }
  readonly meta?: { readonly text: readonly string[] }
}

/** That one region belongs to another. */
interface Relation {
  readonly type: 'relation'
  readonly from_id: string
  readonly to_id: string
  readonly direction: 'right'
  readonly labels: readonly string[]
}

/** One article as a task: a prediction for each reader, an annotation for each person. */
export function labelStudioTask(document: CodedDocument, losses: Losses) {
  if (document.text.includes('\r'))
    losses.add('carriage returns, which became blanks,', 'document', document.id)
  const marked = document.statements.map((statement) => ({
    statement,
    marks: marksOf(document.text, statement, losses),
  }))
  const spans = marked.flatMap(({ marks }) => marks.flatMap((mark) => mark.spans))
  const place = placesIn('code-points', document.text, spans)
  const text = plainLines(document.text)
  const results = new Map<string, { coder: RecordedStatement['coder']; result: (Region | Relation)[] }>()
  for (const { statement, marks } of marked) {
    if (marks.length === 0) losses.add(NOWHERE, 'statement', statement.id)
    const { coder } = statement
    const key = JSON.stringify([coder.by, coder.name, coder.version])
    const of = results.get(key) ?? { coder, result: [] }
    results.set(key, of)
    of.result.push(
      ...regions(statement, marks, (span) => ({ ...place(span), text: text.slice(span.start, span.end) })),
    )
  }
  const each = [...results.values()].filter(({ result }) => result.length > 0)
  return {
    data: {
      text,
      article: articleFacts(document),
      statements: Object.fromEntries(document.statements.map((one) => [String(one.id), wholeStatement(one)])),
    },
    predictions: each
      .filter(({ coder }) => coder.by === 'reader')
      .map(({ coder, result }) => ({ model_version: `${coder.name} ${coder.version}`.trim(), result })),
    annotations: each.filter(({ coder }) => coder.by === 'person').map(({ result }) => ({ result })),
  }
}

const NOWHERE = 'a region of statements whose words are not marked in the text'

type SaidOf = (span: Mark['spans'][number]) => {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A region a stretch; what is coded hangs on the first of the content, the other parts are related to it. */
function regions(statement: RecordedStatement, marks: readonly Mark[], said: SaidOf): (Region | Relation)[] {
  const head = `${statement.id}-0-0`
  const score = statement.coder.by === 'reader' ? { score: statement.confidence } : {}
  return marks.flatMap(({ role, spans }, at) =>
    spans.flatMap((span, part): (Region | Relation)[] => {
      const id = `${statement.id}-${at}-${part}`
      const value = said(span)
      const base = {
        to_name: 'text' as const,
        origin: statement.coder.by === 'reader' ? 'prediction' : 'manual',
        ...score,
      }
      const region = {
        id,
        from_name: 'part',
        type: 'labels',
        ...base,
        value: { ...value, labels: [role] },
        meta: { text: [`statement ${statement.id}`] },
      }
      if (id !== head) {
        return [region, { type: 'relation', from_id: id, to_id: head, direction: 'right', labels: [role] }]
      }
      return [
        region,
        ...codings(statement).map((coding) => ({
          id,
          ...base,
          ...coding,
          value: { ...value, ...coding.value },
        })),
      ]
    }),
  )
}

function codings({ type, mode, stance, speaker, holder, concept, conceptLabel }: RecordedStatement) {
  const choice = (from_name: string, chosen: string) => ({
    from_name,
    type: 'choices',
    value: { choices: [chosen] },
  })
  const written = (from_name: string, words: string) => ({
    from_name,
    type: 'textarea',
    value: { text: [words] },
  })
  return [
    choice('type', type),
    choice('mode', mode),
    ...(stance === null
      ? []
      : [choice('stance', stance === 1 ? 'for' : stance === -1 ? 'against' : 'neither')]),
    ...(speaker === null ? [] : [written('speaker', speaker.name)]),
    ...(holder === null ? [] : [written('holder', holder.name)]),
    ...(concept === null ? [] : [written('concept', `${concept}: ${conceptLabel ?? ''}`)]),
  ]
}
