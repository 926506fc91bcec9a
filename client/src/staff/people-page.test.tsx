import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { type Answers, showPage } from '../ui/show-page.tsx'
import { PeoplePage } from './people-page.tsx'

const SECRET = 'dana-link-dana-link-dana-link-dana-link-dan'
const AT = '/api/staff/meetings/meeting-one'

const chair = {
  id: 'chair',
  name: 'Imogen',
  role: 'chair',
  of: '',
  knows: [],
  scores: false,
  withoutDevice: false,
  link: { state: 'none', secret: null },
}
const dana = { ...chair, id: 'dana', name: 'Dana', role: 'parent_carer', link: { state: 'ready', secret: SECRET } }
const view = {
  chair: 'chair',
  meeting: 'meeting-one',
  title: 'First conference',
  kind: 'family_network_meeting',
  date: '2026-11-12',
  people: 2,
  children: [],
  participants: [chair, dana],
}
const without = { ...view, participants: [chair] }
const used = { ...view, participants: [chair, { ...dana, link: { state: 'used', secret: null } }] }
const open = (answers: Answers) =>
  showPage('/meetings/meeting-one', <PeoplePage meeting="meeting-one" />, { [`GET ${AT}`]: [200, view], ...answers })
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }))

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test("[P5] Imogen copies Dana's link, with its secret behind the #", async () => {
  const copied: string[] = []
  vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void copied.push(text) } })
  open({})
  await press('Copy link of Dana')
  expect(await screen.findByText('Copied')).toBeDefined()
  expect(copied).toEqual([`${window.location.origin}/join#${SECRET}`])
})

test('where the browser does not let her copy, the link comes into sight', async () => {
  vi.stubGlobal('navigator', { clipboard: undefined })
  open({})
  await press('Copy link of Dana')
  expect(await screen.findByDisplayValue(`${window.location.origin}/join#${SECRET}`)).toBeDefined()
})

test("Dana's link shows as a QR code for the camera of her phone", async () => {
  open({})
  await press('QR code for Dana')
  expect(await screen.findByRole('img', { name: 'QR code of the link for Dana' })).toBeDefined()
})

test('a link that was used is said in words, and only a new one is offered', async () => {
  open({ [`GET ${AT}`]: [200, used] })
  expect(await screen.findByText('Used')).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Copy link of Dana' })).toBeNull()
  expect(screen.getByRole('button', { name: 'New link for Dana' })).toBeDefined()
})

test('[P3] Odile has no device: that is said, and no link is offered for her', async () => {
  const odile = { ...chair, id: 'odile', name: 'Odile', role: 'family_network', withoutDevice: true }
  open({ [`GET ${AT}`]: [200, { ...view, participants: [chair, odile] }] })
  expect(await screen.findByText('None: has no device, we enter for them')).toBeDefined()
  expect(screen.queryByRole('button', { name: 'New link for Odile' })).toBeNull()
  await press('More for Odile')
  expect(screen.queryByRole('button', { name: 'Make a new link' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Remove from the meeting' })).toBeDefined()
})

test('nobody is removed before Imogen has said yes', async () => {
  const asked = open({ [`DELETE ${AT}/people/dana`]: [200, without] })
  await press('More for Dana')
  await press('Remove from the meeting')
  expect(asked).toHaveLength(1)
  await press('No, go back')
  expect(asked).toHaveLength(1)
  await press('More for Dana')
  await press('Remove from the meeting')
  await press('Remove Dana')
  expect(await screen.findByText('Dana is not in the meeting any more.')).toBeDefined()
  expect(asked.at(-1)?.what).toBe(`DELETE ${AT}/people/dana`)
  expect(within(screen.getByRole('main')).queryByText('Dana')).toBeNull()
})

test('a refusal is said and the list stays as it was', async () => {
  open({ [`POST ${AT}/people/dana/link`]: 'offline' })
  await press('More for Dana')
  await press('Make a new link')
  expect(await screen.findByText('We cannot reach the server')).toBeDefined()
  expect(screen.getByText('Dana')).toBeDefined()
})
