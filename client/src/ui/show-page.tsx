import { cleanup, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { I18nContext } from '../i18n/use-translation.ts'
import { vi } from 'vitest'
import { createSettingsStore } from '../settings/settings-store.ts'
import { SettingsContext } from '../settings/use-settings.ts'
import { inEnglish } from '../i18n/testing/in-english.ts'

/** What the made-up server says: status and body per "METHOD /path", or `offline`. */
export type Answers = Readonly<Record<string, readonly [status: number, body?: unknown] | 'offline'>>

export interface Asked {
  readonly what: string
  readonly body: unknown
}

/** For tests: opens a page at an address, with the network's edge replaced. Gives back what it has asked for so far. */
export function showPage(address: string, page: ReactNode, answers: Answers): readonly Asked[] {
  cleanup()
  window.history.replaceState(null, '', address)
  const asked: Asked[] = []
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    const what = `${init?.method ?? 'GET'} ${path}`
    asked.push({ what, body: typeof init?.body === 'string' ? JSON.parse(init.body) : undefined })
    const answer = answers[what] ?? [404, { reason: 'not-found' }]
    if (answer === 'offline') throw new TypeError('the made-up line is down')
    return new Response(answer[1] === undefined ? null : JSON.stringify(answer[1]), { status: answer[0] })
  })
  render(
    <SettingsContext value={createSettingsStore(null)}>
      <I18nContext value={inEnglish()}>{page}</I18nContext>
    </SettingsContext>,
  )
  return asked
}
