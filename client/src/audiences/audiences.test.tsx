import type { Finding } from '@evenhand/shared/domain/finds-in'
import type { AudienceId } from '@evenhand/shared/domain/ids'
import { done } from '@evenhand/shared/lib/outcome'
import type { AudienceView, MeetingView } from '@evenhand/shared/protocol/view'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { type ReactNode, useState } from 'react'
import { I18nContext } from '../i18n/use-translation.ts'
import { afterEach, describe, expect, test } from 'vitest'
import { aView } from '../grid/sample-grid.tsx'
import { inEnglish } from '../i18n/testing/in-english.ts'
import { AudienceBand } from './audience-band.tsx'
import { BoardMenu } from './board-menu.tsx'
import { asFamilySees } from './family-view.tsx'
import { ReleaseLook } from './release-look.tsx'

afterEach(cleanup)

function Sentences({ children }: { readonly children: ReactNode }) {
  const [i18n] = useState(inEnglish)
  return <I18nContext value={i18n}>{children}</I18nContext>
}

const board = (id: string, kind: AudienceView['kind'], open = true): AudienceView => {
  return { id: id as AudienceId, kind, label: 'At two', open }
}
const main = board('main', 'everyone')
const closed = board('closed', 'professionals')

function band(view: MeetingView, turned: string[] = []) {
  const session = { turnTo: (audience: AudienceId) => void turned.push(audience) }
  render(
    <Sentences>
      <BoardMenu view={view} session={session} onAsFamily={() => {}} />
      <AudienceBand view={view} asFamily={false} onAsFamily={() => {}} />
    </Sentences>,
  )
}

describe('which board this is', () => {
  test('[B5] professionals alone are told so in words', () => {
    band({ ...aView('tamsin', 'social_worker'), audience: closed.id, audiences: [main, closed] })
    expect(screen.getByRole('region', { name: 'Which board this is' }).textContent).toContain('Professionals only')
    expect(screen.getByText(/The family does not see this board/)).toBeTruthy()
  })

  test('[B1] somebody with one board sees nothing of there being others', () => {
    band({ ...aView('dana', 'parent_carer'), audience: main.id, audiences: [main] })
    expect(screen.queryByRole('region')).toBeNull()
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('[U1] somebody with several turns to another by its name', () => {
    const turned: string[] = []
    band(
      { ...aView('tamsin', 'social_worker'), audience: main.id, audiences: [main, { ...closed, open: false }] },
      turned,
    )
    fireEvent.click(screen.getByRole('button', { name: /^Whole meeting/ }))
    fireEvent.click(screen.getByRole('button', { name: 'Professionals only (closed now)' }))
    expect(turned).toEqual(['closed'])
    expect(screen.queryByRole('button', { name: 'Professionals only (closed now)' })).toBeNull()
  })

  test('[B5] the family finds no way to a private time that is over, for nothing is left of it', () => {
    const apart = board('apart', 'family_time', false)
    band({ ...aView('dana', 'parent_carer'), audience: main.id, audiences: [main, apart] })
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('[B5] what the family sees is offered where there is a family', () => {
    for (const [kind, offered] of [
      ['family_network_meeting', 1],
      ['group_supervision', 0],
    ] as const) {
      band({ ...aView('imogen', 'chair'), kind, audience: main.id, audiences: [main] })
      fireEvent.click(screen.getByRole('button', { name: /^Whole meeting/ }))
      expect(screen.queryAllByRole('button', { name: 'What the family sees' })).toHaveLength(offered)
      cleanup()
    }
  })

  test('[B5] a chair who shows their board is told that no other can be opened, and finds none', () => {
    band({ ...aView('imogen', 'chair'), audience: main.id, audiences: [main], presenting: true })
    expect(screen.getByText(/No other board can be opened/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Sessions' })).toBeNull()
    expect(screen.getByRole('button', { name: 'I have stopped sharing' })).toBeTruthy()
  })
})

test('[B5] what the family sees holds nothing that the chair alone is told', () => {
  const chairs = { ...aView('imogen', 'chair'), audience: main.id, audiences: [main, closed], asked: [] }
  const seen = asFamilySees(chairs)
  expect(seen.audiences).toEqual([main])
  expect([seen.asked, seen.door.lobby, seen.door.attendance, seen.door.quorum]).toEqual([null, null, null, null])
  expect([seen.panels, seen.looks, seen.run?.steering ?? null]).toEqual([[], [], null])
})

describe('a release', () => {
  const findings: readonly Finding[] = [
    { kind: 'postcode', at: 3, words: 'AB1 2CD' },
    { kind: 'person', at: 12, words: 'Dana' },
  ]

  test('[B2] cannot be sent before each thing that was pointed out, and the child’s word, is ticked', () => {
    const sent: object[] = []
    const looked = { words: 'at AB1 2CD, Dana', hash: '', findings, named: null, asksChild: true, already: false }
    const release = async (said: object) => {
      sent.push(said)
      return done(undefined)
    }
    render(
      <Sentences>
        <ReleaseLook looked={looked} release={release} onChangedMeanwhile={() => {}} onDone={() => {}} />
      </Sentences>,
    )
    const send = () => fireEvent.click(screen.getByRole('button', { name: /Copy it over/ }))
    send()
    for (const tick of screen.getAllByRole('checkbox').slice(1)) fireEvent.click(tick)
    send()
    expect(sent).toEqual([])
    fireEvent.click(screen.getByRole('checkbox', { name: /Postcode: “AB1 2CD”/ }))
    send()
    expect(sent).toEqual([{ confirmed: ['person:12:Dana', 'postcode:3:AB1 2CD'], childAgrees: true }])
  })
})
