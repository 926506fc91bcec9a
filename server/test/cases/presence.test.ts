import { FRAME } from '@evenhand/shared/protocol/sync-frame'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '../person.ts'
import { until } from '../until.ts'
import { type CaseBoard, caseBoard, PLANTED } from './case-board.ts'
import { presenceFrame } from './frames.ts'
import type { RawSeat } from './raw-seat.ts'

let at: CaseBoard
let odile: RawSeat
beforeAll(async () => {
  at = await caseBoard()
  odile = await at.seat(at.odile)
  at.priya.board.provider.awareness.setLocalState({ cursor: null, dragging: null })
  await until('Tamsin sees Priya', () => seen().has(priyas()))
})
afterAll(() => at.meeting.end())

/** Everybody whom Tamsin's device shows, as it shows them. */
const seen = () => at.tamsin.board.provider.awareness.getStates()
const priyas = () => at.priya.board.doc.clientID
const asShown = (person: Person, name: string, role: string) => ({
  user: { id: person.view().me.member, name, role },
  cursor: null,
  dragging: null,
})
const PRIYA = () => asShown(at.priya, 'Priya Lanternby', 'partner_professional')
const ODILE = () => asShown(at.odile, 'Odile Thistledown-Sample', 'family_network')
const drags = (dragging: string | null) => ({ cursor: null, dragging })

/** Odile says something true of herself; once Tamsin sees it, whatever Odile sent before has been dealt with. */
async function dealtWith(): Promise<void> {
  const before = seen().get(odile.clientId)?.dragging
  const next = before === at.odiles ? at.priyas : at.odiles
  odile.send(presenceFrame(odile.clientId, 2, drags(next)))
  await until('Tamsin sees where Odile is', () => seen().get(odile.clientId)?.dragging === next)
}

test('[N3] PR01 what Odile says of Priya’s clientID is shown to nobody', async () => {
  for (const clock of [1, 2 ** 31, 2 ** 50]) {
    odile.send(presenceFrame(priyas(), clock, { user: { name: PLANTED }, ...drags(at.priyas) }))
  }
  await dealtWith()
  expect(seen().get(priyas())).toEqual(PRIYA())
  expect(at.tamsin.wire.received().includes(PLANTED)).toBe(false)
})

test('[N3] PR02 Odile who calls herself the chair is shown under her own name and part', async () => {
  const liar = { user: { id: at.meeting.chair.view().me.member, name: 'Chair', role: 'chair' }, name: PLANTED }
  odile.send(presenceFrame(odile.clientId, 2 ** 50, { ...liar, ...drags(null) }))
  await until('Tamsin sees Odile', () => seen().get(odile.clientId)?.dragging === null)
  expect(seen().get(odile.clientId)).toEqual(ODILE())
  expect(at.tamsin.wire.received().includes(PLANTED)).toBe(false)
})

test('[N3] PR04 Odile takes Priya away, and Priya is still there', async () => {
  let left = false
  at.tamsin.board.provider.awareness.on('change', ({ removed }: { removed: number[] }) => {
    left ||= removed.includes(priyas())
  })
  for (const clock of [1, 2 ** 40]) odile.send(presenceFrame(priyas(), clock, null))
  await dealtWith()
  expect(left).toBe(false)
  expect(seen().get(priyas())).toEqual(PRIYA())
})

test('[N4] PR06 five hundred movements at once reach the others as a few, the last one among them, and edits go on', async () => {
  const tamsin = await at.seat(at.tamsin)
  const before = await at.shown()
  for (let moved = 0; moved < 250; moved += 1) {
    for (const card of [at.odiles, at.priyas]) odile.send(presenceFrame(odile.clientId, 3 + moved, drags(card)))
  }
  await at.unaffected(before)
  at.meeting.later(5_000)
  odile.send(presenceFrame(odile.clientId, 1_000, drags(null)))
  await until('Tamsin sees where it ended', () => seen().get(odile.clientId)?.dragging === null)
  expect(tamsin.came(FRAME.presence)).toBeLessThan(50)
  tamsin.leave()
})

test('[N3] [R9] PR07 the board does not show that Priya is scoring, or in any other room, whatever her device says', async () => {
  const { chair } = at.meeting
  await chair.ask('POST', '/looks', { scales: chair.view().scales.map(({ id }) => id) })
  await until('she is asked', () => at.priya.view().looks.length === 1)
  const priya = await at.seat(at.priya)
  const more = { scoring: PLANTED, room: PLANTED, stage: PLANTED, user: { status: PLANTED }, ...drags(at.priyas) }
  priya.send(presenceFrame(priya.clientId, 1, more))
  await until('Tamsin sees her', () => seen().get(priya.clientId)?.dragging === at.priyas)
  const before = { ...seen().get(priyas()) }
  expect((await at.priya.scores('Pip', 3, PLANTED)).status).toBe(200)
  await dealtWith()
  expect(seen().get(priya.clientId)).toEqual({ ...PRIYA(), dragging: at.priyas })
  expect(seen().get(priyas())).toEqual(before)
  expect(at.tamsin.wire.received().includes(PLANTED)).toBe(false)
  priya.leave()
})
