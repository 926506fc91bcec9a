import { must } from '@evenhand/shared/lib/must'
import { checkClose, checkReveal } from '@evenhand/shared/seal/check-reveal'
import { commit } from '@evenhand/shared/seal/commitment'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Name, PEOPLE } from './testing/conference-meeting.ts'
import { type Conference, conference, pass, place, type Submission } from './testing/conference.ts'

const CANARY = 'canary-9f3a'
const OTHERS = PEOPLE.map(([name]) => name).filter((name) => name !== 'dana')
let room: Conference

beforeEach(async () => {
  room = await conference()
})
afterEach(() => room.close())

const roundId = async (child: 'pip' | 'wren' = 'pip') => (await room.round('imogen', child)).id
const receiptOf = ({ seq, commitment }: Submission) => ({ seq, commitment })

async function revealed(who: Name, child: 'pip' | 'wren' = 'pip') {
  const round = await room.round(who, child)
  if (round.phase !== 'revealed') throw new Error('not revealed')
  return round
}

async function closed(who: Name) {
  const round = await room.round(who)
  if (round.phase !== 'closed') throw new Error('not closed')
  return round
}

test('[R2] SC11 nobody but the chair can, and nothing changes when somebody tries', async () => {
  await room.opens()
  for (const who of OTHERS.filter((name) => name !== 'imogen')) {
    const scales = ['here-pip-today']
    expect((await room.asks(who, 'POST', '/looks', { scales })).status).toBe(403)
    expect((await room.steps('close', who)).status).toBe(403)
    expect((await room.steps('reveal', who)).status).toBe(403)
    // Under the chair's address, without the chair's cookie.
    expect((await room.asks([who, room.person('imogen')], 'POST', '/looks', { scales })).status).toBe(401)
  }
  expect((await room.round('imogen')).phase).toBe('open')
})

test('[R3] SC11 each step is taken once: a repeated request is refused, and a look never goes back', async () => {
  await room.opens()
  const wrongPhase = { status: 409, body: '{"reason":"wrong-phase"}' }
  expect(await room.steps('reveal')).toEqual(wrongPhase)
  expect((await room.steps('close')).status).toBe(204)
  expect(await room.steps('close')).toEqual(wrongPhase)
  expect((await room.steps('reveal')).status).toBe(204)
  expect(await room.steps('reveal')).toEqual(wrongPhase)
  expect(await room.steps('close')).toEqual(wrongPhase)
})

test('[R3] there is one look at a time', async () => {
  expect((await room.opens()).status).toBe(201)
  expect(await room.opens()).toEqual({ status: 409, body: '{"reason":"already-open"}' })
  await room.steps('close')
  expect((await room.opens()).status).toBe(409)
  await room.steps('reveal')
  expect((await room.opens()).status).toBe(201)
  expect((await room.sees('dana')).map(({ number }) => number)).toEqual([1, 2])
})

test('[R2] SC12 there is no way to reveal one child or one person: a look opens whole', async () => {
  await room.opens()
  await room.scores('dana', place(7, CANARY))
  await room.steps('close')
  const look = must((await room.sees('imogen')).at(-1), 'look').id
  const dana = room.person('dana').member
  const tries = [
    `/rounds/${await roundId()}/reveal`,
    `/looks/${look}/rounds/${await roundId()}/reveal`,
    `/looks/${look}/reveal/${dana}`,
    `/looks/${await roundId()}/reveal`,
  ]
  for (const path of tries) expect((await room.asks('imogen', 'POST', path, {})).status).toBe(404)
  expect((await closed('imogen')).phase).toBe('closed')
  await room.asks('imogen', 'POST', `/looks/${look}/reveal`, { rounds: [await roundId()], members: [dana] })
  expect((await revealed('imogen', 'pip')).results).toHaveLength(4)
  expect((await revealed('imogen', 'wren')).results).toHaveLength(4)
})

test("[R3] the chair of another meeting cannot step this one's look, nor learn that it is there", async () => {
  await room.opens()
  const look = must((await room.sees('imogen')).at(-1), 'look').id
  for (const step of ['close', 'reveal']) {
    for (const id of [look, 'never-was']) {
      const path = `/looks/${id}/${step}`
      const answer = await room.asks(room.person('imogen', room.elsewhere), 'POST', path)
      expect(answer).toEqual({ status: 404, body: '{"reason":"not-found"}' })
    }
  }
  expect((await room.round('imogen')).phase).toBe('open')
})

