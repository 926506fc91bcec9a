import type { ChildId, ParticipantId } from '@evenhand/shared/domain/ids'
import { EXIT_CHECKS } from '@evenhand/shared/domain/template'
import { addCard } from '@evenhand/shared/grid-doc/edit-grid'
import { must } from '@evenhand/shared/lib/must'
import type { MeetingPeopleView, SeatView } from '@evenhand/shared/protocol/view'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { meetingOf, type TestMeeting, USUAL } from './meeting-of.ts'
import { type Person, takeSeat } from './person.ts'
import { until } from './until.ts'
import { createWire } from './wire.ts'

/** Words that stand in the session of the others, and must be in nothing that a child's device is sent. */
const GROWN_UPS = 'Late four times this month.'
const HOW = 'With a drawing of his house.'

let meeting: TestMeeting

beforeEach(async () => {
  const nia = { name: 'Nia Songbird', role: 'advocate', of: 'Advocacy', scores: false } as const
  meeting = await meetingOf([...USUAL, nia])
})
afterEach(() => meeting.end())

const childCalled = (name: string): ChildId =>
  must(
    meeting.people.children.find((child) => child.name === name),
    'that child',
  ).id
const firstSession = () => must(meeting.chair.view().audience, 'an audience')
const isSaved = (person: Person) => until('it is saved', () => person.board.saved() === person.board.sent())

/** Pip takes part: the chair adds them, and they come by their own link. Gives all that their device is sent. */
async function pipJoins() {
  const { staff, people, base } = meeting
  const added = await staff.ask('POST', `/api/staff/meetings/${people.meeting}/people`, {
    name: 'Pip Thistledown-Sample',
    role: 'child',
    of: '',
    child: childCalled('Pip'),
    knows: [childCalled('Pip')],
    scores: true,
  })
  const page = added.body as MeetingPeopleView
  const person = must(
    page.participants.find(({ role }) => role === 'child'),
    'Pip',
  )
  const wire = createWire(base)
  await wire.ask('POST', '/api/join', { secret: person.link.secret })
  return { id: person.id, wire }
}

const seatOf = async (wire: Person['wire'], id: ParticipantId, audience?: string) => {
  const seated = await wire.ask('POST', `/api/p/${id}/seat`, audience ? { audience } : {})
  return seated.body as SeatView
}

async function atOwnPage(): Promise<Person> {
  const { id, wire } = await pipJoins()
  return takeSeat(wire, meeting.base, id)
}

const everyCheck = () => EXIT_CHECKS.map((check) => ({ check, reason: 'Made up for this test.' }))

/** The chair on a child's page, as another tab of theirs. */
async function chairOn(page: string): Promise<SeatView> {
  return seatOf(meeting.chair.wire, meeting.chair.participant, page)
}

