import { describe, expect, test } from 'vitest'
import { groupByPlace } from './group-by-place.ts'
import { rangeInWords } from './range-in-words.ts'
import { pass, resultOf, score } from './scoring-examples.ts'
import { shortNames } from './shown-answer.ts'

const results = [
  resultOf('Dana', score(6)),
  resultOf('Odile', score(0)),
  resultOf('Priya', score(6)),
  resultOf('Joss', pass()),
  resultOf('Morgan', null),
]

const places = (direction: 'ten-left' | 'ten-right') =>
  groupByPlace(results, direction).groups.map(({ place }) => place)

function range(answers: readonly (number | null)[]) {
  const given = answers.map((place) => resultOf('Dana', place === null ? pass() : score(place)))
  return rangeInWords(groupByPlace(given, 'ten-left').groups)
}

describe('results by place', () => {
  test('[R5] 0 is a place with its people, a pass and "not given" are none', () => {
    const { groups, passed, notGiven } = groupByPlace(results, 'ten-left')
    expect(groups.map(({ place, people }) => [place, people.map(({ result }) => result.of)])).toEqual([
      [6, ['mother', 'school']],
      [0, ['grandmother']],
    ])
    expect(passed.map(({ result }) => result.of)).toEqual(['health visitor'])
    expect(notGiven.map(({ of }) => of)).toEqual(['police'])
  })

  test('the used places stand as they stand on the line', () => {
    expect(places('ten-left')).toEqual([6, 0])
    expect(places('ten-right')).toEqual([0, 6])
  })

  test('an answer that no longer opens is not shown as "not given"', () => {
    const broken = { ...resultOf('Kit', null), broken: { commitment: 'c'.repeat(64) } }
    const grouped = groupByPlace([...results, broken], 'ten-left')
    expect(grouped.notGiven).toHaveLength(1)
    expect(grouped.broken.map(({ of }) => of)).toEqual(['domestic abuse service'])
  })

  test('an imported pass keeps the words it came with', () => {
    const imported = {
      kind: 'imported',
      place: null,
      passed: 'does not know Pip',
      words: '',
      changedBecause: null,
    } as const
    const { passed } = groupByPlace([resultOf('Joss', imported)], 'ten-left')
    expect(passed[0]?.answer.whyWords).toBe('does not know Pip')
  })
})

describe('how far apart', () => {
  test('[R7] two ends, the left one first, and nothing in between', () => {
    expect(range([4, 6, 3])).toEqual({ kind: 'run', from: 6, to: 3 })
  })

  test('nobody, one and all the same each have their own sentence', () => {
    expect(range([null])).toEqual({ kind: 'none' })
    expect(range([0])).toEqual({ kind: 'one', place: 0 })
    expect(range([5, 5])).toEqual({ kind: 'same', place: 5 })
  })
})

test('two people who share a first name get an initial, the others stay short', () => {
  const other = { ...resultOf('Kit', score(4)), name: 'Dana Orchard-Example' }
  expect([...shortNames([resultOf('Dana', score(6)), other, resultOf('Odile', score(5))]).values()]).toEqual([
    'Dana T.',
    'Dana O.',
    'Odile',
  ])
})
