import { describe, expect, test } from 'vitest'
import { PERMISSION_TABLE } from '../testing/permission-table.ts'
import { ABILITIES, type Ability, may, onlyAsProxy, onlyIfAsked } from './policy.ts'
import { ROLES, type Role } from './role.ts'

const LETTERS: Record<string, { own: boolean; other: boolean; proxy: boolean; asked: boolean }> = {
  Y: { own: true, other: true, proxy: false, asked: false },
  O: { own: true, other: false, proxy: false, asked: false },
  P: { own: true, other: false, proxy: true, asked: false },
  A: { own: false, other: false, proxy: false, asked: true },
  '-': { own: false, other: false, proxy: false, asked: false },
}

describe('what each role may do', () => {
  test('[P1] the table and the copy of it know the same abilities, each for ten roles', () => {
    expect([...PERMISSION_TABLE.keys()].sort()).toEqual([...ABILITIES].sort())
    for (const [ability, letters] of PERMISSION_TABLE)
      expect([ability, letters.length]).toEqual([ability, ROLES.length])
  })

  for (const ability of ABILITIES) {
    test(`[P1] ${ability}: every one of the ten roles is as the field's table says`, () => {
      const given = Object.fromEntries(ROLES.map((role: Role) => [role, letterOf(role, ability)]))
      const letters = PERMISSION_TABLE.get(ability) ?? []
      expect(given).toEqual(Object.fromEntries(ROLES.map((role, column) => [role, letters[column]])))
    })
  }
})

function letterOf(role: Role, ability: Ability): string {
  const cell = {
    own: may(role, ability, 'own'),
    other: may(role, ability, 'other'),
    proxy: onlyAsProxy(role, ability),
    asked: onlyIfAsked(role, ability),
  }
  const letter = Object.keys(LETTERS).find((key) => JSON.stringify(LETTERS[key]) === JSON.stringify(cell))
  return letter ?? JSON.stringify(cell)
}
