import { connect } from './connect.ts'
import { cursors } from './cursors.ts'
import { joinsCold, joinsWarm } from './joins.ts'
import { open100k } from './open-100k.ts'
import { LONG_WARM_UP_S, peopleTyping } from './people-typing.ts'
import { quiet } from './quiet.ts'
import { reconnect } from './reconnect.ts'
import { saturated } from './saturated.ts'
import type { Scenario } from './scenario.ts'
import { soak } from './soak.ts'

const oneRoom = (people: number, perSecond: number) => ({
  says: `One room, ${people} people, ${perSecond} edits a second each.`,
  rooms: 1,
  people,
  perSecond,
  seconds: 6,
})

const rooms = (number: number) => ({
  says: `${number.toLocaleString('en')} rooms of 6 people, 1 edit a second each.`,
  rooms: number,
  people: 6,
  perSecond: 1,
  seconds: 6,
})

/** In the order in which they are run and shown. */
export const SCENARIOS: readonly Scenario[] = [
  peopleTyping({ name: 'edits-10', ...oneRoom(10, 5), warmUpS: LONG_WARM_UP_S }),
  peopleTyping({ name: 'edits-30', ...oneRoom(30, 5), warmUpS: LONG_WARM_UP_S, mostRounds: 1 }),
  peopleTyping({ name: 'edits-60', ...oneRoom(60, 5), warmUpS: LONG_WARM_UP_S }),
  peopleTyping({ name: 'edits-60-fast', ...oneRoom(60, 20) }),
  saturated,
  cursors,
  connect,
  joinsWarm,
  joinsCold,
  reconnect,
  peopleTyping({ name: 'rooms-200', ...rooms(200), mostRounds: 1 }),
  peopleTyping({ name: 'rooms-1000', ...rooms(1_000), mostRounds: 1 }),
  quiet,
  open100k,
  soak,
]
