import type { Person, Stage } from '../stage.ts'

/** A server with nothing on it, and people who come to it. */
export type Set = Pick<Stage, 'server' | 'comes' | 'travels' | 'allowsRefusals'>

/** What goes away when the screen changes its size: a menu, a part of the board that only a phone shows alone. */
export type SeeOnly = 'as it stands'

/** What is done with each screen on the way: everybody is asked whether they can use it, or its picture is taken. */
export type Sees = (person: Person, screen: string, only?: SeeOnly) => Promise<void>

/** People go through a part of the product, and each screen of it is seen on the way. */
export type Scene = (set: Set, sees: Sees) => Promise<void>
