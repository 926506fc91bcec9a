import { describe, expect, test } from 'vitest'
import { layOutDots, rowsOf } from './lay-out-dots.ts'

const person = (name: string, place: number) => ({ key: name, name, place })
const at = (dots: ReturnType<typeof layOutDots>, name: string) => {
  const dot = dots.find((other) => other.name === name)
  if (!dot) throw new Error('nobody of that name')
  return dot
}

describe('dots on the line', () => {
  test('10 stands at the left end and 0 at the right', () => {
    const dots = layOutDots([person('Dana', 10), person('Morgan', 0)], 'ten-left', 44)
    expect(at(dots, 'Dana').at).toBe(0)
    expect(at(dots, 'Morgan').at).toBe(1)
  })

  test('on a scale whose 10 stands on the right, it stands on the right', () => {
    const dots = layOutDots([person('Dana', 10)], 'ten-right', 44)
    expect(at(dots, 'Dana').at).toBe(1)
  })

  test('who shares a number stands above, in the order of the roster', () => {
    const dots = layOutDots([person('Dana', 6), person('Priya', 6), person('Kit', 6)], 'ten-left', 44)
    expect(dots.map(({ row, stem }) => [row, stem])).toEqual([
      [0, false],
      [1, false],
      [2, false],
    ])
    expect(rowsOf(dots)).toBe(3)
  })

  test('a long name moves the next dot up instead of being cut', () => {
    const dots = layOutDots([person('Bartholomew', 6), person('Kit', 5)], 'ten-left', 44)
    expect(at(dots, 'Bartholomew').row).toBe(0)
    expect(at(dots, 'Kit')).toMatchObject({ row: 1, stem: true })
  })

  test('with room enough, neighbours stand on the line together', () => {
    const dots = layOutDots([person('Bartholomew', 6), person('Kit', 5)], 'ten-left', 80)
    expect(at(dots, 'Kit').row).toBe(0)
  })

  test('at the right end the name stands inwards, so that it never leaves the sheet', () => {
    const dots = layOutDots([person('Morgan', 0), person('Kit', 1)], 'ten-left', 44)
    expect(at(dots, 'Morgan').side).toBe('left')
    expect(at(dots, 'Morgan').row).not.toBe(at(dots, 'Kit').row)
  })

  test('a line without dots has the height of one row', () => {
    expect(rowsOf([])).toBe(1)
  })
})
