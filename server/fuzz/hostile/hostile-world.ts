import { createChance } from '@evenhand/shared/testing/random'
import type { FuzzWorld } from '../fuzz-world.ts'
import { measured } from '../measured.ts'
import { count, createTally } from '../tally.ts'
import { OPEN, STAGES } from '../turn.ts'
import type { Attack } from './attack.ts'
import { createBoardUnderAttack, honestEdit } from './board-under-attack.ts'
import { BOMBS } from './bombs.ts'
import { FORGERIES } from './forgeries.ts'
import { HONEST_LOOKING } from './honest-looking.ts'
import { createOnlooker } from './onlooker.ts'
import { watchTurn } from './out-of-turn.ts'

const PHASES = ['going', 'going', 'going', 'before', 'closed'] as const
const HONEST_EVERY = 20
/** A bomb costs as much as hundreds of others even when it is refused. */
const BOMB_EVERY = 40

/** What one judgement may cost before it is a bomb that went off, and not a slow machine. Only a long run asks. */
export interface Limits {
  readonly ms: number
  readonly bytes: number
}

/**
 * Hal sends what no client of ours would, and after each of his updates an onlooker finds: what is not Hal's is as
 * before, nothing is hidden, nothing waits, everybody sees the same. Now and then somebody honest edits, and is taken.
 */
export function createHostileWorld(seed: number, limits: Limits | null = null): FuzzWorld {
  const chance = createChance(seed)
  const at = createBoardUnderAttack(chance)
  const { server, hal } = at
  const onlooker = createOnlooker(server.doc, hal.member, [hal.doc.clientID, at.spare])
  const tally = createTally()
  const findings: string[] = []
  let steps = 0

  const attack = () => {
    const { name, make } = weighed(chance.next(), steps % BOMB_EVERY === 1 ? BOMBS : ATTACKS)
    const bytes = make(at, chance)
    const outOfTurn = watchTurn(server, hal.member)
    const { made: taken, ms, bytes: memory } = measured(() => server.takes(hal.member, bytes), limits !== null)
    count(tally, { kind: name, reason: taken.ok ? null : taken.reason, ms, bytes: memory })
    const seen = taken.ok && taken.canonical ? onlooker.taken(taken.canonical, bytes.length) : onlooker.nothing()
    if (!taken.ok && taken.poisoned) findings.push(`${name}: the document had to be given up`)
    if (limits && ms > limits.ms) findings.push(`${name}: took too long`)
    if (limits && memory > limits.bytes) findings.push(`${name}: took too much memory`)
    for (const finding of [...seen, ...outOfTurn()]) findings.push(`${name}: ${finding}`)
  }
  const others = () => {
    server.turn = OPEN
    if (!honestEdit(at, chance)) findings.push('an honest edit was refused')
    onlooker.sees()
    // Most of the time Hal may write, or else all else would be refused for that alone.
    if (chance.below(3) === 0) server.turn = { phase: chance.pick(PHASES), stage: chance.pick(STAGES), presenter: null }
  }
  return {
    seed,
    tally,
    findings,
    step() {
      steps += 1
      if (steps % HONEST_EVERY === 0) others()
      else attack()
    },
    finish: others,
  }
}

const ATTACKS: readonly Attack[] = [...HONEST_LOOKING, ...FORGERIES]

function weighed(dice: number, attacks: readonly Attack[]): Attack {
  let left = dice * attacks.reduce((sum, { weight }) => sum + weight, 0)
  for (const attack of attacks) {
    left -= attack.weight
    if (left < 0) return attack
  }
  throw new Error('missing: an attack')
}
