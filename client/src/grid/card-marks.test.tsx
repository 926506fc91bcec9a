import type { CardId, MemberId } from '@evenhand/shared/domain/ids'
import type { Role } from '@evenhand/shared/domain/role'
import { addCard, editCard, type NewCard } from '@evenhand/shared/grid-doc/edit-grid'
import { acceptWording, citeCard, drawLink, proposeWording } from '@evenhand/shared/grid-doc/edit-marks'
import { plainWords, readCard, readCards } from '@evenhand/shared/grid-doc/read-grid'
import { readCitations, readLinks } from '@evenhand/shared/grid-doc/read-links'
import { must } from '@evenhand/shared/lib/must'
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import type { GridRoom } from '../session/grid-room.ts'
import { Balance } from './balance-dialog.tsx'
import { BoxView } from './box-view.tsx'
import { FOUR_BOXES, aRoom, aView, InGrid } from './sample-grid.tsx'
import { useCards } from './grid-context.tsx'
import { ImpactCitations } from './impact-citations.tsx'
import { UndoButton } from './undo-button.tsx'

const tamsin = 'tamsin' as MemberId
const dana = 'dana' as MemberId

afterEach(cleanup)

function Screen() {
  const cards = useCards()
  return (
    <>
      <Balance />
      <UndoButton />
      {FOUR_BOXES.boxes.slice(0, 2).map((box) => (
        <BoxView key={box.id} box={box.id} cards={cards} />
      ))}
      <ImpactCitations child={'pip' as never} />
    </>
  )
}

function look(room: GridRoom, member: string, role: Role, paused = false) {
  render(
    <InGrid room={room} view={{ ...aView(member, role), paused }}>
      <Screen />
    </InGrid>,
  )
}

/** Tamsin’s card, with what this test is about. */
function withCard(over: Partial<NewCard> = {}, room = aRoom()): { room: GridRoom; card: CardId } {
  const base = { author: tamsin, box: 'worried', order: 'a0', words: 'Late four times.' }
  return { room, card: addCard(room.doc, { ...base, ...over }) }
}
const told = { kind: 'told_to_me', who: '', when: '', firstHand: null } as const

function menuOf(words: string) {
  const button = screen.getByRole('button', { name: `What you can do with this card: ${words}` })
  fireEvent.pointerDown(button, { pointerType: 'mouse', button: 0 })
  fireEvent.click(button)
  return within(screen.getByRole('menu'))
}

describe('what a card is said to be', () => {
  test('[D9] what was told reads as told, by whom, and never as a fact about the thing', () => {
    withLook({ tag: 'fact', source: { ...told, who: 'Dana' } })
    expect(screen.getByText('Dana told Tamsin:')).toBeTruthy()
    expect(screen.getByText('Fact: told')).toBeTruthy()
    expect(screen.queryByText('Fact')).toBeNull()
  })

  test('[D9] told by nobody who is named, it says so and asks; by a stranger, it says what was typed', () => {
    withLook({ tag: 'fact', source: told })
    expect(screen.getByText('What Tamsin was told:')).toBeTruthy()
    expect(screen.getByText('Still to say:').parentElement?.textContent).toContain('who told it')
    cleanup()
    withLook({ source: { ...told, who: 'a neighbour, on Monday' } })
    expect(screen.getByText('What Tamsin was told, reported by a neighbour, on Monday:')).toBeTruthy()
  })

  test('[D9] a fact without a source is flagged in words, a family’s as a professional’s', () => {
    const { room } = withCard({ tag: 'fact' })
    withCard({ tag: 'fact', author: dana, words: 'He was asleep.' }, room)
    look(room, 'imogen', 'chair')
    const flags = screen.getAllByText('Still to say:').map((lead) => lead.parentElement?.textContent)
    expect(flags).toEqual(['Still to say: where this is from', 'Still to say: where this is from'])
  })

  test('[R7] a measure is named with its own score, and nothing makes a place of it', () => {
    const measure = { name: 'A sleep diary', completedBy: 'Dana', score: '14 of 20', scoredBy: 'Tamsin' }
    withLook({ tag: 'fact', source: { ...told, kind: 'measurement' }, measure })
    const line = screen.getByText('Measured with:').parentElement?.textContent
    expect(line).toContain('A sleep diary, filled in by Dana, score 14 of 20, scored by Tamsin')
  })

  function withLook(over: Partial<NewCard>) {
    look(withCard(over).room, 'imogen', 'chair')
  }
})

