import type { DecisionState } from '../../../statement.ts'

/**
 * What a word of deciding takes: a thing ("blocked the list", "ruled out sending ships"), a deed ("refused to send", "voted to
 * fund"), a leave ("let growers pump"), a gift ("lent Norland ships"), somebody asked ("urged the council to act"), or a plea ("called
 * for a levy"), that another may ("agreed that Norland may"), a verdict ("called it a joke"), a yes that is won ("won approval for"), or a fate of
 * the subject ("the motion failed"), thanks
 * ("thanked them for it"), whom the subject moves ("the plan angered unions"), a house ("passed the Senate"), what should be done
 * to it ("want the camps closed"), advice to somebody ("advised the council to close it"), or nothing, because it answers what was
 * told before ("the council agreed"), or reacts to it ("builders cheered").
 */
export type Takes =
  | 'thing'
  | 'deed'
  | 'leave'
  | 'gift'
  | 'asked'
  | 'plea'
  | 'consent'
  | 'verdict'
  | 'won'
  | 'fate'
  | 'thanks'
  | 'moves'
  | 'turn'
  | 'house'
  | 'wish'
  | 'advice'
  | 'answer'
  | 'reaction'

/** A verb that decides, asks or takes a side, by its opening words: only where one of them stands is a row looked at. */
export interface DecidingRow {
  /** Verbs parted by blanks, with their particle behind a hyphen: "reject turn-down". */
  readonly words: string
  /** Objects that make an idiom of each verb: "give" through "green-light". */
  readonly through?: string
  /** The prepositions that follow them. */
  readonly toward?: string
  readonly takes: Takes
  /** The state once it is done; `null` where that says nothing of a decision. */
  readonly done: DecisionState | null
  /** The state of "will"; none where it is left out. */
  readonly ahead?: DecisionState
  /** The state of "will not"; none where it is left out. */
  readonly denied?: DecisionState
  /** The state while it is being done, where that is another: "is using". */
  readonly underWay?: DecisionState
  /** The state of "has to"; none where it is left out. */
  readonly owed?: DecisionState
  /** Whether "may", "is poised to" and "is considering" leave it open. */
  readonly open?: true
  /** Whether "may" leaves it open. */
  readonly maybe?: true
  /** Whether "could not" is a no, as "could not accept it" is, and not a failure: "could not agree on it". */
  readonly unable?: true
  /** Whether the words say it of the opposite: "advised against a levy" is advice denied. */
  readonly against?: true
  /** Whether only who does it tells it: "The council closed the pool", not "the pool was closed". */
  readonly active?: true
  /** Whether only a clause is asked for: "insisted that it be dropped". */
  readonly clause?: true
  /** Whether a reaction is to what was decided last, as it was decided; else it is to the item. */
  readonly news?: true
  /** Whether only its denial takes a side: "cannot afford the levy". */
  readonly denial?: true
  /** Whether the words end a stance: "dropped her opposition". */
  readonly mind?: true
  /** Whose doing is no decision when it is denied: "has not ruled out" is neither. */
  readonly neither?: true
  /** Toward the item: 1 for it, -1 against it, 0 neither. */
  readonly side: 1 | -1 | 0
  /** Whether the deed itself takes the side too; deeds on the material track do not. */
  readonly deedless?: true
  /** Whether the object must be a matter one can be for or against: "attacked the levy". */
  readonly matter?: true
  /** Whether the deed must be one of a policy: "wants to close the library", not "wants to see her family". */
  readonly policy?: true
  /** Whether only a house decides so; anybody else takes a side: "the Greens voted against it". */
  readonly house?: true
  /** Whether the object must be goods, money, something counted or named: "gave Norland tanks", not "gave her an idea". */
  readonly goods?: true
  /** Whether the object must be a noun: "stopped work on it", not "stopped exporting it". */
  readonly bare?: true
  /** Whether the deed must weigh: of a policy, a gift, or done to a matter; not "decided to bake". */
  readonly weighty?: true
  /** Stems of the object's nouns, one of which must stand there. */
  readonly only?: string
  /** Stems of the object's nouns with which the words mean something else: "blocked the view". */
  readonly never?: string
  readonly reason: string
  /** With the row's word in square brackets. */
  readonly example: string
}
