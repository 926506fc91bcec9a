import { BOXES } from '@evenhand/shared/domain/grid'
import type { CardId, MemberId } from '@evenhand/shared/domain/ids'
import { orderBetween } from '@evenhand/shared/domain/card-order'
import { addCard, cardText } from '@evenhand/shared/grid-doc/edit-grid'
import { must } from '@evenhand/shared/lib/must'
import { writeWords } from '@evenhand/shared/grid-doc/words'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { I18n } from '../i18n/index.ts'
import { inEnglish } from '../i18n/testing/in-english.ts'
import { I18nContext } from '../i18n/use-translation.ts'
import type { GridRoom } from '../session/grid-room.ts'
import { createSettingsStore } from '../settings/settings-store.ts'
import { SettingsContext } from '../settings/use-settings.ts'
import { TemplateContext } from '../templates/use-template.ts'
import { createDrafts, type Drafts } from './drafts.ts'
import { GridScreen } from './grid-screen.tsx'
import { aRoom, aView, FOUR_BOXES } from './sample-grid.tsx'

// In this part of the meeting no box is folded any more.
const STAGE = FOUR_BOXES.stages.findIndex(({ id }) => id === 'what_needs_to_happen')
const IMOGEN = { ...aView('imogen', 'chair'), stage: STAGE }
const SETTINGS = createSettingsStore(null)

// Five hundred cards take a made-up browser a while; it is what is drawn afterwards that counts.
const LONG = { timeout: 60_000 }

afterEach(cleanup)

test('[U10] a letter of one card among 500 draws that card again and no other', LONG, async () => {
  const { room, ids, drawn } = await aFullBoard()
  const text = cardText(room.doc, must(ids[7], 'a card'))
  await act(async () => text && writeWords(text, 'Wren has not been seen.'))
  expect(drawn()).toBe(1)
  expect(screen.getByText('Wren has not been seen.')).toBeDefined()
})

test('[U10] somebody else’s new card is drawn, and none of the 500', LONG, async () => {
  const { room, drawn } = await aFullBoard()
  await act(async () => void puts(room, 'worried', 'He was collected late.'))
  expect(drawn()).toBe(1)
  expect(screen.getByText('He was collected late.')).toBeDefined()
})

test('[U10] while somebody writes a new card, no card of the board is drawn again', LONG, async () => {
  const { drafts, drawn } = await aFullBoard()
  let draft = ''
  await act(async () => {
    draft = drafts.open('worried')
  })
  await act(async () => drafts.change(draft, { words: 'W' }))
  await act(async () => drafts.change(draft, { words: 'Wr' }))
  expect(drawn()).toBe(0)
})

test('[U10] who comes or goes, and an answer that is sent, draw no card again', LONG, async () => {
  const { shows, drawn } = await aFullBoard()
  await shows({ ...IMOGEN, revision: 2, people: IMOGEN.people.map((person) => ({ ...person, here: false })) })
  expect(drawn()).toBe(0)
  await shows({ ...IMOGEN, revision: 3, title: 'Another title', people: IMOGEN.people.slice(1) })
  expect(drawn()).toBe(500)
})

test('[U10] opening one’s own card to write draws no other card', LONG, async () => {
  const { ids, drawn } = await aFullBoard()
  await act(async () => document.querySelector<HTMLElement>(`[data-card="${ids[3]}"] [aria-haspopup]`)?.click())
  // The card, and its menu, which has the same name.
  expect(drawn()).toBe(2)
  const edit = await screen.findByText('Edit')
  drawn()
  await act(async () => edit.click())
  expect(document.querySelector(`[data-card="${ids[3]}"] [role="group"]`)).not.toBeNull()
  expect(drawn()).toBeLessThanOrEqual(1)
})

