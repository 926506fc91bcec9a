import { expect, test } from 'vitest'
import { fixedHeaders } from './fixed-headers.ts'

test('[N1] AC13 every answer says what a page may load, and to nobody where it came from', async () => {
  const headers = await fixedHeaders({ secure: true })
  const policy = headers['content-security-policy'] ?? ''
  for (const part of ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "form-action 'none'"])
    expect(policy).toContain(part)
  expect(headers).toMatchObject({
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'strict-transport-security': 'max-age=63072000; includeSubDomains',
  })
  for (const name of ['content-type', 'content-length', 'date']) expect(headers).not.toHaveProperty(name)
})

test('[N2] a server of this computer alone asks no browser to keep to https', async () => {
  const headers = await fixedHeaders({ secure: false })
  expect(headers).not.toHaveProperty('strict-transport-security')
  expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests')
})
