import type { Template } from '@evenhand/shared/domain/template'
import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { FOUR_BOXES } from '../grid/sample-grid.tsx'
import { type I18n, startSpeech } from '../i18n/index.ts'
import type { Needed } from '../i18n/load-sentences.ts'
import { useInOwnLanguage } from '../i18n/use-in-own-language.ts'
import { I18nContext } from '../i18n/use-translation.ts'
import { useTemplateWords } from './use-template-words.ts'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const ENGLISH = 'What are we worried about?'
const WELSH = 'Beth sy’n ein poeni?'

function Board({ template, usable }: { readonly template: Template; readonly usable: boolean }) {
  const isWorded = useTemplateWords(template, usable)
  const { boxes } = useInOwnLanguage(template)
  return isWorded ? <h1>{boxes.find(({ id }) => id === 'worried')?.title}</h1> : <p>waits</p>
}

/** A line to the real words that may be down, or say nothing; and what was asked of it. */
interface Line {
  state: 'up' | 'down' | 'silent'
  readonly asked: readonly Needed[]
  readonly i18n: I18n
}

async function line(language: 'en' | 'cy', state: Line['state']): Promise<Line> {
  const { i18n } = await startSpeech(language)
  const asked: Needed[] = []
  const of: Line = {
    state,
    asked,
    i18n: {
      ...i18n,
      need(needed) {
        asked.push(needed)
        if (of.state === 'silent') return new Promise<never>(() => {})
        return of.state === 'down' ? Promise.reject(new Error('the line is down')) : i18n.need(needed)
      },
    },
  }
  return of
}

const board = ({ i18n }: Line, usable = false, template: Template = FOUR_BOXES) => (
  <I18nContext value={i18n}>
    <Board template={template} usable={usable} />
  </I18nContext>
)

const comes = (words: string) => screen.findByRole('heading', { name: words })

test('[U7] A Welsh board waits for its words, and is never English first', async () => {
  const welsh = await line('cy', 'up')
  render(board(welsh))
  expect(screen.getByText('waits')).toBeDefined()
  await comes(WELSH)
  expect(welsh.asked).toEqual(['four_boxes.board'])
})

test('[U7] An English board waits for nothing', async () => {
  render(board(await line('en', 'silent')))
  expect(screen.getByRole('heading', { name: ENGLISH })).toBeDefined()
})

test('[U7] A line that is down opens the board in the words of the template, and they are asked for again', async () => {
  const welsh = await line('cy', 'down')
  render(board(welsh))
  await comes(ENGLISH)
  welsh.state = 'up'
  await comes(WELSH)
})

test('[U7] A line that says nothing holds the board back for five seconds and no longer', async () => {
  const welsh = await line('cy', 'silent')
  vi.useFakeTimers()
  render(board(welsh))
  await act(() => vi.advanceTimersByTimeAsync(4_999))
  expect(screen.getByText('waits')).toBeDefined()
  await act(() => vi.advanceTimersByTimeAsync(1))
  expect(screen.getByRole('heading', { name: ENGLISH })).toBeDefined()
})

test('[U9] What is opened on a board is asked for once the board can be used', async () => {
  const welsh = await line('cy', 'up')
  const { rerender } = render(board(welsh))
  await comes(WELSH)
  rerender(board(welsh, true))
  await waitFor(() => expect(welsh.asked).toContain('four_boxes.beside'))
  expect(welsh.asked).not.toContain('every-template')
})

test('[U7] A council’s own template has the words that it shares with one that ships', async () => {
  const welsh = await line('cy', 'up')
  render(board(welsh, false, { ...FOUR_BOXES, id: 'our_own' as Template['id'] }))
  await comes(WELSH)
  expect(welsh.asked).toEqual(['every-template'])
})

test('[U7] A council’s own version of a template has the words of every other', async () => {
  const welsh = await line('cy', 'up')
  render(board(welsh, true, { ...FOUR_BOXES, about: 'Ours.' }))
  await waitFor(() => expect(welsh.asked).toContain('every-template'))
})
