import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSettingsStore } from '../settings/settings-store.ts'
import { SettingsContext } from '../settings/use-settings.ts'
import { Announcing } from './announcing.tsx'
import type { Announcer } from './create-announcer.ts'
import { useAnnouncer } from './use-announcer.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

function aPage() {
  const settings = createSettingsStore(null)
  const voice: { announcer: Announcer | null } = { announcer: null }
  function Part() {
    voice.announcer = useAnnouncer()
    return <main>The board</main>
  }
  const { container } = render(
    <SettingsContext value={settings}>
      <Announcing>
        <Part />
      </Announcing>
    </SettingsContext>,
  )
  const heard = (tone: 'polite' | 'assertive') =>
    [...container.querySelectorAll(`[aria-live=${tone}] p`)].map(({ textContent }) => textContent)
  const say = (how: (announcer: Announcer) => void) => {
    act(() => {
      if (voice.announcer) how(voice.announcer)
    })
  }
  return { settings, container, heard, say }
}

test('[U8] A page has one polite and one assertive place from the start, and an open dialog hides neither', () => {
  const { container } = aPage()
  for (const tone of ['polite', 'assertive']) {
    const [region, ...more] = container.querySelectorAll(`[aria-live=${tone}]`)
    expect(region?.textContent).toBe('')
    expect(region?.getAttribute('data-live-announcer')).toBe('true')
    expect(more).toEqual([])
  }
})

test('[U8] Two things said at once are both heard, the same thing said twice is heard twice, and all of it goes after a while', () => {
  const { heard, say } = aPage()
  say(({ say: tell }) => {
    tell('Card withdrawn.')
    tell('Card withdrawn.')
  })
  say(({ sayNow }) => sayNow('Not taken.'))
  expect(heard('polite')).toEqual(['Card withdrawn.', 'Card withdrawn.'])
  expect(heard('assertive')).toEqual(['Not taken.'])
  act(() => {
    vi.advanceTimersByTime(30_000)
  })
  expect([...heard('polite'), ...heard('assertive')]).toEqual([])
  expect(screen.getByText('The board')).toBeTruthy()
})

test('[U8] Whoever asks not to hear of others hears of their own acts only, until they ask again', () => {
  const { settings, heard, say } = aPage()
  settings.change({ hearsOthers: false })
  say((announcer) => {
    announcer.sayOfOthers('3 new cards in “Worried”')
    announcer.say('Card saved in “Worried”.')
  })
  expect(heard('polite')).toEqual(['Card saved in “Worried”.'])
  settings.change({ hearsOthers: true })
  say(({ sayOfOthers }) => sayOfOthers('1 card moved'))
  expect(heard('polite')).toEqual(['Card saved in “Worried”.', '1 card moved'])
})
