import type { Chance } from '@evenhand/shared/testing/random'
import type { MeetingAt } from './meeting-of.ts'
import { type Person, takeSeat } from './person.ts'
import { until } from './until.ts'
import { wordsAt } from './words-at.ts'
import { createWriter, type Writer } from './writer.ts'

/** Edits that a fresh device did not find though they had been called saved, and people whose board was not like the others'. */
export interface RoundCount {
  readonly lost: number
  readonly diverged: number
}

/** After so many rounds people begin on a new card, as one of them holds only so many words. */
const ROUNDS_A_CARD = 12

/** People who type, each into a card of their own, over any number of servers that die under them. */
export interface TypingPeople {
  readonly writers: () => readonly Writer[]
  /** Edits that were called saved, from the beginning. */
  acknowledged(): number
  /**
   * They type, `cut` takes the server away in the middle of it and brings it back, a fresh device looks at what is
   * there, and they come back and go on. The cut waits for `first`.
   */
  round(cut: () => Promise<void>, first?: () => Promise<void>): Promise<RoundCount>
}

export async function createTypingPeople(
  meeting: MeetingAt,
  people: readonly Person[],
  chance: Chance,
): Promise<TypingPeople> {
  let writers: readonly Writer[] = []
  let rounds = 0
  let before = 0

  async function newCards() {
    before += total(writers)
    writers = people.map(createWriter)
    await until('every card is saved', () => writers.every((writer) => writer.allSaved()), PATIENCE)
  }

  async function type() {
    const words = 5 + chance.below(40)
    for (let word = 0; word < words; word += 1) {
      chance.pick(writers).types(` ${rounds}.${word}`)
      // As hands do, and so that the kill falls into every part of the work.
      if (chance.below(2) === 0) await new Promise((resolve) => setTimeout(resolve, chance.below(MOST_PAUSE_MS)))
    }
  }

  await newCards()
  return {
    writers: () => writers,
    acknowledged: () => before + total(writers),
    async round(cut, first = async () => {}) {
      if (rounds > 0 && rounds % ROUNDS_A_CARD === 0) await newCards()
      rounds += 1
      await type()
      await first()
      await cut()
      const found = await compare(meeting, writers)
      for (const writer of writers) writer.back()
      const apart = await apartInTheEnd(writers)
      return { lost: found.lost, diverged: Math.max(found.torn, apart) }
    },
  }
}

const PATIENCE = 30_000
const TAIL_MS = 2_000
const MOST_PAUSE_MS = 12
const total = (writers: readonly Writer[]) => writers.reduce((sum, writer) => sum + writer.promises().length, 0)

/** What a device sees that was never here: of each card, what was promised and is not there, and whether it is a beginning. */
async function compare(meeting: MeetingAt, writers: readonly Writer[]): Promise<{ lost: number; torn: number }> {
  const { chair } = meeting
  const joiner = await takeSeat(chair.wire, meeting.base, chair.participant)
  // A card whose making was never acknowledged may not be there yet; what was promised must be.
  const lost = ({ card, promises }: Writer) => promises().filter((end) => end > wordsAt(joiner, card).length).length
  // A board comes as a state and what happened since, and counts as there with the first of them.
  await until('nothing is missing', () => writers.every((writer) => lost(writer) === 0), TAIL_MS).catch(() => {})
  const counts = {
    lost: writers.reduce((sum, writer) => sum + lost(writer), 0),
    torn: writers.filter(({ card, typed }) => !typed().startsWith(wordsAt(joiner, card))).length,
  }
  joiner.leave()
  return counts
}

/** How many people do not have everything that everybody typed, however long one waits. */
async function apartInTheEnd(writers: readonly Writer[]): Promise<number> {
  const agrees = ({ person }: Writer) => writers.every(({ card, typed }) => wordsAt(person, card) === typed())
  try {
    await until('all is saved', () => writers.every((writer) => writer.allSaved()), PATIENCE)
    await until('all agree', () => writers.every(agrees), PATIENCE)
    return 0
  } catch {
    return writers.filter((writer) => !writer.allSaved() || !agrees(writer)).length
  }
}
