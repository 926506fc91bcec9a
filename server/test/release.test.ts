import { findingKey } from '@evenhand/shared/domain/finds-in'
import type { OnBehalfOf } from '@evenhand/shared/domain/grid'
import type { AudienceId, CardId, ParticipantId } from '@evenhand/shared/domain/ids'
import { RELEASED_BY_CHAIR } from '@evenhand/shared/domain/sharing'
import { addCard, editCard } from '@evenhand/shared/grid-doc/edit-grid'
import { plainWords } from '@evenhand/shared/grid-doc/read-grid'
import { must } from '@evenhand/shared/lib/must'
import type { ReleaseLookView, SharingView } from '@evenhand/shared/protocol/sharing-view'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { meetingOf, type TestMeeting, USUAL } from './meeting-of.ts'
import { joinsWith, type SeatAt, seatAt } from './seat-at.ts'
import { until } from './until.ts'

const WORDS = 'canary He came to 3 Hollow Lane, AB1 2CD'
let server: TestMeeting
let chair: SeatAt
let dana: SeatAt
let corin: SeatAt
let from: AudienceId
let to: AudienceId
let card: CardId

const idOf = (name: string): ParticipantId => personOf(name).id
const personOf = (name: string) =>
  must(
    server.people.participants.find((person) => person.name.startsWith(name)),
    'that person',
  )

beforeEach(async () => {
  const father = { name: 'Corin Marrowby-Sample', role: 'parent_carer', of: 'father', scores: true } as const
  server = await meetingOf([...USUAL, father])
  chair = await seatAt(server.chair, server.base)
  from = must(chair.view().audience, 'the first session')
  const made = await chair.ask('POST', '/audiences', { label: 'At two', people: [idOf('Corin'), idOf('Tamsin')] })
  to = (made.body as { audience: AudienceId }).audience
  await chair.ask('POST', `/audiences/${from}/people`, { person: idOf('Corin'), inside: false })
  dana = await joinsWith(server.outsider(), server.base, personOf('Dana'))
  corin = await joinsWith(server.outsider(), server.base, personOf('Corin'))
  card = await writes(dana, WORDS)
})
afterEach(async () => {
  for (const seat of [chair, dana, corin]) seat.leave()
  await server.end()
})

async function writes(who: SeatAt, words: string, onBehalfOf: OnBehalfOf | null = null): Promise<CardId> {
  const { member: author } = who.view().me
  const id = addCard(who.board().doc, { author, box: 'worried', order: 'a0', words, onBehalfOf })
  await until('it is saved', () => who.board().sent() > 1 && who.board().saved() === who.board().sent())
  return id
}

const looks = async (gist: string | null = null, of = card) =>
  (await chair.ask('POST', '/releases/look', { from, card: of, to, gist })).body as ReleaseLookView
const releases = (looked: ReleaseLookView, more: object = {}) => {
  const confirmed = looked.findings.map(findingKey)
  return chair.ask('POST', '/releases', {
    from,
    card,
    to,
    gist: null,
    hash: looked.hash,
    confirmed,
    childAgrees: false,
    ...more,
  })
}
const cardsOver = () => corin.board().cards()

test('[B2] the chair is shown the words and what to look at in them, and nothing goes over until each is confirmed', async () => {
  const looked = await looks()
  expect(looked.words).toBe(WORDS)
  expect(looked.findings.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['address', 'postcode']))
  const answer = await releases(looked, { confirmed: looked.findings.slice(1).map(findingKey) })
  expect([answer.status, answer.body]).toEqual([400, { reason: 'bad-request', problems: ['confirmed'] }])
  expect(corin.wire.received().includes('canary')).toBe(false)
})

test('[B2] a release is a copy by the chair: no id, name or line of where it came from goes with it', async () => {
  expect((await releases(await looks())).status).toBe(204)
  await until('Corin has it', () => cardsOver().length === 1)
  const [copy] = cardsOver()
  expect(copy && plainWords(copy.words)).toBe(WORDS)
  expect(copy?.author).toBe(corin.view().people.find(({ role }) => role === 'chair')?.id)
  expect(copy?.onBehalfOf).toEqual({ name: RELEASED_BY_CHAIR, child: null })
  for (const trace of [card, dana.view().me.member, 'Dana', from])
    expect(corin.wire.received().includes(trace)).toBe(false)
})

