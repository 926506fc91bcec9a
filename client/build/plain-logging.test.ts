import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import * as plain from './plain-logging.ts'

test('[U9] Yjs asks for nothing of its logging that the plain one has not', () => {
  const yjs = readFileSync(fileURLToPath(import.meta.resolve('yjs')), 'utf8')
  const asked = new Set([...yjs.matchAll(/\blogging\.(\w+)/g)].map(([, name = '']) => name))
  expect(asked).toContain('warn')
  expect([...asked].filter((name) => !(name in plain))).toEqual([])
})