describe('a child who takes part', () => {
  test('[C3] has a page of their own with three questions, and is in no session of the others', async () => {
    const { id, wire } = await pipJoins()
    const seat = await seatOf(wire, id)
    expect(seat.meeting.audiences.map(({ kind }) => kind)).toEqual(['child'])
    expect(seat.template.boxes.map(({ title }) => title)).toEqual([
      'What is good?',
      'What worries you?',
      'What do you wish?',
    ])
    expect(seat.meeting.children.map(({ name }) => name)).toEqual(['Pip'])
    expect(seat.meeting.people.find(({ role }) => role === 'child')?.child).toBe(childCalled('Pip'))
    const asked = await seatOf(wire, id, firstSession())
    expect(asked.meeting.audience).toBe(seat.meeting.audience)
    expect(asked.rooms.map(({ audience }) => audience)).toEqual([seat.meeting.audience])
  })

  test('[C3] is sent no byte of what the others write, who they are, which stage it is or what they are asked', async () => {
    const tamsin = await meeting.joins('Tamsin')
    tamsin.board.add(tamsin.view().me.member, 'worried', GROWN_UPS)
    await isSaved(tamsin)
    const { id, wire } = await pipJoins()
    const pip = await takeSeat(wire, meeting.base, id)
    await seatOf(wire, id, firstSession())
    const before = wire.frames()
    const { chair } = meeting
    const card = tamsin.board.add(tamsin.view().me.member, 'worried', `${GROWN_UPS} Again.`)
    const read = { audience: firstSession(), how: 'not_read', reason: 'Pip wants to rest.' }
    expect((await chair.ask('POST', `/children/${childCalled('Pip')}/reading`, read)).status).toBe(204)
    const from = chair.view().stage
    const moved = { do: 'move', from, to: from + 1, unmet: everyCheck(), reason: null }
    expect((await chair.ask('POST', '/run', moved)).status).toBe(204)
    await isSaved(tamsin)
    await until('the chair has all of it', () => chair.view().stage === from + 1 && chair.board.wordsOf(card) !== '')
    expect(wire.frames()).toBe(before)

    const everything = wire.received().toString('latin1')
    const names = ['Tamsin', 'Dana', 'Priya', 'Finn', 'Wren']
    const ids = [firstSession(), tamsin.view().me.member, card, childCalled('Wren'), tamsin.participant]
    const words = [GROWN_UPS, 'Late', 'wants to rest', chair.view().run?.left?.[0]?.stage ?? 'a stage that was left']
    const questions = tamsin.view().scales.filter(({ who }) => who !== 'child')
    const all = [...names, ...ids, ...words, ...questions.map(({ question }) => question)]
    for (const word of all) expect(everything.includes(word), word).toBe(false)
    expect(everything).toContain('What do you wish?')
    expect(pip.view().people.map(({ role }) => role)).toEqual(['chair', 'child'])
  })

  test('[C3] writes under their own questions, and the others are sent none of it until somebody hands it on', async () => {
    const dana = await meeting.joins('Dana')
    const pip = await atOwnPage()
    const own = { author: pip.view().me.member, order: 'a0', ownWords: true }
    addCard(pip.board.doc, { ...own, box: 'child_good', words: 'Fridays at Grandma’s.' })
    await isSaved(pip)
    expect(JSON.stringify(dana.board.doc.toJSON())).not.toContain('Fridays')
    expect(JSON.stringify(dana.view())).not.toContain('Pip Thistledown-Sample')
    const chair = await chairOn(must(pip.view().audience, 'a page'))
    expect(chair.meeting.people.map(({ role }) => role)).toEqual(['chair', 'child'])
  })

  test('[C3] has their words handed on only when they were asked, as their own and where they belong', async () => {
    const dana = await meeting.joins('Dana')
    const pip = await atOwnPage()
    const own = { author: pip.view().me.member, order: 'a0', ownWords: true }
    const card = addCard(pip.board.doc, { ...own, box: 'child_worries', words: 'When they shout.' })
    await isSaved(pip)
    const from = must(pip.view().audience, 'a page')
    const wanted = { from, card, to: firstSession(), gist: null }
    const look = await meeting.chair.ask('POST', '/releases/look', wanted)
    expect(look.body).toMatchObject({ words: 'When they shout.', asksChild: true, named: 'Pip' })
    const { hash } = look.body as { hash: string }
    const order = { ...wanted, hash, confirmed: [] }
    expect((await meeting.chair.ask('POST', '/releases', { ...order, childAgrees: false })).status).toBe(400)
    expect((await meeting.chair.ask('POST', '/releases', { ...order, childAgrees: true })).status).toBe(204)
    await until('Dana reads it', () => dana.cards().length === 1)
    const [there] = dana.cards()
    const speaker = { name: 'Pip', child: childCalled('Pip') }
    expect(there).toMatchObject({ box: 'worried', onBehalfOf: speaker, ownWords: true })
    expect(dana.wire.received().includes(card)).toBe(false)
  })

  test('[C3] is given what somebody shares with them, under one of their own questions', async () => {
    const tamsin = await meeting.joins('Tamsin')
    const pip = await atOwnPage()
    const card = tamsin.board.add(tamsin.view().me.member, 'well', 'We heard you.')
    await isSaved(tamsin)
    const wanted = { from: firstSession(), card, to: must(pip.view().audience, 'a page'), gist: null }
    await until('the chair has it', () => meeting.chair.cards().length === 1)
    const look = await meeting.chair.ask('POST', '/releases/look', wanted)
    const { hash } = look.body as { hash: string }
    const order = { ...wanted, hash, confirmed: [], childAgrees: false }
    expect((await meeting.chair.ask('POST', '/releases', order)).status).toBe(204)
    await until('Pip reads it', () => pip.cards().length === 1)
    expect(pip.cards()[0]).toMatchObject({ box: 'child_good' })
    expect(pip.wire.received().includes('Tamsin')).toBe(false)
  })

  test('[P2] has somebody beside them who writes for them, by name, once the chair lets them onto the page', async () => {
    const pip = await atOwnPage()
    const page = must(pip.view().audience, 'a page')
    const nia = must(
      meeting.people.participants.find(({ role }) => role === 'advocate'),
      'Nia',
    )
    const lets = await meeting.chair.ask('POST', `/lobby/${nia.id}/let-in`, { audiences: [page] })
    expect(lets.status).toBe(204)
    const wire = createWire(meeting.base)
    await wire.ask('POST', '/api/join', { secret: nia.link.secret })
    const seat = await seatOf(wire, nia.id, page)
    expect(seat.meeting.audience).toBe(page)
    const beside = await takeSeat(wire, meeting.base, nia.id, page)
    const speaker = { name: 'Pip', child: childCalled('Pip') }
    const words = { author: beside.view().me.member, order: 'a0', box: 'child_wishes', words: 'To sleep.' }
    addCard(beside.board.doc, { ...words, onBehalfOf: speaker, ownWords: true })
    await until('Pip reads it', () => pip.cards()[0]?.onBehalfOf?.name === 'Pip')
    const bare = await takeSeat(wire, meeting.base, nia.id, page)
    addCard(bare.board.doc, { ...words, author: bare.view().me.member })
    await until('it is refused', () => bare.board.refusals().length > 0)
    expect(bare.board.refusals().map(({ reason }) => reason)).toEqual(['not-allowed'])
    const dana = must(
      meeting.people.participants.find(({ role }) => role === 'parent_carer'),
      'Dana',
    )
    expect((await meeting.chair.ask('POST', `/lobby/${dana.id}/let-in`, { audiences: [page] })).status).toBe(403)
  })

  test('[C3] cannot put a card where the others have their boxes', async () => {
    const pip = await atOwnPage()
    addCard(pip.board.doc, { author: pip.view().me.member, order: 'a0', box: 'worried', words: 'Hello' })
    await until('it is refused', () => pip.board.refusals().length > 0)
    expect(pip.board.refusals().map(({ reason }) => reason)).toEqual(['not-understood'])
  })

  test('[C3] comes among the others when the chair says so, with a reason, and goes again without losing their page', async () => {
    const pip = await atOwnPage()
    const way = `/children/${childCalled('Pip')}/session`
    const audience = firstSession()
    const bare = await meeting.chair.ask('POST', way, { audience, in: true })
    expect(bare.status).toBe(400)
    const lobby = await meeting.chair.ask('POST', `/lobby/${pip.participant}/let-in`, { audiences: [audience] })
    expect(lobby.status).toBe(403)
    const placed = { person: pip.participant, inside: true }
    expect((await meeting.chair.ask('POST', `/audiences/${audience}/people`, placed)).status).toBe(403)
    const session = { label: 'Apart', people: [pip.participant] }
    expect((await meeting.chair.ask('POST', '/audiences', session)).status).toBe(403)
    const tamsin = await meeting.joins('Tamsin')
    const reason = 'Pip asked to say hello.'
    expect((await tamsin.ask('POST', way, { audience, in: true, reason })).status).toBe(403)
    expect((await meeting.chair.ask('POST', way, { audience, in: true, reason })).status).toBe(204)
    const inside = await seatOf(pip.wire, pip.participant, audience)
    expect(inside.meeting.audience).toBe(audience)
    expect(inside.meeting.audiences.map(({ kind }) => kind)).toEqual(['everyone', 'child'])
    expect((await meeting.chair.ask('POST', way, { audience, in: false })).status).toBe(204)
    const after = await seatOf(pip.wire, pip.participant, audience)
    expect(after.meeting.audiences.map(({ kind }) => kind)).toEqual(['child'])
  })
})

