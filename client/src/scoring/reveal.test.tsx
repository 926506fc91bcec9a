import type { Answer } from '@evenhand/shared/domain/answer'
import type { LookId } from '@evenhand/shared/domain/ids'
import { commit } from '@evenhand/shared/seal/commitment'
import { rootOf } from '@evenhand/shared/seal/merkle'
import type { MeetingView, ResultView } from '@evenhand/shared/protocol/view'
import { aTemplate } from '@evenhand/shared/testing/a-template'
import { act, cleanup, render, screen, within } from '@testing-library/react'
import { I18nContext } from '../i18n/use-translation.ts'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { inEnglish } from '../i18n/testing/in-english.ts'
import { createKeptReceipts } from './kept-receipts.ts'
import { TemplateContext } from '../templates/use-template.ts'
import { ScoresPage } from './scores-page.tsx'
import {
  importedRound,
  lookOf,
  memberOf,
  openRound,
  pass,
  pipScale,
  resultOf,
  roundId,
  score,
  viewOf,
  wrenScale,
} from './scoring-examples.ts'

beforeEach(() => sessionStorage.clear())
afterEach(cleanup)

const show = (view: MeetingView) =>
  render(
    <I18nContext value={inEnglish()}>
      <TemplateContext value={aTemplate()}>
        <ScoresPage view={view} />
      </TemplateContext>
    </I18nContext>,
  )

const sheet = (name: RegExp | string) => within(screen.getByRole('region', { name }))

async function sealedRound(
  answers: readonly (readonly [Parameters<typeof resultOf>[0], Answer | null])[],
  look: LookId,
) {
  const round = importedRound([])
  const results: ResultView[] = answers.map(([name, answer], at) =>
    resultOf(name, answer, { seq: answer ? 1 : 0, opening: String(at).repeat(64) }),
  )
  const leaves = await Promise.all(
    results.map(({ by, answer, seal }) => {
      if (!seal || answer?.kind === 'imported') throw new Error('sealed here')
      return commit({ opening: seal.opening, look, round: round.id, member: by, seq: seal.seq, answer })
    }),
  )
  return { round: { ...round, root: await rootOf(leaves), results }, leaves }
}

const answers = [
  ['Dana', score(6, 'They are safe with me now.')],
  ['Odile', score(0, 'I do not see the other nights.')],
  ['Joss', pass()],
  ['Morgan', null],
] as const

const look = lookOf(1, 'revealed', [])

describe('all answers, opened together', () => {
  test('[R5] a 0 stands as 0 with its reasons, a pass and "not given" beneath', async () => {
    const { round } = await sealedRound(answers, look.id)
    show(viewOf('Dana', [{ ...look, rounds: [round] }]))
    const pip = sheet('Pip')
    expect(pip.getAllByRole('heading', { level: 5 }).map((heading) => heading.textContent)).toEqual(['6', '0'])
    expect(pip.getByText('I do not see the other nights.')).toBeDefined()
    expect(pip.getByText(/gave no number: does not know Pip/)).toBeDefined()
    expect(pip.getByText(/not given/)).toBeDefined()
  })

  test('[R7] the range stands in words, and no average anywhere', async () => {
    const { round } = await sealedRound(answers, look.id)
    show(viewOf('Dana', [{ ...look, rounds: [round] }]))
    expect(screen.getByText('Answers run from 6 to 0. Views differ, and are kept as they are.')).toBeDefined()
    expect(document.body.textContent).not.toMatch(/average|mean|median|\d[.,]\d/i)
  })

  test('[U1] who stands where can be read without seeing the line', async () => {
    const { round } = await sealedRound(answers, look.id)
    show(viewOf('Dana', [{ ...look, rounds: [round] }]))
    const list = sheet('Pip').getByRole('list', { name: 'Who stands where' })
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['6: Dana', '0: Odile'])
  })

  test('[R7] two children have a line each', () => {
    const rounds = [importedRound([resultOf('Dana', score(6))]), importedRound([resultOf('Dana', score(5))], wrenScale)]
    show(viewOf('Dana', [{ ...look, rounds }]))
    expect(sheet('Pip').getByText('6: Dana')).toBeDefined()
    expect(sheet('Pip').queryByText('5: Dana')).toBeNull()
    expect(sheet('Wren').getByText('5: Dana')).toBeDefined()
  })
})

