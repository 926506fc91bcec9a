import { describe, expect, test } from 'vitest'
import { changes } from './changes.ts'
import { sameScale } from './same-scale.ts'
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
    expect(sameScale(pipScale, { ...pipScale })).toBe(true)
  })

  test.each([
    ['another child', wrenScale],
    ['other words at the end', { ...pipScale, anchor0: 'Pip is sad.' }],
    ['another question', { ...pipScale, question: 'How is Pip?' }],
  ])('%s is not', (_, other) => {
    expect(sameScale(pipScale, other)).toBe(false)
  })
})