describe('lines between cards', () => {
  test('[D9] safety asks which worry it answers; its author says so, and both cards show it', () => {
    const { room, card: worry } = withCard()
    const safety = withCard({ author: dana, box: 'well', subTag: 'safety', words: 'Gran comes.' }, room).card
    look(room, 'dana', 'parent_carer')
    expect(screen.getByText('Still to say:').parentElement?.textContent).toContain('which card of “Worried” it answers')
    fireEvent.click(menuOf('Gran comes.').getByRole('menuitem', { name: 'Say which card of “Worried” it answers' }))
    fireEvent.click(screen.getByRole('button', { name: 'Link: Late four times.' }))
    fireEvent.click(screen.getByRole('button', { name: 'Done' }))
    expect(readLinks(room.doc)).toMatchObject([{ by: dana, from: safety, to: worry, kind: 'answers' }])
    expect(screen.queryByText('Still to say:')).toBeNull()
    expect(screen.getByRole('button', { name: 'Go to “Gran comes.”' })).toBeTruthy()
    expect(screen.getByText('Answered by')).toBeTruthy()
  })

  test('[D9] one’s own line is taken away by hand, somebody else’s is only read', () => {
    const { room, card: worry } = withCard()
    const safety = withCard({ author: dana, box: 'well', words: 'Gran comes.' }, room).card
    drawLink(room.doc, { by: dana, from: safety, to: worry, kind: 'answers' })
    look(room, 'tamsin', 'social_worker')
    expect(screen.queryAllByRole('button', { name: /Take this line away/ })).toHaveLength(0)
    cleanup()
    look(room, 'dana', 'parent_carer')
    fireEvent.click(must(screen.getAllByRole('button', { name: /Take this line away/ })[0], 'the cross'))
    expect(readLinks(room.doc)).toEqual([])
  })

  test('[U1] a line leads to the other card and takes the focus there', () => {
    const { room, card: worry } = withCard()
    const safety = withCard({ author: dana, box: 'well', words: 'Gran comes.' }, room).card
    drawLink(room.doc, { by: dana, from: safety, to: worry, kind: 'answers' })
    // The made-up browser has no page to scroll.
    Element.prototype.scrollIntoView = () => {}
    look(room, 'tamsin', 'social_worker')
    fireEvent.click(screen.getByRole('button', { name: 'Go to “Late four times.”' }))
    expect(document.activeElement?.getAttribute('data-card')).toBe(worry)
  })
})

describe('citing', () => {
  test('[D7] a hypothesis is offered for citing once it can be tested, and stands under the statement with a name', () => {
    const { room, card } = withCard({ tag: 'hypothesis', test: 'Ask the school' })
    look(room, 'dana', 'parent_carer')
    const entry = () => menuOf('Late four times.').getByRole('menuitem', { name: /Cite under an impact statement/ })
    expect(entry().getAttribute('aria-disabled')).toBe('true')
    cleanup()
    editCard(room.doc, card, { rival: 'She is ill' })
    look(room, 'dana', 'parent_carer')
    fireEvent.click(entry())
    fireEvent.click(screen.getByRole('button', { name: 'Cite for Pip' }))
    expect(readCitations(room.doc)).toMatchObject([{ by: dana, card, child: 'pip' }])
    fireEvent.click(screen.getByRole('button', { name: 'Done' }))
    expect(screen.getByRole('region', { name: 'Cited for this' }).textContent).toContain('cited by you')
  })

  test('[D7] a hypothesis that has lost its rival says under the statement that it does not count', () => {
    const { room, card } = withCard({ tag: 'hypothesis', test: 'Ask', rival: 'Ill' })
    citeCard(room.doc, { by: dana, card, child: 'pip' as never })
    look(room, 'tamsin', 'social_worker')
    const cited = () => screen.getByRole('region', { name: 'Cited for this' }).textContent
    expect(cited()).not.toContain('does not count')
    act(() => editCard(room.doc, card, { rival: null }))
    expect(cited()).toContain('cited by Dana; cited, and a hypothesis without')
  })
})

