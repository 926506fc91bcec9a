import type { CardId } from '@evenhand/shared/domain/ids'
import { createChance } from '@evenhand/shared/testing/random'
import { type MeetingAt, setUpMeeting } from '../test/meeting-of.ts'
import { type Person, takeSeat } from '../test/person.ts'
import { startServer } from '../test/server-process.ts'
import { until } from '../test/until.ts'
import { wordsAt } from '../test/words-at.ts'
import type { FaultCase, FaultResult } from './fault-case.ts'
import { createMeddlingProxy, type MeddlingProxy } from './meddling-proxy.ts'

const WORDS = 12
const LATEST_MS = 250

/** Edits come twice, late, and in the wrong order: each has one effect, and everybody agrees. */
export const frames: FaultCase = {
  name: 'frames',
  rounds: 15,
  async run({ rounds, seed, say }) {
    const chance = createChance(seed)
    const server = await startServer()
    const meeting = await setUpMeeting(server.url, server.setUpLink)
    const proxy = await createMeddlingProxy(server.url, () => chance.below(LATEST_MS))
    const who = [await meeting.joins('Dana'), await meeting.joins('Tamsin')]
    const totals = { acknowledged: 0, lost: 0, diverged: 0, broken: new Set<string>() }
    try {
      for (let round = 0; round < rounds; round += 1) {
        const how = (['twice', 'late', 'swapped'] as const)[round % 3] ?? 'twice'
        const { broken, ...counts } = await oneRound({ meeting, proxy, who, how })
        totals.acknowledged += counts.acknowledged
        totals.lost += counts.lost
        totals.diverged += counts.diverged
        for (const problem of broken) totals.broken.add(problem)
        say(`${round + 1} of ${rounds} (${how})`)
      }
      const note = 'twice, up to a quarter of a second late, swapped, by turns'
      return { rounds, ...totals, broken: [...totals.broken], note }
    } finally {
      meeting.everybodyLeaves()
      await proxy.close()
      await server.end()
    }
  },
}

interface Round {
  readonly meeting: MeetingAt
  readonly proxy: MeddlingProxy
  /** Whose frames are meddled with, and who is beside them. */
  readonly who: readonly Person[]
  readonly how: 'twice' | 'late' | 'swapped'
}

async function oneRound(round: Round): Promise<Omit<FaultResult, 'rounds' | 'note'>> {
  const { proxy, who, how } = round
  const [dana, tamsin] = await Promise.all(who.map(({ wire, participant }) => takeSeat(wire, proxy.base, participant)))
  if (!dana || !tamsin) throw new Error('missing: two people')
  const own = cookieOf(dana)
  const cards = { dana: adds(dana), tamsin: adds(tamsin) }
  await until('the cards are saved', () => isSaved(dana) && isSaved(tamsin))
  // Of somebody whose frames are swapped, nobody else must notice anything.
  const before = { dana: dana.board.sent(), tamsin: tamsin.board.sent() }
  const extra = (person: Person, sentBefore: number) => (how === 'twice' ? person.board.sent() - sentBefore : 0)
  proxy.meddle(how, how === 'swapped' ? (cookie) => cookie.includes(own) : undefined)
  for (let word = 0; word < WORDS; word += 1) {
    dana.board.typeInto(cards.dana, ` ${word}`)
    tamsin.board.typeInto(cards.tamsin, ` ${word}`)
    await new Promise((resolve) => setImmediate(resolve))
  }
  const all = async () => {
    await until('Tamsin is told that all is saved', () => isSaved(tamsin, extra(tamsin, before.tamsin)))
    if (how === 'swapped') await until('Dana is turned away', () => dana.board.closedWith() === 4422)
    else await until('Dana is told that all is saved', () => isSaved(dana, extra(dana, before.dana)))
  }
  const told = await all().then(
    () => true,
    () => false,
  )
  proxy.meddle('nothing')
  const counts = await compare(round, { dana, tamsin, cards })
  for (const person of [dana, tamsin]) person.leave()
  const broken = told ? [] : [`${how}: nobody was told how it ended`]
  return { ...counts, broken }
}

/** Looks from a fresh device, and, for swapped edits, a second time after Dana has come back with a fresh seat. */
async function compare(
  round: Round,
  at: { dana: Person; tamsin: Person; cards: { dana: CardId; tamsin: CardId } },
): Promise<{ acknowledged: number; lost: number; diverged: number }> {
  const { dana, tamsin, cards } = at
  const { chair } = round.meeting
  const fresh = await takeSeat(chair.wire, round.meeting.base, chair.participant)
  const typed = `Start.${Array.from({ length: WORDS }, (_, word) => ` ${word}`).join('')}`
  await until('both cards are there', () =>
    [cards.dana, cards.tamsin].every((card) => wordsAt(fresh, card) === typed),
  ).catch(() => {})
  const seen = [wordsAt(fresh, cards.dana), wordsAt(fresh, cards.tamsin)]
  const whole = [round.how !== 'swapped', true]
  const lost = seen.filter((words, index) => whole[index] && words !== typed).length
  // What came before the swap is there, what came after is not, and nothing waits to slip in later.
  const torn = seen.filter((words) => !typed.startsWith(words)).length
  const others = round.how === 'swapped' ? [tamsin] : [tamsin, dana]
  const differs = (person: Person) =>
    [cards.dana, cards.tamsin].some((card) => wordsAt(person, card) !== wordsAt(fresh, card))
  await until('all agree', () => !others.some(differs)).catch(() => {})
  const apart = others.filter(differs).length
  fresh.leave()
  return { acknowledged: round.how === 'swapped' ? WORDS : 2 * WORDS, lost, diverged: torn + apart }
}

const cookieOf = ({ wire }: Person) => [...wire.cookies.values()].join()
const adds = (person: Person) => person.board.add(person.view().me.member, 'worried', 'Start.')
/** `extra`: so many of what was sent arrived a second time, and each of those is answered for too. */
const isSaved = ({ board }: Person, extra = 0) => board.sent() > 0 && board.saved() === board.sent() + extra
