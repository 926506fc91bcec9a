import type { MemberId } from '@evenhand/shared/domain/ids'
import { ROLES, type Role } from '@evenhand/shared/domain/role'
import { must } from '@evenhand/shared/lib/must'
import { PERMISSION_TABLE } from '@evenhand/shared/testing/permission-table'
import { describe, expect, test } from 'vitest'
import { createTable } from '../src/relay/testing/gate-table.ts'
import { type Edit, GATE_EDITS, PROXY_EDITS, putUp, type Things } from './permission-gate.ts'

/** Somebody of this role at a board where they and another have things, both made while they had the right to. */
function boardFor(role: Role) {
  const table = createTable()
  const other = table.seat('oona', 'parent_carer')
  const before = table.seat('me', 'parent_carer')
  const things = new Map<string, Things>()
  for (const person of [other, before]) {
    person.does((doc) => void things.set(person.member, putUp(doc, person.member)))
  }
  const me = table.seat('me', role)
  return { me, mine: must(things.get('me'), 'own'), others: must(things.get('oona'), 'others') }
}

/** Whether the gate takes this edit from somebody of this role, of their own or of somebody else's. */
function taken(role: Role, edit: Edit, of: 'own' | 'other'): boolean {
  const { me, mine, others } = boardFor(role)
  const result = me.does((doc) => edit(doc, 'me' as MemberId, of === 'own' ? mine : others, others))
  if (!result.ok) expect(['not-allowed', 'not-yours']).toContain(result.reason)
  return result.ok
}

describe('what the gate takes from each of the ten roles', () => {
  for (const [ability, edit] of Object.entries(GATE_EDITS)) {
    test(`[P1] ${ability}: a real edit of one’s own, and one of somebody else’s`, () => {
      const letters = must(PERMISSION_TABLE.get(ability), 'a row of the table')
      const proxy = PROXY_EDITS[ability]
      for (const [column, role] of ROLES.entries()) {
        const letter = letters[column]
        const own = letter === 'P' && proxy ? proxy : edit
        expect([role, 'own', taken(role, own, 'own')]).toEqual([role, 'own', letter !== '-'])
        if (letter === 'P' && proxy)
          expect([role, 'no name', taken(role, edit, 'own')]).toEqual([role, 'no name', false])
        expect([role, 'other', taken(role, edit, 'other')]).toEqual([role, 'other', letter === 'Y'])
      }
    })
  }
})