test('[B2] whoever is in the other audience too may be named there, by the alias they have there', async () => {
  const tamsin = await seatAt(await joinsWith(server.outsider(), server.base, personOf('Tamsin')), server.base, from)
  const hers = await writes(tamsin, 'canary He was seen at school')
  const looked = await looks(null, hers)
  expect(looked.named).toBe('Tamsin Reed-Example')
  expect((await releases(looked, { card: hers })).status).toBe(204)
  await until('Corin has it', () => cardsOver().length === 1)
  const there = corin.view().people.find(({ name }) => name.startsWith('Tamsin'))
  expect(cardsOver()[0]?.onBehalfOf).toEqual({ name: 'Tamsin Reed-Example', child: null, member: there?.id })
  tamsin.leave()
})

test('[B2] the chair’s gist goes over in place of the words, and is looked through as well', async () => {
  const looked = await looks('Something Dana saw near the house worried her')
  expect(looked.findings.map(({ kind, words }) => [kind, words])).toEqual([['person', 'Dana']])
  const gist = 'Somebody was worried by a visit'
  expect((await releases(await looks(gist), { gist })).status).toBe(204)
  await until('Corin has it', () => cardsOver().length === 1)
  expect(cardsOver().map((copy) => [plainWords(copy.words), copy.tag])).toEqual([[gist, null]])
  expect(corin.wire.received().includes('canary')).toBe(false)
})

test('[B2] words that were changed since the chair looked do not go over', async () => {
  const looked = await looks()
  dana.board().typeInto(card, ' and then 01234 567890')
  await until('it is saved', () => dana.board().saved() === dana.board().sent())
  expect((await releases(looked)).status).toBe(409)
  expect(cardsOver()).toEqual([])
})

test('[B2] a restricted word of the chair’s is pointed out, and what is said of the source too', async () => {
  await chair.ask('POST', '/restricted-words', { words: ['Hollow Lane', 'midwife'] })
  editCard(dana.board().doc, card, { source: { kind: 'told_to_me', who: 'the midwife', when: 'May', firstHand: null } })
  await until('it is saved', () => dana.board().saved() === dana.board().sent())
  const found = (await looks()).findings.filter(({ kind }) => kind === 'restricted').map(({ words }) => words)
  expect(found).toEqual(['Hollow Lane', 'midwife'])
})

test('[B2] a child’s own words go over only when the child was asked and agrees', async () => {
  const tamsin = await seatAt(await joinsWith(server.outsider(), server.base, personOf('Tamsin')), server.base, from)
  const child = must(tamsin.view().children[0], 'a child')
  const words = await writes(tamsin, 'canary I hide when he comes', { name: child.name, child: child.id })
  const looked = await looks(null, words)
  expect(looked.asksChild).toBe(true)
  const answer = await releases(looked, { card: words })
  expect([answer.status, answer.body]).toEqual([400, { reason: 'bad-request', problems: ['childAgrees'] }])
  expect((await releases(looked, { card: words, childAgrees: true })).status).toBe(204)
  await until('Corin has it', () => cardsOver()[0]?.onBehalfOf?.child === child.id)
  tamsin.leave()
})

test('[B2] every release is written down, without a word, and asking twice makes one copy', async () => {
  const looked = await looks()
  await releases(looked)
  await releases(looked)
  await until('Corin has it', () => cardsOver().length === 1)
  expect((await looks()).already).toBe(true)
  const { releases: list } = (await chair.ask('GET', '/audiences')).body as SharingView
  expect(list).toMatchObject([
    { from, card, to, as: 'words', confirmed: expect.arrayContaining(['postcode']), childAgreed: null },
  ])
  expect(JSON.stringify(list)).not.toContain('canary')
  const again = await seatAt(corin, server.base)
  expect(again.board().cards()).toHaveLength(1)
  again.leave()
})

test('[P1] only the chair releases, and only from and to where the chair is', async () => {
  const body = { from, card, to, gist: null }
  expect((await dana.ask('POST', '/releases/look', body)).status).toBe(403)
  for (const wrong of [{ from: 'nowhere' }, { to: 'nowhere' }, { card: 'no:card' }, { to: from }])
    expect((await chair.ask('POST', '/releases/look', { ...body, ...wrong })).status).toBe(404)
})