describe('how a child’s words came to be', () => {
  const account = (change: object = {}) => ({
    audience: firstSession(),
    howGathered: HOW,
    choice: 'Mum may hear it.',
    observedInstead: '',
    everyone: false,
    mayHear: [],
    ...change,
  })

  test('[C1] is told where it may be heard, and to no other audience one byte of it', async () => {
    const tamsin = await meeting.joins('Tamsin')
    const dana = await meeting.joins('Dana')
    const pip = await atOwnPage()
    const before = JSON.stringify(pip.view())
    const way = `/children/${childCalled('Pip')}/account`
    expect((await tamsin.ask('POST', way, account())).status).toBe(204)
    await until('Dana may hear it', () => dana.view().panels[0]?.accounts[0]?.howGathered === HOW)
    expect(JSON.stringify(await seatOf(pip.wire, pip.participant))).not.toContain(HOW)
    expect(JSON.stringify(pip.view())).toBe(before)
    const chair = await chairOn(must(pip.view().audience, 'a page'))
    expect(JSON.stringify(chair)).not.toContain(HOW)
  })

  test('[C1] a child says on their page that the others may hear it too', async () => {
    const dana = await meeting.joins('Dana')
    const pip = await atOwnPage()
    const page = must(pip.view().audience, 'a page')
    const way = `/children/${childCalled('Pip')}/account`
    expect((await pip.ask('POST', way, account({ audience: page }))).status).toBe(204)
    await until('Pip sees it', () => pip.view().panels[0]?.accounts[0]?.choice === 'Mum may hear it.')
    expect(JSON.stringify(dana.view())).not.toContain('Mum may hear it')
    expect((await pip.ask('POST', way, account({ audience: page, everyone: true }))).status).toBe(204)
    await until('Dana hears it', () => dana.view().panels[0]?.accounts[0]?.choice === 'Mum may hear it.')
    expect((await pip.ask('POST', way, account({ audience: page }))).status).toBe(204)
    await until('it is taken back', () => dana.view().panels[0]?.accounts.length === 0)
  })

  test('[C1] is written by who took the words; a parent, the chair and a child for their sister do not', async () => {
    const dana = await meeting.joins('Dana')
    const pip = await atOwnPage()
    const page = must(pip.view().audience, 'a page')
    const way = `/children/${childCalled('Pip')}/account`
    for (const who of [dana, meeting.chair]) expect((await who.ask('POST', way, account())).status).toBe(403)
    const wren = `/children/${childCalled('Wren')}/account`
    expect((await pip.ask('POST', wren, account({ audience: page }))).status).toBe(404)
    expect((await pip.ask('POST', way, account())).status).toBe(404)
    expect((await meeting.outsider().ask('POST', `/api/p/${pip.participant}${way}`, account())).status).toBe(401)
  })
})

