import { type Scale, sameAnchors } from '@evenhand/shared/domain/scale'
import { describe, expect, test } from 'vitest'
import { changes } from './changes.ts'
import { pass, pipScale, resultOf, score, wrenScale } from './scoring-examples.ts'

const first = [
  resultOf('Dana', score(6)),
  resultOf('Odile', score(5)),
  resultOf('Joss', pass()),
  resultOf('Morgan', score(3)),
  resultOf('Kit', pass()),
]

describe('first and second look, person by person', () => {
  const second = [
    resultOf('Dana', score(0, '', { kind: 'changed', because: 'What Pip said.' })),
    resultOf('Odile', score(5, '', { kind: 'unchanged' })),
    resultOf('Joss', score(4)),
    resultOf('Morgan', null),
    resultOf('Kit', pass()),
  ]
  const { moved, stayed, started, unplaced } = changes(first, second)

  test('who gave another number moved, with what changed it', () => {
    expect(
      moved.map(({ result, before, answer }) => [result.of, before?.kind === 'place' && before.place, answer.place]),
    ).toEqual([['mother', 6, 0]])
    expect(moved[0]?.answer.because).toBe('What Pip said.')
  })

  test('who gave the same number stayed', () => {
    expect(stayed.map(({ result }) => result.of)).toEqual(['grandmother'])
  })

  test('[R7] somebody who is there in another role now is a new line', () => {
    const retired = { ...resultOf('Tamsin', score(2)), role: 'family_network' } as const
    const changed = changes([resultOf('Tamsin', score(7))], [retired])
    expect([changed.moved.length, changed.started.length]).toEqual([0, 1])
  })

  test('a number where there was none before is no move', () => {
    expect(started.map(({ result }) => result.of)).toEqual(['health visitor'])
  })

  test('[R6] silence is "not given" and never "unchanged"', () => {
    expect(unplaced.map(({ result, answer }) => [result.of, answer.kind])).toEqual([
      ['police', 'not-given'],
      ['domestic abuse service', 'pass'],
    ])
  })
})

describe('[R7] only the very same question is compared', () => {
  test('the same words are', () => {
    expect(sameAnchors(pipScale, { ...pipScale })).toBe(true)
  })

  test.each<[string, Scale]>([
    ['another kind of question', { ...pipScale, kind: 'goal' }],
    ['other steps', { ...pipScale, steps: ['Hard', 'Good'] }],
    ['another child', wrenScale],
    ['other words at the end', { ...pipScale, anchor0: 'Pip is sad.' }],
    ['another question', { ...pipScale, question: 'How is Pip?' }],
  ])('%s is not', (_, other) => {
    expect(sameAnchors(pipScale, other)).toBe(false)
  })
})
