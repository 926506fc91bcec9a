import type { Card } from '@evenhand/shared/domain/grid'
import type { MemberId } from '@evenhand/shared/domain/ids'
import type { Role } from '@evenhand/shared/domain/role'
import { addCard } from '@evenhand/shared/grid-doc/edit-grid'
import { readCards } from '@evenhand/shared/grid-doc/read-grid'
import { must } from '@evenhand/shared/lib/must'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
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

const [dana, tamsin] = ['dana' as MemberId, 'tamsin' as MemberId]
const HERS = 'He does not sleep.'
const THEIRS = 'Wren is tired.'
const WAYS = ['board', 'list'] as const
type Way = (typeof WAYS)[number]

// What a browser fetches when it is first shown is here from the start.
beforeAll(async () => {
  await Promise.all([CardMenuList, ...Object.values(later)].map((each) => each.fetch(inEnglish())))
})
afterEach(cleanup)

function Screen({ room, way, role }: { readonly room: GridRoom; readonly way: Way; readonly role: Role }) {
  const [i18n] = useState(inEnglish)
  const [settings] = useState(() => createSettingsStore(null))
  const [drafts] = useState(createDrafts)
  return (
    <SettingsContext value={settings}>
      <I18nContext value={i18n}>
        <TemplateContext value={FOUR_BOXES}>
          <GridScreen room={room} view={aView(MEMBER[role] ?? 'somebody', role)} drafts={drafts} way={way} />
        </TemplateContext>
      </I18nContext>
    </SettingsContext>
  )
}

const MEMBER: Partial<Record<Role, string>> = { chair: 'imogen', parent_carer: 'dana', minute_taker: 'barnaby' }

async function looks(way: Way, role: Role) {
  const room = aRoom()
  addCard(room.doc, { author: tamsin, box: 'worried', order: 'a0', words: THEIRS, subTag: 'harm', tag: 'opinion' })
  addCard(room.doc, { author: dana, box: 'worried', order: 'a1', words: HERS, subTag: 'harm', tag: 'opinion' })
  const { container } = render(<Screen room={room} way={way} role={role} />)
  await screen.findByText(HERS)
  const placeOf = (words: string) => must(screen.getByText(words).closest<HTMLElement>('[data-card]'), 'the card')
  const opensMenu = async (words: string) => {
    fireEvent.click(within(placeOf(words)).getByRole('button', { name: /What you can do with this card/ }))
    return screen.findByRole('menu')
  }
  return { room, container, opensMenu }
}

/** What there is to press or to write into, by name. */
function controls(container: HTMLElement): readonly string[] {
  const roles = ['button', 'textbox', 'radio'] as const
  return roles.flatMap((role) =>
    within(container)
      .queryAllByRole(role)
      .map((each) => `${role} ${each.getAttribute('aria-label') ?? each.textContent}`),
  )
}

/** Only on the board: a handle (the menu moves), folding (the list hides nothing), and the rest of a source (it stands there). Analyses are boxes of the list. */
const BOARD_ONLY =
  /^button (Move this card|Open “|Fold “|What we make of it|How do they know|.*, (parent|social worker)$)/

describe('the list can do everything that the board can', () => {
  for (const role of ['chair', 'minute_taker', 'parent_carer', 'observer_trainee'] as const) {
    test(`[U1] every button and field of the board is in the list too, for one who is ${role}`, async () => {
      const board = controls((await looks('board', role)).container)
      cleanup()
      const list = controls((await looks('list', role)).container)
      const missing = board.filter((name) => !BOARD_ONLY.test(name) && !list.includes(name))
      expect(missing).toEqual([])
      expect(list.filter((name) => name.includes('Prompts'))).toHaveLength(4)
    })

    test(`[U1] the menu of a card is the same on both, for one who is ${role}`, async () => {
      const entries: string[][] = []
      for (const way of WAYS) {
        const menu = await (await looks(way, role)).opensMenu(THEIRS)
        entries.push(
          within(menu)
            .getAllByRole('menuitem')
            .map(({ textContent }) => textContent ?? ''),
        )
        cleanup()
      }
      expect(entries[1]).toEqual(entries[0])
      expect(entries[0]?.length).toBeGreaterThan(8)
    })
  }
})

interface Act {
  readonly role: Role
  readonly on: string
  readonly entry: RegExp
  /** What is written in the dialog, if one opens, and its button. */
  readonly asks?: readonly [label: string, words: string, button: string]
  readonly done: (card: Card) => unknown
}

const ACTS: readonly Act[] = [
  { role: 'parent_carer', on: HERS, entry: /^Move to “What is working well/, done: ({ box }) => box === 'well' },
  { role: 'parent_carer', on: HERS, entry: /^Move up/, done: ({ order }) => order < 'a0' },
  { role: 'parent_carer', on: THEIRS, entry: /^Ask: fact/, done: ({ questions }) => questions.length === 1 },
  { role: 'parent_carer', on: THEIRS, entry: /^Ask for the source/, done: ({ questions }) => questions.length === 1 },
  {
    role: 'parent_carer',
    on: THEIRS,
    entry: /^I see it differently/,
    asks: ['How do you see it?', 'She is not.', 'Put it under the card'],
    done: ({ contests }) => contests.length === 1,
  },
  {
    role: 'parent_carer',
    on: HERS,
    entry: /^Withdraw/,
    asks: ['Why?', 'Said twice.', 'Withdraw'],
    done: ({ withdrawn }) => withdrawn?.reason === 'Said twice.',
  },
  { role: 'chair', on: THEIRS, entry: /^Mark as discussed/, done: ({ discussed }) => discussed },
  { role: 'chair', on: THEIRS, entry: /^Move to “What will good/, done: ({ box }) => box === 'good' },
]

for (const way of WAYS) {
  test.each(ACTS)(
    `[U1] on the ${way}, one who is $role does $entry with a card`,
    async ({ role, on, entry, asks, done }) => {
      const { room, opensMenu } = await looks(way, role)
      const words = (card: Card) => JSON.stringify(card.words).includes(on)
      const card = () => must(readCards(room.doc).find(words), 'the card')
      expect(done(card())).toBe(false)
      fireEvent.click(within(await opensMenu(on)).getByRole('menuitem', { name: entry }))
      if (asks) {
        const [label, said, button] = asks
        fireEvent.change(await screen.findByLabelText(label), { target: { value: said } })
        fireEvent.click(screen.getByRole('button', { name: button }))
      }
      await waitFor(() => expect(done(card())).toBe(true))
    },
  )
}