describe('a child’s panel in a session', () => {
  test('[C2] is read, or not read with a reason, by the chair; why is for who keeps the record', async () => {
    const dana = await meeting.joins('Dana')
    const way = `/children/${childCalled('Wren')}/reading`
    const audience = firstSession()
    expect((await dana.ask('POST', way, { audience, how: 'read' })).status).toBe(403)
    expect((await meeting.chair.ask('POST', way, { audience, how: 'not_read' })).status).toBe(400)
    const reason = 'Two years old: described instead.'
    expect((await meeting.chair.ask('POST', way, { audience, how: 'not_read', reason })).status).toBe(204)
    await until('Dana is told', () => dana.view().panels[1]?.reading?.how === 'not_read')
    expect(JSON.stringify(dana.view())).not.toContain(reason)
    await until('the chair sees why', () => meeting.chair.view().panels[1]?.reading?.reason === reason)
    expect((await meeting.chair.ask('POST', way, { audience, how: 'open' })).status).toBe(204)
    await until('it is taken back', () => meeting.chair.view().panels[1]?.reading === null)
  })

  test('[C2] a stage that asks for it is left once each panel was read or has a reason, or with a reason for leaving', async () => {
    const { chair } = meeting
    const { stages } = (await seatOf(chair.wire, chair.participant, firstSession())).template
    const asks = stages.findIndex(({ checks }) => checks.includes('child_panels_read'))
    expect(asks).toBeGreaterThan(0)
    const move = (to: number, unmet: readonly object[] = []) =>
      chair.ask('POST', '/run', { do: 'move', from: chair.view().stage, to, unmet, reason: 'Made up.' })
    const arrives = (at: number) => until('the stage has come', () => chair.view().stage === at)
    expect((await move(asks, everyCheck())).status).toBe(204)
    await arrives(asks)
    const others = everyCheck().filter(({ check }) => check !== 'child_panels_read')
    expect((await move(asks + 1, others)).status).toBe(409)
    expect((await move(asks + 1, everyCheck())).status).toBe(204)
    await arrives(asks + 1)
    expect((await move(asks, everyCheck())).status).toBe(204)
    await arrives(asks)
    const audience = firstSession()
    const said = { audience, how: 'not_read', reason: 'Asleep.' }
    await chair.ask('POST', `/children/${childCalled('Wren')}/reading`, said)
    expect((await move(asks + 1, others)).status).toBe(409)
    await chair.ask('POST', `/children/${childCalled('Pip')}/reading`, { audience, how: 'read' })
    expect((await move(asks + 1, others)).status).toBe(204)
  })
})