test('[R3] a scale of another meeting, an unknown one, one twice and none are refused', async () => {
  for (const scales of [['elsewhere-pip-today'], ['never-was'], ['here-pip-today', 'here-pip-today'], []]) {
    expect((await room.asks('imogen', 'POST', '/looks', { scales })).status).toBe(400)
  }
})

test('[R2] SC16 nobody sent anything: it closes and reveals all the same, and says "not given" of everybody', async () => {
  await room.opens(['pip'])
  await room.steps('close')
  await room.steps('reveal')
  const { results, root } = await revealed('dana')
  expect(results.map(({ name, answer }) => [name, answer])).toEqual(
    ['dana', 'kit', 'tamsin', 'joss'].map((name) => [name, null]),
  )
  const look = must((await room.sees('dana')).at(-1), 'look').id
  expect(await checkReveal(look, await revealed('dana'), { root: must(root, 'root') })).toMatchObject({
    checked: 4,
    of: 4,
  })
})

test('[R8] every device checks all of it, from what it was shown and what it kept', async () => {
  await room.opens()
  const sent = await room.prepares('dana', place(0, 'Nothing is safe'))
  await room.sends('dana', sent)
  await room.scores('joss', pass('I do not work with Pip'))
  const receipt = (await room.round('dana')) as { mine: unknown }
  expect(receipt.mine).toEqual(receiptOf(sent))
  await room.steps('close')
  const atClose = await closed('dana')
  const kept = { root: atClose.root, mine: receiptOf(sent) }
  expect(await checkClose(atClose, kept)).toBe('matches')
  // A server that kept something else of hers would be found out at the close.
  const look = must((await room.sees('dana')).at(-1), 'look').id
  const { member } = room.person('dana')
  const swapped = await commit({ ...sent, look, round: atClose.id, member, answer: place(9) })
  expect(await checkClose(atClose, { mine: { seq: 1, commitment: swapped } })).toBe('differs')
  await room.steps('reveal')
  expect(await checkReveal(look, await revealed('dana'), kept)).toEqual({
    checked: 4,
    of: 4,
    rootMatches: true,
    mine: 'matches',
  })
})

test('[R2] what was done is in the audit, by whom, and nothing of what was said', async () => {
  await room.opens()
  await room.scores('dana', place(7, CANARY))
  await room.steps('close')
  await room.steps('reveal')
  const audit = await room.store.read
    .selectFrom('audit')
    .selectAll()
    .where('meeting_id', '=', room.meeting.id)
    .execute()
  expect(audit.map(({ what }) => what)).toEqual(['created', 'look-opened', 'look-closed', 'look-revealed'])
  expect(audit.at(-1)?.participant_id).toBe('here-imogen')
})

async function secondLook() {
  await room.opens(['pip'])
  await room.scores('dana', place(7))
  await room.scores('joss', pass())
  await room.steps('close')
  await room.steps('reveal')
  await room.opens(['pip'])
}

test('[R6] whoever gave a place before says what changed it or that nothing did; silence is refused', async () => {
  await secondLook()
  expect(await room.scores('dana', place(7))).toEqual({
    status: 400,
    body: '{"reason":"bad-request","problems":["answer.change"]}',
  })
  expect((await room.scores('dana', place(7, '', { kind: 'unchanged' }))).status).toBe(200)
  const because = { kind: 'changed', because: ' The order was renewed ' } as const
  expect((await room.scores('dana', place(8, '', because), 2)).status).toBe(200)
})

test('[R6] whoever passed or was silent before has nothing to change from', async () => {
  await secondLook()
  expect((await room.scores('joss', place(5))).status).toBe(200)
  expect((await room.scores('kit', place(5))).status).toBe(200)
})

test('[R6] in the first look nothing can have changed', async () => {
  await room.opens()
  expect((await room.scores('dana', place(7, '', { kind: 'unchanged' }))).status).toBe(400)
})
