import type { Box } from '@evenhand/shared/domain/grid'
import type { CardId, MemberId } from '@evenhand/shared/domain/ids'
import { addCard, editCard } from '@evenhand/shared/grid-doc/edit-grid'
import { must } from '@evenhand/shared/lib/must'
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { Announcing } from '../announcing/announcing.tsx'
import { I18nContext } from '../i18n/use-translation.ts'
import { inEnglish } from '../i18n/testing/in-english.ts'
import type { GridRoom } from '../session/grid-room.ts'
import { createSettingsStore } from '../settings/settings-store.ts'
import { SettingsContext } from '../settings/use-settings.ts'
import { TemplateContext } from '../templates/use-template.ts'
import { CardMenuList } from './card-menu.tsx'
import { createDrafts } from './drafts.ts'
import { GridScreen } from './grid-screen.tsx'
import * as later from './later.ts'
import { aRoom, aView, FOUR_BOXES } from './sample-grid.tsx'

// What a browser fetches when it is first shown is here from the start.
beforeAll(async () => {
  await Promise.all([CardMenuList, ...Object.values(later)].map((each) => each.fetch(inEnglish())))
})

const [dana, imogen] = ['dana' as MemberId, 'imogen' as MemberId]
afterEach(cleanup)

function Screen({ room, way }: { readonly room: GridRoom; readonly way: 'board' | 'list' }) {
  const [i18n] = useState(inEnglish)
  const [settings] = useState(() => createSettingsStore(null))
  const [drafts] = useState(createDrafts)
  const view = aView('dana', 'parent_carer')
  return (
    <SettingsContext value={settings}>
      <I18nContext value={i18n}>
        <Announcing>
          <TemplateContext value={FOUR_BOXES}>
            <main tabIndex={-1}>
              <GridScreen room={room} view={view} drafts={drafts} way={way} />
            </main>
          </TemplateContext>
        </Announcing>
      </I18nContext>
    </SettingsContext>
  )
}

/** Dana's screen, and the chair's edits as they arrive there. */
async function danaSits(way: 'board' | 'list' = 'board') {
  const room = aRoom()
  const puts = (author: MemberId, box: Box, order: string, words: string) =>
    addCard(room.doc, { author, box, order, words })
  const cards = {
    first: puts(imogen, 'worried', 'a0', 'Wren is tired.'),
    hers: puts(dana, 'worried', 'a1', 'He does not sleep.'),
    last: puts(imogen, 'worried', 'a2', 'The lock is broken.'),
  }
  const { container } = render(<Screen room={room} way={way} />)
  await screen.findByText('He does not sleep.')
  const theChair = (edit: (doc: Y.Doc) => void) => {
    const theirs = new Y.Doc()
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(room.doc))
    edit(theirs)
    act(() => Y.applyUpdate(room.doc, Y.encodeStateAsUpdate(theirs), 'line'))
  }
  const place = (card: CardId) => must(container.querySelector<HTMLElement>(`[data-card="${card}"]`), 'the card')
  const menu = (card: CardId) => within(place(card)).getByRole('button', { name: /What you can do with this card/ })
  const heard = () => [...container.querySelectorAll('[aria-live=polite] p')].map(({ textContent }) => textContent)
  const boxOf = (card: CardId) => place(card).closest('[data-box]')?.getAttribute('data-box')
  return { cards, theChair, place, boxOf, menu, heard }
}

for (const way of ['board', 'list'] as const) {
  test(`[U4] [U8] When the chair moves the card that Dana is on, she is still on it and hears where to, on the ${way}`, async () => {
    const { cards, theChair, boxOf, menu, heard } = await danaSits(way)
    act(() => menu(cards.hers).focus())
    theChair((doc) => editCard(doc, cards.hers, { box: 'well' }))
    await waitFor(() => expect(boxOf(cards.hers)).toBe('well'))
    expect(document.activeElement).toBe(menu(cards.hers))
    expect(heard()).toEqual(['Somebody moved the card you are on to “Well”, place 1 of 1. You are still on it.'])
  })
}

test('[U4] A card that is moved within its box, or another card that is moved, leaves Dana where she is', async () => {
  const { cards, theChair, menu, heard } = await danaSits()
  act(() => menu(cards.hers).focus())
  theChair((doc) => editCard(doc, cards.first, { box: 'well' }))
  expect(document.activeElement).toBe(menu(cards.hers))
  expect(heard()).toEqual([])
  theChair((doc) => editCard(doc, cards.hers, { order: 'a9' }))
  await waitFor(() => expect(document.activeElement).toBe(menu(cards.hers)))
  expect(heard()).toEqual(['Somebody moved the card you are on to “Worried”, place 2 of 2. You are still on it.'])
})

test('[U3] [U4] What Dana writes about a card stays while the chair moves that card, and goes under it where it then is', async () => {
  const { cards, theChair, place, boxOf, menu } = await danaSits()
  fireEvent.click(menu(cards.first))
  fireEvent.click(await screen.findByRole('menuitem', { name: /I see it differently/ }))
  const field = await screen.findByLabelText('How do you see it?')
  fireEvent.change(field, { target: { value: 'She sleeps at her gran’s.' } })
  theChair((doc) => editCard(doc, cards.first, { box: 'well' }))
  expect(screen.getByLabelText('How do you see it?')).toBe(field)
  fireEvent.click(screen.getByRole('button', { name: 'Put it under the card' }))
  await waitFor(() => expect(place(cards.first).textContent).toContain('She sleeps at her gran’s.'))
  expect(boxOf(cards.first)).toBe('well')
})

test('[U4] Dana’s open card stays where she opened it while the chair moves it, and goes there when she is done', async () => {
  const { cards, theChair, boxOf, menu } = await danaSits()
  fireEvent.click(menu(cards.hers))
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Edit' }))
  const form = await screen.findByRole('group', { name: 'Your card, open' })
  theChair((doc) => editCard(doc, cards.hers, { box: 'well' }))
  expect(screen.getByRole('group', { name: 'Your card, open' })).toBe(form)
  expect(form.closest('[data-box]')?.getAttribute('data-box')).toBe('worried')
  fireEvent.click(within(form).getByRole('button', { name: 'Done' }))
  await waitFor(() => expect(boxOf(cards.hers)).toBe('well'))
  expect(document.activeElement).toBe(menu(cards.hers))
})

test('[U4] [U8] A card that goes from the list leaves Dana on the next one, and she hears it', async () => {
  const { cards, menu, heard, theChair } = await danaSits('list')
  fireEvent.click(screen.getByRole('checkbox', { name: /^Not tagged/ }))
  act(() => menu(cards.first).focus())
  theChair((doc) => editCard(doc, cards.first, { tag: 'opinion' }))
  await waitFor(() => expect(document.activeElement).toBe(menu(cards.hers)))
  expect(heard()).toEqual(['The card you were on is not here any more. You are on the next one.'])
})
