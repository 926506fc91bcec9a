import { BOXES } from '@evenhand/shared/domain/grid'
import { MEETING_KINDS } from '@evenhand/shared/domain/meeting'
import { STAGES } from '@evenhand/shared/domain/stage'
import { describe, expect, test } from 'vitest'
import { foldUntil } from './fold-until.ts'

const conference = 'initial_child_protection_conference'
const at = (id: string) => STAGES[conference].findIndex((stage) => stage.id === id)
const foldedAt = (stage: number) => BOXES.filter((box) => foldUntil(conference, stage, box) !== null)

describe('boxes that the meeting has not come to', () => {
  test('[U4] what works and what worries is open from the first part on, the other two are folded', () => {
    expect(foldedAt(0)).toEqual(['good', 'needs'])
    expect(foldedAt(at('second_look'))).toEqual(['good', 'needs'])
  })

  test('[U4] each opens with its own part and stays open', () => {
    expect(foldedAt(at('what_will_good_look_like'))).toEqual(['needs'])
    expect(foldedAt(at('what_needs_to_happen'))).toEqual([])
    expect(foldedAt(STAGES[conference].length - 1)).toEqual([])
    expect(foldUntil(conference, 0, 'needs')).toBe(at('what_needs_to_happen'))
  })

  test.each(MEETING_KINDS)('[U4] in a %s every box has opened by the end', (kind) => {
    const last = STAGES[kind].length - 1
    for (const box of BOXES) expect(foldUntil(kind, last, box)).toBeNull()
    expect(foldUntil(kind, 0, 'good')).not.toBeNull()
  })
})
