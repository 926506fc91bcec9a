import type { ParticipantId } from '@evenhand/shared/domain/ids'
import type { InvitationView } from '@evenhand/shared/protocol/view'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { createAhead } from '../begin/ahead.ts'
import type { CommandOutcome } from '../session/command.ts'
import { type Answers, showPage } from '../ui/show-page.tsx'
import { borrowedFor, giveBack, isOfSomebodyBefore } from '../safety/borrowed.ts'
import { JoinPage } from './join-page.tsx'

const SECRET = 'dana-link-dana-link-dana-link-dana-link-dan'

const invitation: InvitationView = {
  participant: 'participant-dana' as ParticipantId,
  person: 'Dana T.',
  invitedBy: 'Imogen Quillfeather',
  kind: 'initial_child_protection_conference',
  date: '2026-11-12',
}
const open = (answers: Answers) => showPage(`/join#${SECRET}`, <JoinPage />, answers)

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test('[P5] Dana is told who invites her, to what and when, and is asked whether it is she', async () => {
  const asked = open({ 'POST /api/join/look': [200, invitation] })
  expect(await screen.findByText(/Are you/)).toBeDefined()
  const words = document.body.textContent
  expect(words).toContain(
    'Imogen Quillfeather invites you to a child protection conference on Thursday 12 November 2026.',
  )
  expect(words).toContain('Are you Dana T.?')
  expect(asked).toEqual([{ what: 'POST /api/join/look', body: { secret: SECRET } }])
})

test('[P5] nothing of a child shows before Dana has said yes, even if a server told too much', async () => {
  const tooMuch = { ...invitation, title: 'Pip and Wren', children: [{ id: 'child-pip', name: 'Pip', age: 9 }] }
  open({ 'POST /api/join/look': [200, tooMuch] })
  await screen.findByText(/Are you/)
  expect(document.documentElement.outerHTML).not.toMatch(/Pip|Wren/)
  expect(document.title).not.toMatch(/Pip|Wren|Dana/)
})

test('[P5] the secret leaves the address bar at once, and Dana can still say yes', async () => {
  const asked = open({
    'POST /api/join/look': [200, invitation],
    'POST /api/join': [200, { participant: 'participant-dana' }],
  })
  expect(window.location.href).not.toContain(SECRET)
  fireEvent.click(await screen.findByRole('button', { name: 'Yes, I am Dana' }))
  await waitFor(() => expect(window.location.pathname).toBe('/meeting/participant-dana'))
  expect(asked.at(-1)).toEqual({ what: 'POST /api/join', body: { secret: SECRET } })
})

test('[X3] a device that somebody called borrowed is borrowed for whoever comes after them too', async () => {
  document.cookie = 'evenhand-borrowed=30; path=/'
  const asked = open({
    'POST /api/join/look': [200, invitation],
    'POST /api/join': [200, { participant: 'participant-dana' }],
  })
  fireEvent.click(await screen.findByRole('button', { name: 'Yes, I am Dana' }))
  await waitFor(() => expect(window.location.pathname).toBe('/meeting/participant-dana'))
  expect(asked.at(-1)).toEqual({ what: 'POST /api/join', body: { secret: SECRET, borrowed: true } })
  expect([isOfSomebodyBefore(Date.now()), borrowedFor()]).toEqual([false, 30])
  giveBack()
})

test('[U9] what was asked of the link before the page was here is not asked again, and once Dana is in her seat is asked for', async () => {
  const looked = createAhead<CommandOutcome<InvitationView>>()
  looked.ask(SECRET, async () => ({ ok: true, value: invitation }))
  const joined: string[] = []
  const page = <JoinPage looked={looked} onJoined={(participant) => joined.push(participant)} />
  const asked = showPage(`/join#${SECRET}`, page, { 'POST /api/join': [200, { participant: 'participant-dana' }] })
  fireEvent.click(await screen.findByRole('button', { name: 'Yes, I am Dana' }))
  await waitFor(() => expect(joined).toEqual(['participant-dana']))
  expect(asked.map(({ what }) => what)).toEqual(['POST /api/join'])
})

test('[P5] "No" asks the server for nothing and leaves nothing of the invitation on the screen', async () => {
  const asked = open({ 'POST /api/join/look': [200, invitation] })
  fireEvent.click(await screen.findByRole('button', { name: 'No, this is not me' }))
  expect(document.body.textContent).toContain('Please tell the person who sent you this link')
  expect(document.body.textContent).not.toMatch(/Dana|Imogen|conference/)
  expect(asked.map(({ what }) => what)).toEqual(['POST /api/join/look'])
})

test('[P5] somebody with a used link is told what to do', async () => {
  open({ 'POST /api/join/look': [410, { reason: 'link-used' }] })
  expect(await screen.findByRole('heading', { name: 'This link has been used' })).toBeDefined()
  expect(document.body.textContent).toContain('ask the person who sent it for a new link')
})

test('[P5] a link used up between looking and "Yes" says the same', async () => {
  open({ 'POST /api/join/look': [200, invitation], 'POST /api/join': [410, { reason: 'link-used' }] })
  fireEvent.click(await screen.findByRole('button', { name: 'Yes, I am Dana' }))
  expect(await screen.findByRole('heading', { name: 'This link has been used' })).toBeDefined()
})

test('[P5] an unknown link, an expired one and half a link each say what to do', async () => {
  open({ 'POST /api/join/look': [404, { reason: 'not-found' }] })
  expect(await screen.findByRole('heading', { name: 'This link does not work any more' })).toBeDefined()
  const asked = showPage('/join#dana-li', <JoinPage />, {})
  expect(screen.getByRole('heading', { name: 'Open the link you were sent' })).toBeDefined()
  expect(asked).toEqual([])
})

test('Dana can try again when her line was down', async () => {
  const answers: Record<string, Answers[string]> = { 'POST /api/join/look': 'offline' }
  open(answers)
  const again = await screen.findByRole('button', { name: 'Try again' })
  answers['POST /api/join/look'] = [200, invitation]
  fireEvent.click(again)
  expect(await screen.findByRole('button', { name: 'Yes, I am Dana' })).toBeDefined()
})
