import type { AudienceId, ChildId, MemberId } from '@evenhand/shared/domain/ids'
import type { Role } from '@evenhand/shared/domain/role'
import { childTemplate } from '@evenhand/shared/domain/child-board'
import { addCard } from '@evenhand/shared/grid-doc/edit-grid'
import { readCards } from '@evenhand/shared/grid-doc/read-card'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { aRoom, aView, FOUR_BOXES, InGrid } from '../grid/sample-grid.tsx'
import type { GridRoom } from '../session/grid-room.ts'
import { OwnPage } from './own-page.tsx'
import { isOwnRoom } from './is-own-room.ts'

afterEach(cleanup)

const pip = 'pip' as ChildId
const PAGE = 'page' as AudienceId
const self = 'm-pip' as MemberId
const nia = 'm-nia' as MemberId

function viewOf(member: string, role: Role): MeetingView {
  const person = { of: '', here: true, left: false }
  return {
    ...aView(member, role),
    audience: PAGE,
    audiences: [{ id: PAGE, kind: 'child', label: 'Pip', open: true }],
    children: [{ id: pip, name: 'Pip', age: 9 }],
    people: [
      { ...person, id: self, name: 'Pip Sample', role: 'child', child: pip },
      { ...person, id: nia, name: 'Nia Songbird', role: 'advocate' },
    ],
    panels: [{ child: pip, accounts: [], reading: null, attends: null }],
  }
}

function open(room: GridRoom, member: string, role: Role) {
  render(
    <InGrid room={room} view={viewOf(member, role)} template={childTemplate(FOUR_BOXES)}>
      <OwnPage />
    </InGrid>,
  )
}

const press = (name: string, at = 0) => {
  const button = screen.getAllByRole('button', { name })[at]
  if (button) fireEvent.click(button)
}

function writes(words: string, put: string) {
  press('Write something', 2)
  fireEvent.change(screen.getByLabelText('Your words'), { target: { value: words } })
  press(put)
}

test('[C3] Pip answers one of three questions, takes it away again and brings it back', () => {
  const room = aRoom()
  open(room, self, 'child')
  for (const name of ['What is good?', 'What worries you?', 'What do you wish?'])
    expect(screen.getByRole('region', { name })).toBeTruthy()
  expect(screen.getByText('These people can read it: Nia.')).toBeTruthy()
  writes('To just go to sleep.', 'Put it on my page')
  expect(readCards(room.doc)).toMatchObject([{ box: 'child_wishes', author: self, ownWords: true, onBehalfOf: null }])
  press('Take it away')
  expect(screen.queryByText('To just go to sleep.')).toBe(null)
  press('Bring it back')
  expect(screen.getByText('To just go to sleep.')).toBeTruthy()
})

test('[P2] Nia writes for Pip, in his name, with hers beside it', () => {
  const room = aRoom()
  open(room, nia, 'advocate')
  writes('To just go to sleep.', 'Put it on Pip’s page')
  expect(readCards(room.doc)).toMatchObject([{ author: nia, onBehalfOf: { name: 'Pip', child: pip } }])
  expect(screen.getByText('Written down by Nia')).toBeTruthy()
})

test('[C3] what somebody shared stands apart from Pip’s own words, and Pip can stop at any time and go on', () => {
  const room = aRoom()
  addCard(room.doc, { author: 'm-imogen' as MemberId, box: 'child_good', order: 'a0', words: 'We heard you.' })
  open(room, self, 'child')
  expect(screen.getByRole('region', { name: 'For you to read' }).textContent).toContain('We heard you.')
  press('Stop for now')
  expect(screen.getByText('You can close this page. What you wrote stays here.')).toBeTruthy()
  act(() => press('Go on'))
  expect(screen.getByText('We heard you.')).toBeTruthy()
})

test('[C3] nothing about who may hear it is chosen for Pip', () => {
  open(aRoom(), self, 'child')
  const hears = screen.getByRole('region', { name: 'Who may hear what you wrote?' })
  expect(hears.querySelectorAll('input[type=radio]')).toHaveLength(2)
  expect(hears.querySelectorAll('input:checked')).toHaveLength(0)
  expect(screen.getByRole('button', { name: 'That is what I want' }).getAttribute('aria-disabled')).toBe('true')
})

test('[C3] the page is the child’s and their helper’s; the chair reads it as a board', () => {
  expect(isOwnRoom(viewOf(self, 'child'))).toBe(true)
  expect(isOwnRoom(viewOf(nia, 'advocate'))).toBe(true)
  expect(isOwnRoom(viewOf('imogen', 'chair'))).toBe(false)
  expect(isOwnRoom({ ...viewOf(self, 'child'), audience: null })).toBe(false)
})