describe('what others put beside a card', () => {
  test('[G6] the minute taker’s wording waits; the author takes it over, and can take that back', () => {
    const { room, card } = withCard()
    proposeWording(room.doc, card, { by: 'barnaby' as MemberId, words: 'Late four times in May.' })
    look(room, 'dana', 'parent_carer')
    expect(screen.queryByRole('button', { name: 'Take these words over' })).toBeNull()
    cleanup()
    look(room, 'tamsin', 'social_worker')
    fireEvent.click(screen.getByRole('button', { name: 'Take these words over' }))
    expect(plainWords(readCard(room.doc, card)?.words ?? [])).toBe('Late four times in May.')
    fireEvent.keyDown(window, { key: 'z', ctrlKey: true })
    expect(plainWords(readCard(room.doc, card)?.words ?? [])).toBe('Late four times.')
    expect(screen.getByRole('button', { name: 'Put away' })).toBeTruthy()
  })

  test('[P2] a card says who entered it for whom and whether it was read back; who is spoken for can confirm', async () => {
    const onBehalfOf = { name: 'Dana Thistledown', child: null, member: dana }
    const { room, card } = withCard({ onBehalfOf })
    look(room, 'tamsin', 'social_worker')
    expect(screen.getByText(/Entered by you for Dana Thistledown. Read back: not yet./)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'I have read it back' }))
    expect(readCard(room.doc, card)?.readBack).toBe(true)
    expect(screen.queryByRole('button', { name: 'These are my words' })).toBeNull()
    cleanup()
    look(room, 'dana', 'parent_carer')
    expect(screen.getByText(/Entered by Tamsin Reed-Example for Dana Thistledown. Read back: yes./)).toBeTruthy()
    fireEvent.click(await screen.findByRole('button', { name: 'These are my words' }))
    expect(await screen.findByText('You have said: these are my words.')).toBeTruthy()
    act(() => acceptWording(room.doc, card, 'Otherwise.'))
    expect(await screen.findByText('You said so of an earlier wording.')).toBeTruthy()
  })

  test('[P1] the chair marks a card as discussed; whoever is not asked to keep order has no such entry', () => {
    const { room, card } = withCard()
    look(room, 'imogen', 'chair')
    fireEvent.click(menuOf('Late four times.').getByRole('menuitem', { name: 'Mark as discussed' }))
    expect(readCard(room.doc, card)?.discussed).toBe(true)
    expect(screen.getByText('Discussed')).toBeTruthy()
    cleanup()
    look(room, 'dana', 'parent_carer')
    expect(menuOf('Late four times.').queryByRole('menuitem', { name: /discussed/ })).toBeNull()
  })

  test('[P1] the count of each side’s cards is the chair’s alone', () => {
    const { room } = withCard()
    withCard({ author: dana, box: 'well' }, room)
    look(room, 'dana', 'parent_carer')
    expect(screen.queryByRole('button', { name: 'Who has written what' })).toBeNull()
    cleanup()
    look(room, 'imogen', 'chair')
    fireEvent.click(screen.getByRole('button', { name: 'Who has written what' }))
    const rows = within(screen.getByRole('table')).getAllByRole('row')
    const texts = rows.map((row) => [...row.children].map((cell) => cell.textContent).join('|'))
    expect(texts).toContain('What is working well?|1|0|0')
    expect(texts).toContain('What are we worried about?|0|1|0')
  })
})

describe('undo', () => {
  test('[U5] the usual keys take back one’s own move, and are the text’s own where somebody types', () => {
    const { room, card } = withCard()
    look(room, 'tamsin', 'social_worker')
    fireEvent.click(menuOf('Late four times.').getByRole('menuitem', { name: /Move to “What is working well/ }))
    expect(readCard(room.doc, card)?.box).toBe('well')
    fireEvent.click(must(screen.getAllByRole('button', { name: /Add a card/ })[0], 'the button'))
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Your words' }), { key: 'z', ctrlKey: true })
    expect(readCard(room.doc, card)?.box).toBe('well')
    fireEvent.keyDown(document.body, { key: 'z', metaKey: true })
    expect(readCard(room.doc, card)?.box).toBe('worried')
    expect(screen.getByText('Taken back.')).toBeTruthy()
  })

  test('[U5] a new card is posted with the worry it answers and taken back with its line', () => {
    const { room, card: worry } = withCard()
    look(room, 'tamsin', 'social_worker')
    fireEvent.click(must(screen.getAllByRole('button', { name: /Add a card/ })[0], 'the button'))
    fireEvent.change(screen.getByRole('textbox', { name: 'Your words' }), { target: { value: 'Gran comes.' } })
    fireEvent.click(screen.getByRole('radio', { name: 'Safety' }))
    fireEvent.change(screen.getByRole('combobox', { name: /Which card of “Worried” does this answer/ }), {
      target: { value: worry },
    })
    fireEvent.click(screen.getByRole('button', { name: 'Put on the board' }))
    expect(readLinks(room.doc)).toMatchObject([{ to: worry, kind: 'answers' }])
    fireEvent.click(screen.getByRole('button', { name: 'Undo: your new card' }))
    expect(readLinks(room.doc)).toEqual([])
    expect(readCards(room.doc).filter(({ withdrawn }) => withdrawn)).toHaveLength(1)
  })

  test('[U5] while paused nothing is taken back', () => {
    const { room, card } = withCard()
    const at = (paused: boolean) => (
      <InGrid room={room} view={{ ...aView('tamsin', 'social_worker'), paused }}>
        <Screen />
      </InGrid>
    )
    const { rerender } = render(at(false))
    fireEvent.click(menuOf('Late four times.').getByRole('menuitem', { name: /Move to “What is working well/ }))
    rerender(at(true))
    expect(screen.getByRole('button', { name: 'Undo: your move' }).getAttribute('aria-disabled')).toBe('true')
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })
    expect(readCard(room.doc, card)?.box).toBe('well')
    rerender(at(false))
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })
    expect(readCard(room.doc, card)?.box).toBe('worried')
  })
})
