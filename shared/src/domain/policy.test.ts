import { describe, expect, test } from 'vitest'
import { ABILITIES, type Ability, may, onlyAsProxy } from './policy.ts'
import { ROLES, type Role } from './role.ts'

/**
 * The matrix a second time, written from the field's own table and not from the code. Columns in the order of ROLES:
 * chair, minute taker, social worker, partner professional, parent or carer, family network, child, advocate,
 * interpreter, observer. Y anybody's, O own only, P own and in somebody's name only, - not at all.
 */
const EXPECTED: Record<Ability, string> = {
  'add-card': 'O O O O O O O P - -',
  'edit-card-words': 'O O O O O O O P - -',
  'tag-card': 'O - O O O O O P - -',
  'speak-for-somebody': '- O O O - - - P - -',
  'move-card': 'Y Y O O O O O P - -',
  'withdraw-card': 'Y - O O O O O P - -',
  'ask-about-card': 'O O O O O O O O - -',
  'contest-card': 'O - O O O O O P - -',
  'propose-wording': '- O - - - - - - - -',
  'mark-discussed': 'Y Y - - - - - - - -',
  'link-cards': 'Y - O O O O O P - -',
  'write-impact': 'Y Y Y Y Y Y Y - - -',
  'agree-impact': '- - O O O O O P - -',
  'write-plan': 'Y Y Y O O O O - - -',
  'own-action': 'O - O O O O O - - -',
  'accept-plan': '- - O - - - - - - -',
  recheck: 'O O O O O O O - - -',
  'set-dates': 'Y - - - - - - - - -',
  score: 'O O O O O O O P - -',
  'enter-score': '- O O - - - - P - -',
  'practise-score': '- - - - - - - - - O',
  'view-threshold': '- - O O - - - - - -',
  decide: 'Y - - - - - - - - -',
  'give-family-view': '- - - - O O O P - -',
  'dissent-formally': '- - O O - - - - - -',
  disagree: '- - - - O O O P - -',
  'write-down-for-others': 'O O O - - - - - - -',
  'run-looks': 'Y - - - - - - - - -',
  'see-who-is-missing': 'Y - - - - - - - - -',
  'see-how-many': 'Y Y Y Y Y Y Y Y Y -',
  steer: 'Y - - - - - - - - -',
  'run-timer': 'Y Y - - - - - - - -',
  'ask-for-break': '- O O O O O O O O O',
}

const LETTERS: Record<string, { own: boolean; other: boolean; proxy: boolean }> = {
  Y: { own: true, other: true, proxy: false },
  O: { own: true, other: false, proxy: false },
  P: { own: true, other: false, proxy: true },
  '-': { own: false, other: false, proxy: false },
}

describe('what each role may do', () => {
  for (const ability of ABILITIES) {
    test(`[P1] ${ability}: every one of the ten roles is as the field's table says`, () => {
      const given = Object.fromEntries(ROLES.map((role: Role) => [role, letterOf(role, ability)]))
      const letters = EXPECTED[ability].split(' ')
      expect(given).toEqual(Object.fromEntries(ROLES.map((role, column) => [role, letters[column]])))
    })
  }
})

function letterOf(role: Role, ability: Ability): string {
  const cell = { own: may(role, ability, 'own'), other: may(role, ability, 'other'), proxy: onlyAsProxy(role, ability) }
  const letter = Object.keys(LETTERS).find((key) => JSON.stringify(LETTERS[key]) === JSON.stringify(cell))
  return letter ?? JSON.stringify(cell)
}
