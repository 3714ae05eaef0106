import type { Coder } from '@onrecord/reader'
import type { Losses } from '../../losses.ts'
import type { DnaScheme } from '../dna-scheme.ts'
import { rgb } from './dna-file.ts'
import { fitted } from './dna-limits.ts'
import { dnaPassword } from './dna-password.ts'
import { numbers } from './dna-shelf.ts'
import type { DnaSink } from './dna-sink.ts'

type Cells = DnaScheme['coders'][number]

/** The password of every coder that did not come from DNA. It keeps nobody from reading the file. */
const PASSWORD = 'onrecord'
const SALT = Buffer.from('onrecord.coders.')

/** Colours that differ for people who see none, after Okabe and Ito (2008). */
const COLOURS = ['#E69F00', '#56B4E9', '#009E73', '#F0E442', '#0072B2', '#D55E00', '#CC79A7']

/** Whose codings go into a database: the coders of the files that a record came from, and who came since. */
export class DnaCoders {
  readonly #rows = new Map<string, Cells>()
  readonly #relations: Cells[] = []
  readonly #made = new Set<number>()
  readonly #number = numbers()
  readonly #losses: Losses
  #hash: string | undefined

  constructor(schemes: readonly DnaScheme[], losses: Losses) {
    this.#losses = losses
    for (const { coders, coderRelations } of schemes) {
      const moved = new Map<number, number>()
      for (const row of coders) moved.set(Number(row.ID), this.#take(row))
      for (const relation of coderRelations) {
        const [Coder, OtherCoder] = [
          moved.get(Number(relation.Coder)),
          moved.get(Number(relation.OtherCoder)),
        ]
        if (Coder !== undefined && OtherCoder !== undefined)
          this.#relations.push({ ...relation, Coder, OtherCoder })
      }
    }
    if (this.#rows.size === 0) this.#make('Admin', '#FFFF00')
  }

  #take(row: Cells): number {
    const name = String(row.Name)
    const known = this.#rows.get(name)
    if (known !== undefined) return Number(known.ID)
    const ID = this.#number(Number(row.ID))
    this.#rows.set(name, { ...row, ID })
    return ID
  }

  #make(name: string, colour: string): number {
    this.#hash ??= dnaPassword(PASSWORD, SALT)
    const [Red, Green, Blue] = rgb(colour)
    const made = this.#take({ ID: 0, Name: name, Red, Green, Blue, Password: this.#hash })
    this.#made.add(made)
    return made
  }

  /** The first coder, to whom documents belong that nobody brought. */
  get first(): number {
    return Math.min(...[...this.#rows.values()].map(({ ID }) => Number(ID)))
  }

  /** The number of a coder by name, `null` where there is none. */
  named(name: string): number | null {
    const row = this.#rows.get(name)
    return row === undefined ? null : Number(row.ID)
  }

  /** The number of who coded a statement; another reader's version is another coder. */
  of({ by, name, version }: Coder, statement: number): number {
    const wanted = by === 'person' ? name : `${name} ${version}`
    const own = fitted(wanted, () => this.#losses.add('all of the name of its coder', 'statement', statement))
    return this.named(own) ?? this.#make(own, COLOURS[this.#rows.size % COLOURS.length] ?? '#000000')
  }

  /** Writes them, and that who is new here sees and changes everybody's work and everybody theirs, as DNA has it for a new coder. */
  write(sink: DnaSink): void {
    const coders = [...this.#rows.values()].sort((a, b) => Number(a.ID) - Number(b.ID))
    for (const row of coders) writeRow(sink, 'CODERS', row)
    for (const { ID: _, ...relation } of this.#relations) writeRow(sink, 'CODERRELATIONS', relation)
    const ids = coders.map(({ ID }) => Number(ID))
    for (const Coder of ids)
      for (const OtherCoder of ids)
        if (Coder !== OtherCoder && (this.#made.has(Coder) || this.#made.has(OtherCoder)))
          writeRow(sink, 'CODERRELATIONS', { Coder, OtherCoder })
  }
}

function writeRow(sink: DnaSink, table: string, row: Cells): void {
  const columns = Object.keys(row)
  const marks = columns.map(() => '?').join(', ')
  sink.run(`INSERT INTO ${table}(${columns.join(', ')}) VALUES (${marks})`, Object.values(row))
}