test(
  '[U10] a letter in one’s own open card draws the board no more; once it is closed, everybody’s words stand there',
  LONG,
  async () => {
    const { room, ids, drawn, heads } = await aFullBoard()
    const id = must(ids[3], 'a card')
    await act(async () => document.querySelector<HTMLElement>(`[data-card="${id}"] [aria-haspopup]`)?.click())
    const edit = await screen.findByText('Edit')
    await act(async () => edit.click())
    drawn()
    heads()
    const text = must(cardText(room.doc, id), 'its words')
    await act(async () => writeWords(text, 'Wren has not been seen.'))
    expect(heads()).toBe(0)
    expect(drawn()).toBe(0)
    await act(async () => screen.getByRole('button', { name: 'Done' }).click())
    expect(screen.getByText('Wren has not been seen.')).toBeDefined()
    expect(drawn()).toBe(1)
  },
)

test(
  '[U10] a card’s menu opens and closes over a page that stays as it is, and no other card is drawn',
  LONG,
  async () => {
    const { ids, drawn } = await aFullBoard()
    const button = must(document.querySelector<HTMLElement>(`[data-card="${ids[4]}"] [aria-haspopup]`), 'its menu')
    await act(async () => button.click())
    expect(await screen.findByRole('menu')).toBeDefined()
    // What is out of use while something is open is styled anew as a whole, and again when that closes.
    expect(document.querySelectorAll('[inert]')).toHaveLength(0)
    expect(must(button.closest('[data-card]'), 'the card').closest('[aria-hidden="true"]')).toBeNull()
    drawn()
    await act(async () => screen.getByRole('button', { name: 'Close', hidden: true }).click())
    expect(screen.queryByRole('menu')).toBeNull()
    expect(document.activeElement).toBe(button)
    expect(drawn()).toBeLessThanOrEqual(1)
  },
)

/** 500 cards, of Imogen who looks at them and of others, each drawn once; from here on draws are counted. */
async function aFullBoard() {
  const room = aRoom()
  const ids = Array.from({ length: 500 }, (_, at) => puts(room, BOXES[at % 4] ?? 'well', `Card ${at}.`, at % 5 === 3))
  const drafts = createDrafts()
  const { i18n, drawn, heads } = countingCards()
  const shown = await act(async () => render(board({ room, drafts, i18n, view: IMOGEN })))
  expect(drawn()).toBe(500)
  expect(heads()).toBeGreaterThan(0)
  return {
    room,
    ids,
    drafts,
    drawn,
    heads,
    shows: (view: MeetingView) => act(async () => shown.rerender(board({ room, drafts, i18n, view }))),
  }
}

interface Shown {
  readonly room: GridRoom
  readonly drafts: Drafts
  readonly i18n: I18n
  readonly view: MeetingView
}

function board({ room, drafts, i18n, view }: Shown) {
  return (
    <SettingsContext value={SETTINGS}>
      <I18nContext value={i18n}>
        <TemplateContext value={FOUR_BOXES}>
          <GridScreen room={room} view={view} drafts={drafts} way="board" />
        </TemplateContext>
      </I18nContext>
    </SettingsContext>
  )
}

function puts({ doc }: GridRoom, box: string, words: string, own = false): CardId {
  const author = (own ? 'imogen' : 'tamsin') as MemberId
  return addCard(doc, { author, box, order: orderBetween(null, null), words })
}

/**
 * Each card that is drawn says once what its menu is called, and the head of each box how many cards there are: so many
 * were drawn since this was asked last.
 */
function countingCards() {
  const i18n = inEnglish()
  const said = { 'menu.open': 0, cards: 0 }
  const spoken = { ...i18n.spoken() }
  const inBoard = spoken.in('board')
  const counted: typeof inBoard = (key, values) => {
    if (key === 'menu.open' || key === 'cards') said[key] += 1
    return inBoard(key, values)
  }
  const counting = { ...spoken, in: (name: string) => (name === 'board' ? counted : spoken.in(name)) }
  return {
    i18n: { ...i18n, spoken: () => counting },
    drawn: () => take('menu.open'),
    heads: () => take('cards'),
  }
  function take(what: keyof typeof said) {
    const now = said[what]
    said[what] = 0
    return now
  }
}
