import type { AudienceId, ChildId, MemberId } from '@evenhand/shared/domain/ids'
import type { Role } from '@evenhand/shared/domain/role'
import { addCard, impactText, writeWords } from '@evenhand/shared/grid-doc/edit-grid'
import { answerImpact, answerImpactFor } from '@evenhand/shared/grid-doc/edit-impact'
import { readCards } from '@evenhand/shared/grid-doc/read-card'
import { readImpactAbout } from '@evenhand/shared/grid-doc/read-impact'
import type { PanelView } from '@evenhand/shared/protocol/child-view'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { aRoom, aView, InGrid } from '../grid/sample-grid.tsx'
import type { GridRoom } from '../session/grid-room.ts'
import { PanelPage } from './panel-page.tsx'

afterEach(cleanup)

const pip = 'pip' as ChildId
const nia = 'nia' as MemberId
const MAIN = 'main' as AudienceId
const hash = '0'.repeat(64)
const panel: PanelView = { child: pip, accounts: [], reading: null, attends: null }

function open(room: GridRoom, member: string, role: Role, change: Partial<MeetingView> = {}) {
  const audiences = [{ id: MAIN, kind: 'everyone' as const, label: '', open: true }]
  const view = { ...aView(member, role), audience: MAIN, audiences, panels: [panel], ...change }
  const ways = { onScores: () => {}, onBoard: () => {}, onDecision: () => {} }
  render(
    <InGrid room={room} view={view}>
      <PanelPage child={pip} {...ways} />
    </InGrid>,
  )
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const type = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })

/** A statement about Pip, on a board of its own. */
function withStatement() {
  const room = aRoom()
  writeWords(impactText(room.doc, pip), 'He still listens out at night.')
  return room
}

test('[C1] Pip’s words stand first, with who wrote them down and whether they are his very words', () => {
  const room = aRoom()
  const card = { author: nia, box: 'well', order: 'a0', onBehalfOf: { name: 'Pip', child: pip } }
  addCard(room.doc, { ...card, words: 'Nobody shouts.', ownWords: true })
  open(room, 'dana', 'parent_carer')
  expect(screen.getByText('Nobody shouts.')).toBeTruthy()
  expect(screen.getByText('Pip’s very words.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Write down what Pip said' })).toBe(null)
})

test('[C1] Tamsin writes down what Pip said, and says herself whether it is word for word', () => {
  const room = aRoom()
  open(room, 'tamsin', 'social_worker')
  press('Write down what Pip said')
  type('What did Pip say?', 'I just go to sleep.')
  press('Put it here')
  expect(readCards(room.doc)).toEqual([])
  expect(screen.getByText('Write what was said, and choose whose words they are.')).toBeTruthy()
  fireEvent.click(screen.getByLabelText('What Pip meant, in my words'))
  press('Put it here')
  expect(readCards(room.doc)).toMatchObject([{ ownWords: false, onBehalfOf: { child: pip }, children: [pip] }])
})

test('[C2] the chair is offered to say that the panel was read, or why not; nobody else is', () => {
  open(aRoom(), 'imogen', 'chair')
  expect(screen.getByText('Not read aloud yet.')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'It has been read aloud' })).toBeTruthy()
  press('It will not be read')
  expect(screen.getByRole('button', { name: 'Put this in the record' }).getAttribute('aria-disabled')).toBe('true')
  cleanup()
  open(aRoom(), 'dana', 'parent_carer')
  expect(screen.queryByRole('button', { name: 'It has been read aloud' })).toBe(null)
})

test('[C4] Dana says that she agrees with changes, sees it under the text, and takes it back', async () => {
  const room = withStatement()
  open(room, 'dana', 'parent_carer')
  await waitFor(() => press('Do you agree with this?'))
  press('Put it under the text')
  expect(readImpactAbout(room.doc, pip).answers).toEqual([])
  fireEvent.click(screen.getByLabelText('Yes, with changes'))
  type(/What should be different/, 'Keep the part about the night.')
  press('Put it under the text')
  const [answer] = readImpactAbout(room.doc, pip).answers
  expect(answer).toMatchObject({ by: 'dana', verdict: 'agrees_with_changes', speaker: null })
  expect(screen.getByText('Keep the part about the night.')).toBeTruthy()
  expect(screen.queryByText(/before later changes/)).toBe(null)
  press('Take back')
  expect(readImpactAbout(room.doc, pip).answers).toEqual([])
})

test('[C4] what was said of other words says so, and what was written down says by whom and whether it was read back', async () => {
  const room = withStatement()
  answerImpact(room.doc, { by: 'dana' as MemberId, child: pip, verdict: 'does_not_agree', changes: '', hash })
  const speaker = { name: 'Pip Sample', child: pip }
  answerImpactFor(room.doc, { by: nia, child: pip, verdict: 'agrees', changes: '', hash, speaker, readBack: false })
  open(room, 'tamsin', 'social_worker')
  await waitFor(() => expect(screen.getAllByText(/Said before later changes/)).toHaveLength(2))
  expect(screen.getByText(/does not agree\./)).toBeTruthy()
  expect(screen.getByText(/Not read back\./)).toBeTruthy()
})

test('[C4] the chair and the minute taker are not asked whether they agree; an advocate says it for the child alone', async () => {
  for (const role of ['chair', 'minute_taker'] as const) {
    open(withStatement(), 'imogen', role)
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Write down what somebody says of it' })).toBeTruthy(),
    )
    expect(screen.queryByRole('button', { name: 'Do you agree with this?' })).toBe(null)
    cleanup()
  }
  open(withStatement(), 'nia', 'advocate')
  await waitFor(() => press('Write down what somebody says of it'))
  expect(screen.queryByRole('button', { name: 'Do you agree with this?' })).toBe(null)
  const names = screen.getAllByRole('option').map(({ textContent }) => textContent)
  expect(names).toEqual(['Choose a person', 'Pip', 'Wren'])
})
