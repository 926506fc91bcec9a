import type { Edit } from '../edits/make-edits.ts'
import type { Population } from '../prepare/population.ts'
import type { RunningTarget } from '../targets/start-target.ts'
import type { Target } from '../targets/target.ts'

/** What a scenario needs made before any clock starts. The same for every target and round. */
export interface Needs {
  readonly rooms: number
  readonly people: number
  readonly edits: { readonly count: number; readonly perCard: number }
  /** The edits are in the first room already: for targets that keep, on disk; for the others, the scenario sends them. */
  readonly seeded?: boolean
}

/** One measured number: what it is called, in which unit, and whether it is compared with the plain broadcaster's. */
export interface Column {
  readonly key: string
  readonly title: string
  readonly unit: string
  readonly digits: number
}

/** One round on one target. */
export interface Measured {
  readonly values: Readonly<Record<string, number>>
  /** Everything that was sent came to everybody it should have, and is in the board that a newcomer is given. */
  readonly whole: boolean
  /** How memory went over time. */
  readonly series?: readonly { readonly seconds: number; readonly resident: number }[]
}

/** What a scenario is given: a place to start its target in, and what it needs. */
export interface Stand {
  readonly target: Target
  readonly population: Population
  /** By room, then by person. */
  readonly edits: readonly (readonly (readonly Edit[])[])[]
  /** The edits of the first room are in its board already, on disk. */
  readonly filled: boolean
  readonly quick: boolean
  /** How long the soak lasts. */
  readonly minutes: number
  /** Where the target keeps what it keeps. */
  readonly folder: string
  /** Starts the target, on its own copy of what is kept the first time and on the same the next. */
  start(env?: Readonly<Record<string, string>>): Promise<RunningTarget>
}

export interface Scenario {
  readonly name: string
  /** One sentence for the table's head. */
  readonly says: string
  readonly needs: Needs
  readonly columns: readonly Column[]
  /** Where memory or a long seed is measured, more rounds tell nothing new. */
  readonly mostRounds?: number
  /** All targets run at the same time: it is memory that is looked at, and time that is short. */
  readonly atOnce?: true
  /** Which targets can do this at all. Without it: all. */
  readonly suits?: (target: Target) => boolean
  /** What our server is told beside its defaults, and is said in the table. */
  readonly setting?: string
  measure(stand: Stand): Promise<Measured>
}