describe('what the device checks', () => {
  test('[R8] the device works the seal out again and says so', async () => {
    const { round } = await sealedRound(answers, look.id)
    show(viewOf('Dana', [{ ...look, rounds: [round] }]))
    expect(await screen.findByText('Checked on this device: 4 of 4.')).toBeDefined()
  })

  test('[R8] one number altered after the close, and it warns', async () => {
    const { round } = await sealedRound(answers, look.id)
    const results = round.results.map((result) => (result.of === 'mother' ? { ...result, answer: score(7) } : result))
    show(viewOf('Odile', [{ ...look, rounds: [{ ...round, results }] }]))
    expect(await screen.findByText('These answers do not match what was sealed')).toBeDefined()
    expect(screen.queryByText(/Checked on this device/)).toBeNull()
  })

  test('[R8] a server that alters the root as well is caught by the receipt of the one it changed', async () => {
    const honest = await sealedRound(answers, look.id)
    const mine = { seq: 1, commitment: honest.leaves[0] ?? '' }
    createKeptReceipts(sessionStorage).keep(memberOf('Dana'), honest.round.id, { mine })
    const forged = await sealedRound([['Dana', score(7)], ...answers.slice(1)], look.id)
    show(viewOf('Dana', [{ ...look, rounds: [forged.round] }]))
    expect(await screen.findByText('Your own answer is not shown as you sent it')).toBeDefined()
  })

  test('[R10] imported answers are marked as not sealed here', () => {
    show(viewOf('Dana', [{ ...look, rounds: [importedRound([resultOf('Dana', score(6))])] }]))
    expect(screen.getByText(/Not sealed here/)).toBeDefined()
  })

  test('[R7] a child’s own scale has its own sheet, and its answer is a sentence with the number', () => {
    const own = { ...pipScale, kind: 'child_version', question: 'How is it at home at the moment?' } as const
    show(viewOf('Dana', [{ ...look, rounds: [importedRound([resultOf('Dana', score(0, '"It is hard."'))], own)] }]))
    expect(sheet('Pip’s own answer').getByText('0.').parentElement?.textContent).toBe('0. “It is hard.” ')
    expect(sheet('Pip’s own answer').queryByRole('list', { name: 'Who stands where' })).toBeNull()
  })

  test('[U8] two questions about one child in one look have names of their own', () => {
    const goal = {
      ...pipScale,
      id: 's-goal' as typeof pipScale.id,
      kind: 'goal',
      question: 'Are nights calm?',
    } as const
    const rounds = [importedRound([resultOf('Dana', score(4))]), importedRound([resultOf('Dana', score(5))], goal)]
    show(viewOf('Dana', [{ ...look, rounds }]))
    expect(sheet('Pip Today, how safe and well is Pip?').getByText('4: Dana')).toBeDefined()
    expect(sheet('Pip Are nights calm?').getByText('5: Dana')).toBeDefined()
  })
})

