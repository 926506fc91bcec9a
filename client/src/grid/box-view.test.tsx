import type { CardId, MemberId } from '@evenhand/shared/domain/ids'
import type { Role } from '@evenhand/shared/domain/role'
import { addCard, contestCard, withdrawCard } from '@evenhand/shared/grid-doc/edit-grid'
import { readCards } from '@evenhand/shared/grid-doc/read-grid'
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import type { GridRoom } from '../session/grid-room.ts'
import { BoxView } from './box-view.tsx'
import { useCards } from './grid-context.tsx'
import { aRoom, aView, InGrid } from './sample-grid.tsx'

const tamsin = 'tamsin' as MemberId
const dana = 'dana' as MemberId

afterEach(cleanup)

function Worried() {
  return <BoxView box="worried" cards={useCards()} />
}

function look(room: GridRoom, member: string, role: Role, paused = false) {
  render(
    <InGrid room={room} view={{ ...aView(member, role), paused }}>
      <Worried />
    </InGrid>,
  )
}

function withTamsinsCard(): { room: GridRoom; card: CardId } {
  const room = aRoom()
  const words = 'Wren has missed her review.'
  return { room, card: addCard(room.doc, { author: tamsin, box: 'worried', order: 'a0', words }) }
}

function openMenu() {
  const button = screen.getByRole('button', { name: /What you can do with this card/ })
  fireEvent.pointerDown(button, { pointerType: 'mouse', button: 0 })
  fireEvent.click(button)
  return within(screen.getByRole('menu'))
}

describe('a card as somebody sees it', () => {
  test('[D4] nobody is given a tag: an untagged card says so in a word', () => {
    const { room } = withTamsinsCard()
    look(room, 'dana', 'parent_carer')
    expect(screen.getByText('Not tagged')).toBeTruthy()
  })

  test('[R4] Dana’s differing view stands under the card, and a withdrawn card stays with who withdrew it and why', () => {
    const { room, card } = withTamsinsCard()
    contestCard(room.doc, { card, by: dana, words: 'She was ill that day.' })
    withdrawCard(room.doc, card, { by: 'imogen' as MemberId, reason: 'Said twice' })
    look(room, 'tamsin', 'social_worker')
    expect(screen.getByText('Dana sees this differently:').parentElement?.textContent).toContain('She was ill')
    expect(screen.getByText('Withdrawn by Imogen: Said twice')).toBeTruthy()
    expect(screen.getByText('Wren has missed her review.')).toBeTruthy()
  })

  test('[P1] the chair finds "Edit" in the menu, disabled, with the reason beside it', () => {
    look(withTamsinsCard().room, 'imogen', 'chair')
    const edit = openMenu().getByRole('menuitem', { name: 'Edit Only its author can do this' })
    expect(edit.getAttribute('aria-disabled')).toBe('true')
  })

  test('[U1] an entry that cannot be used is reached with the arrow keys, and does nothing', () => {
    look(withTamsinsCard().room, 'imogen', 'chair')
    const edit = openMenu().getByRole('menuitem', { name: 'Edit Only its author can do this' })
    // The menu gives this to the entries that its arrow keys go to, and to no other.
    expect(edit.getAttribute('tabindex')).toBe('0')
    fireEvent.click(edit)
    expect(screen.queryByRole('group', { name: 'Your card, open' })).toBeNull()
  })

  test('[P1] the author finds "Edit" ready', () => {
    look(withTamsinsCard().room, 'tamsin', 'social_worker')
    expect(openMenu().getByRole('menuitem', { name: 'Edit' }).getAttribute('aria-disabled')).not.toBe('true')
  })
})

describe('adding a card', () => {
  test('[G4] a draft is on the board only once it is put there', () => {
    const room = aRoom()
    look(room, 'dana', 'parent_carer')
    fireEvent.click(screen.getByRole('button', { name: /Add a card to/ }))
    fireEvent.change(screen.getByLabelText('Your words'), { target: { value: 'I worry about weekends.' } })
    expect(readCards(room.doc)).toHaveLength(0)
    fireEvent.click(screen.getByRole('button', { name: 'Put on the board' }))
    expect(readCards(room.doc)).toMatchObject([{ author: 'dana', box: 'worried', tag: null }])
    expect(screen.getByText('I worry about weekends.')).toBeTruthy()
  })

  test('[P2] an advocate’s card needs the name of the person whose words these are', () => {
    const room = aRoom()
    look(room, 'nia', 'advocate')
    fireEvent.click(screen.getByRole('button', { name: /Add a card to/ }))
    fireEvent.change(screen.getByLabelText('Your words'), { target: { value: 'When they shout I hide.' } })
    fireEvent.click(screen.getByRole('button', { name: 'Put on the board' }))
    expect(readCards(room.doc)).toHaveLength(0)
    fireEvent.change(screen.getByLabelText('Whose words are these?'), { target: { value: 'Pip' } })
    fireEvent.click(screen.getByRole('button', { name: 'Put on the board' }))
    expect(readCards(room.doc)).toMatchObject([{ onBehalfOf: { name: 'Pip', child: 'pip' } }])
  })

  test('[P1] [M7] an observer is told why they cannot add; during a pause Dana writes a draft and is told why it waits', () => {
    look(aRoom(), 'finn', 'observer_trainee')
    expect(screen.getByText('Not part of your role in this meeting')).toBeTruthy()
    cleanup()
    look(aRoom(), 'dana', 'parent_carer', true)
    fireEvent.click(screen.getByRole('button', { name: /Add a card to/ }))
    fireEvent.change(screen.getByLabelText('Your words'), { target: { value: 'He sleeps well.' } })
    expect(screen.getByRole('button', { name: 'Put on the board' }).getAttribute('aria-disabled')).toBe('true')
    expect(screen.getByText('The board is paused')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Keep as a draft' }))
    expect(screen.getByRole('list', { name: 'Your drafts here' }).textContent).toContain('He sleeps well.')
  })
})
