import type { MemberId } from '@evenhand/shared/domain/ids'
import type { Role } from '@evenhand/shared/domain/role'
import { type Template, templateShownTo } from '@evenhand/shared/domain/template'
import { addCard } from '@evenhand/shared/grid-doc/edit-grid'
import { readCards } from '@evenhand/shared/grid-doc/read-grid'
import { SHIPPED_IDS, type ShippedId, shippedTemplate } from '@evenhand/shared/testing/shipped-template'
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import type { GridRoom } from '../session/grid-room.ts'
import { BoardView } from './board-view.tsx'
import { useCards } from './grid-context.tsx'
import { SHOW_ALL } from './lanes.ts'
import { ListView } from './list-view.tsx'
import { aRoom, aView, InGrid } from './sample-grid.tsx'

const tamsin = 'tamsin' as MemberId
afterEach(cleanup)

function Drawn({ way }: { readonly way: 'board' | 'list' }) {
  const cards = useCards()
  return way === 'board' ? <BoardView cards={cards} /> : <ListView cards={cards} sift={SHOW_ALL} onSift={() => {}} />
}

interface Looking {
  readonly room?: GridRoom
  readonly role?: Role
  readonly way?: 'board' | 'list'
}

/** The board as somebody sees it at the last stage, when every box is open. */
function look(id: ShippedId, { room = aRoom(), role = 'social_worker', way = 'board' }: Looking = {}): Template {
  const template = templateShownTo(role, shippedTemplate(id))
  const view = { ...aView(role === 'social_worker' ? 'tamsin' : 'dana', role), stage: template.stages.length - 1 }
  render(
    <InGrid room={room} view={view} template={template}>
      <Drawn way={way} />
    </InGrid>,
  )
  return template
}

const regions = () => screen.getAllByRole('region').map((region) => region.getAttribute('data-box'))
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

describe('the board draws itself by its template', () => {
  test.each(SHIPPED_IDS)(
    '[T2] %s: every box has its title and a place to add a card, on the board and in the list',
    (id) => {
      for (const way of ['board', 'list'] as const) {
        const { boxes } = look(id, { way })
        for (const { title } of boxes) {
          expect(screen.getByRole('heading', { name: title })).toBeTruthy()
          expect(screen.getByRole('button', { name: `Add a card to “${title}”` })).toBeTruthy()
        }
        cleanup()
      }
    },
  )

  test('[U1] four boxes have the child between the first two and the others, a bottom line has a line of its own', () => {
    look('family_network')
    expect(regions().filter((box) => box !== null)).toEqual([
      'well',
      'worried',
      'impact',
      'bottom_line',
      'good',
      'needs',
    ])
  })

  test('[U1] columns stand beside each other with the child below', () => {
    look('three_columns')
    expect(regions().filter((box) => box !== null)).toEqual(['worried', 'well', 'needs', 'impact'])
  })

  test('[T3] two axes have their lists at the ends, and in the middle the questions and the four quarters', () => {
    const { edges, quadrants } = look('two_axes')
    expect(regions().slice(0, 5)).toEqual(['resilience', 'adversity', 'protective', 'vulnerability', 'axes'])
    const middle = within(screen.getByRole('region', { name: 'Where the sides meet' }))
    for (const { ask } of edges) expect(middle.getByText(ask)).toBeTruthy()
    for (const { name } of quadrants) expect(middle.getByRole('heading', { name })).toBeTruthy()
    expect(middle.queryByRole('list', { name: /card/i })).toBeNull()
  })

  test('[D4] a card is sorted by its own box’s distinctions, in the template’s words', () => {
    const room = aRoom()
    addCard(room.doc, {
      author: tamsin,
      box: 'resilience',
      order: 'a0',
      subTag: 'of_parent',
      words: 'Dana keeps going.',
    })
    look('two_axes', { room })
    const box = within(screen.getByRole('region', { name: 'What is strong in the child and the parents?' }))
    expect(box.getByRole('heading', { name: 'In the parent' })).toBeTruthy()
    expect(box.getByText('Dana keeps going.')).toBeTruthy()
    expect(box.getByText('Not tagged')).toBeTruthy()
  })
})

describe('which quarter feels true', () => {
  test('[T3] Tamsin says it in words: a card that she has to finish, and no mark is put on the board', () => {
    const room = aRoom()
    look('two_axes', { room })
    press('“Strong, and protected” feels true to me: say why')
    const words = screen.getByLabelText<HTMLTextAreaElement>('Your words')
    expect(words.value).toBe('“Strong, and protected” feels true to me, because ')
    expect(readCards(room.doc)).toEqual([])
    fireEvent.change(words, { target: { value: `${words.value}the clinic is kept.` } })
    press('Put on the board')
    expect(readCards(room.doc)).toMatchObject([{ box: 'feels_true', tag: null }])
  })
})

describe('what goes with the boxes', () => {
  test('[T4] prompts are in a drawer for everybody; what reviews teach is in Tamsin’s alone', () => {
    look('four_boxes')
    press('Prompts: questions to think with, for “What is working well?”')
    expect(screen.getByText('What reviews of earlier cases teach')).toBeTruthy()
    cleanup()
    look('four_boxes', { role: 'parent_carer' })
    press('Prompts: questions to think with, for “What is working well?”')
    expect(screen.getByText('What matters to the child? What are they proud of?')).toBeTruthy()
    expect(screen.queryByText('What reviews of earlier cases teach')).toBeNull()
  })

  test('[T3] the levels show what tells them apart, and offer nothing to put a child at', () => {
    look('four_boxes')
    press('Levels of need')
    const panel = within(screen.getByRole('region', { name: 'Levels of need' }))
    expect(panel.getByText('In spite of help at level 2 it goes on.')).toBeTruthy()
    expect(panel.getAllByRole('button')).toHaveLength(1)
    expect(panel.queryByRole('radio')).toBeNull()
  })

  test('[G4] an answer to a question of the bank begins as a draft with the question in it, where one wants it', () => {
    const room = aRoom()
    look('group_supervision', { room })
    press('Questions to ask one another')
    fireEvent.change(screen.getByLabelText('Put the answer in'), { target: { value: 'worried' } })
    press('Answer on a card: Who has seen the child alone?')
    const box = within(screen.getByRole('region', { name: 'What are we worried about?' }))
    expect(box.getByLabelText<HTMLTextAreaElement>('Your words').value).toBe('Who has seen the child alone?\n')
    expect(readCards(room.doc)).toEqual([])
  })

  test('[T3] an analysis is written in somebody’s own name, without a tag and without a number', () => {
    const room = aRoom()
    look('four_boxes', { room })
    press(/^What we make of it/)
    press('Add a card to “How worried does that make me, and why?”')
    expect(screen.queryByRole('group', { name: 'What is this?' })).toBeNull()
    fireEvent.change(screen.getByLabelText('Your words'), { target: { value: 'Very, on Fridays.' } })
    press('Put on the board')
    expect(readCards(room.doc)).toMatchObject([{ box: 'how_worried', author: 'tamsin', tag: null }])
  })
})