describe('the moment at which they open', () => {
  const results = [resultOf('Dana', score(6)), resultOf('Odile', score(0))]
  const page = (view: MeetingView) => (
    <I18nContext value={inEnglish()}>
      <TemplateContext value={aTemplate()}>
        <ScoresPage view={view} />
      </TemplateContext>
    </I18nContext>
  )
  const round = { ...importedRound(results), id: roundId('r-now') }
  const closed = {
    ...openRound(pipScale, { asked: false }),
    id: round.id,
    phase: 'closed',
    root: '',
    path: null,
  } as const

  test('[R2] nobody’s answer stands there before everybody’s does, and it is said once', async () => {
    vi.useFakeTimers()
    const { rerender } = render(page(viewOf('Dana', [{ ...look, phase: 'closed', rounds: [closed] }])))
    rerender(page(viewOf('Dana', [{ ...look, rounds: [round] }])))
    expect(screen.getByText('All answers are being opened together…')).toBeDefined()
    expect(screen.queryByText('6: Dana')).toBeNull()
    act(() => {
      vi.runAllTimers()
    })
    vi.useRealTimers()
    expect(screen.queryByText(/being opened/)).toBeNull()
    expect(sheet('Pip').getByText('6: Dana')).toBeDefined()
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toEqual([
      'First look: all answers are open. Pip: Answers run from 6 to 0. Views differ, and are kept as they are.',
    ])
  })

  test('[U6] whoever wants nothing to move has them at once', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }))
    const { rerender } = render(page(viewOf('Dana', [{ ...look, phase: 'closed', rounds: [closed] }])))
    rerender(page(viewOf('Dana', [{ ...look, rounds: [round] }])))
    expect(sheet('Pip').getByText('6: Dana')).toBeDefined()
    vi.unstubAllGlobals()
  })

  test('[U4] whoever comes later finds them open, and nothing is said', () => {
    show(viewOf('Dana', [{ ...look, rounds: [round] }]))
    expect(sheet('Pip').getByText('6: Dana')).toBeDefined()
    expect(screen.getByRole('status').textContent).toBe('')
  })
})

const looks = (scale = pipScale) => [
  lookOf(1, 'revealed', [
    importedRound([
      resultOf('Dana', score(6)),
      resultOf('Odile', score(5)),
      resultOf('Joss', pass()),
      resultOf('Morgan', score(3)),
    ]),
  ]),
  lookOf(2, 'revealed', [
    importedRound(
      [
        resultOf('Dana', score(5, '', { kind: 'changed', because: 'What Pip said about the noise.' })),
        resultOf('Odile', score(5, '', { kind: 'unchanged' })),
        resultOf('Joss', pass()),
        resultOf('Morgan', null),
      ],
      scale,
      2,
    ),
  ]),
]

describe('the second look, opened', () => {
  test('each person’s own two answers stand together, with what changed it', () => {
    show(viewOf('Dana', looks()))
    const second = sheet('Pip, second look')
    expect(second.getByRole('heading', { name: '1 person moved' })).toBeDefined()
    expect(second.getByText('Dana: from 6 to 5.')).toBeDefined()
    expect(second.getByText('What Pip said about the noise.')).toBeDefined()
    expect(second.getByText('Odile: stayed at 5.')).toBeDefined()
    expect(second.getByText('Nothing changed it.')).toBeDefined()
  })

  test('[R6] whoever was silent is "not given", not "stayed"', () => {
    show(viewOf('Dana', looks()))
    const second = sheet('Pip, second look')
    expect(second.getByRole('heading', { name: '1 person stayed' })).toBeDefined()
    expect(second.getByText(/not given\. The look before: 3\./)).toBeDefined()
  })

  test('the newest look stands first', () => {
    show(viewOf('Dana', looks()))
    const titles = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
    expect(titles).toEqual(['Second look', 'First look'])
  })

  test('[R7] after the words of a scale have changed, its numbers are not set against the earlier ones', () => {
    show(viewOf('Dana', looks({ ...pipScale, anchor0: 'Pip is sad.' })))
    expect(screen.queryByText(/from 6 to 5/)).toBeNull()
    expect(screen.getAllByText('5: Dana and Odile')).toHaveLength(1)
  })
})

describe('before the first look', () => {
  test('the chair is told that a grid without scores is complete', () => {
    show(viewOf('Imogen', []))
    expect(screen.getByText(/a grid without scores is complete/)).toBeDefined()
  })

  test('[P1] everybody else reads what will happen, and has nothing to open', () => {
    show(viewOf('Dana', []))
    expect(screen.getByText(/only you can see yours/)).toBeDefined()
    expect(screen.queryByRole('button')).toBeNull()
  })
})
