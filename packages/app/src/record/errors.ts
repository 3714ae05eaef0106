/** What a person reads of a fault: what is wrong, where, and what to do about it; each a sentence or a name. */
export interface Fault {
  readonly what: string
  readonly where: string
  readonly todo: string
}

/**
 * What the record refuses, in one line. The API answers by the kind (404, 409, 400), the command line with exit status 1.
 *
 * `new NotFound({ what: 'There is no document 9 in this record.', where: 'document 9', todo: 'List the documents.' })`
 */
export abstract class RecordFault extends Error implements Fault {
  readonly what: string
  readonly where: string
  readonly todo: string
  constructor({ what, where, todo }: Fault) {
    super(`${what} ${todo}`)
    this.what = what
    this.where = where
    this.todo = todo
  }
}

/** The record does not hold what was asked for. */
export class NotFound extends RecordFault {
  override readonly name = 'NotFound'
}

/** Somebody changed the same thing meanwhile, or it was changed since: nothing was overwritten. */
export class Conflict extends RecordFault {
  override readonly name = 'Conflict'
  /** The statement that stands for the one that was to be changed, where there is one. */
  readonly standing: number | null
  /** Of a code or a document: the fields as they stand now, where they are not as the asker saw them. */
  readonly now: Readonly<Record<string, unknown>> | null
  constructor(
    fault: Fault & { readonly standing?: number; readonly now?: Readonly<Record<string, unknown>> },
  ) {
    super(fault)
    this.standing = fault.standing ?? null
    this.now = fault.now ?? null
  }
}

/** What was given cannot be kept: words that are not in the text, a concept that the codebook does not have. */
export class Invalid extends RecordFault {
  override readonly name = 'Invalid'
}

/** `There is no actor 99 in this record. Look its number up again.` */
export function notInRecord(kind: string, id: number): NotFound {
  return new NotFound({
    what: `There is no ${kind} ${id} in this record.`,
    where: `${kind} ${id}`,
    todo: 'Look its number up again.',
  })
}

export function noRecordAt(address: string): NotFound {
  return new NotFound({
    what: `There is no record at ${address}.`,
    where: address,
    todo: `Make one with: onrecord add FILE --record ${address}`,
  })
}
