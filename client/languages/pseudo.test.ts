import { expect, test } from 'vitest'
import { pseudo, pseudoAll } from '../pseudo/pseudo.ts'

test('[U7] The made-up language keeps names and tags, stands in brackets and is half as long again', () => {
  expect(pseudo('Ask <name>{{name}}</name> of {child} 10')).toBe('⟦Åšk <name>{{name}}</name> öf {child} 10 žžžžž⟧')
  expect(pseudoAll({ lobby: { title: 'Hello', none: '' } })).toEqual({ lobby: { title: '⟦Héłłö žž⟧', none: '' } })
  expect(pseudo('Nobody has said yet how life will be.').length).toBeGreaterThan(37 * 1.4)
})
