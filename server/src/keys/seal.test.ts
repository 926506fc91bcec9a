import { describe, expect, test } from 'vitest'
import { createKeyRing } from './key-ring.ts'
import { asKey, deriveKey, freshKey, openBytes, openJson, sealBytes, sealJson } from './seal.ts'

const words = Buffer.from('Fridays at Grandma’s')

describe('sealing', () => {
  test('[S3] what is sealed opens with its key beside what it belongs to, and shows nothing of itself', () => {
    const key = freshKey()
    const sealed = sealBytes(key, 'meeting:1', words)
    expect(Buffer.from(openBytes(key, 'meeting:1', sealed))).toEqual(words)
    expect(Buffer.from(sealed).includes('Fridays')).toBe(false)
    expect(sealBytes(key, 'meeting:1', words)).not.toEqual(sealed)
  })

  test('[S3] a row moved to another place does not open there', () => {
    const key = freshKey()
    expect(() => openBytes(key, 'log:hall:2', sealBytes(key, 'log:hall:1', words))).toThrow(/authenticate/)
  })

  test('[S3] another key does not open it, nor does a key of the same secret for another purpose', () => {
    const secret = freshKey()
    const sealed = sealBytes(deriveKey(secret, 'log:hall'), 'row', words)
    expect(() => openBytes(freshKey(), 'row', sealed)).toThrow(/authenticate/)
    expect(() => openBytes(deriveKey(secret, 'log:side'), 'row', sealed)).toThrow(/authenticate/)
    expect(Buffer.from(openBytes(deriveKey(secret, 'log:hall'), 'row', sealed))).toEqual(words)
  })

  test('[S3] one changed bit anywhere, or bytes cut off, and it does not open', () => {
    const key = freshKey()
    const sealed = sealBytes(key, 'row', words)
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Uint8Array.from(sealed, (byte, index) => (index === at ? byte ^ 1 : byte))
      expect(() => openBytes(key, 'row', changed)).toThrow(/authenticate/)
      expect(() => openBytes(key, 'row', sealed.subarray(0, at))).toThrow(/authenticat|initialization/i)
    }
  })

  test('[S3] stored JSON comes back through the parser that its reader gives', () => {
    const key = freshKey()
    const sealed = sealJson(key, 'row', { place: 0 })
    expect(openJson(key, 'row', sealed, (stored) => stored)).toEqual({ place: 0 })
    const refuse = () => {
      throw new Error('not what it should be')
    }
    expect(() => openJson(key, 'row', sealed, refuse)).toThrow('not what it should be')
  })

  test('[S3] a key has 32 bytes', () => {
    expect(() => asKey(new Uint8Array(16))).toThrow('32 bytes')
  })
})

describe('the key ring', () => {
  test('[S3] a meeting’s key opens from its own row with the same master key only', () => {
    const master = freshKey()
    const { key, wrapped } = createKeyRing(master).newMeetingKey('one')
    expect(Buffer.from(createKeyRing(master).openMeetingKey('one', wrapped))).toEqual(Buffer.from(key))
    expect(() => createKeyRing(master).openMeetingKey('two', wrapped)).toThrow(/authenticate/)
    expect(() => createKeyRing(freshKey()).openMeetingKey('one', wrapped)).toThrow(/authenticate/)
  })

  test('[S3] the server’s own keys differ by purpose and are the same after a restart', () => {
    const master = freshKey()
    const ring = createKeyRing(master)
    expect(ring.serverKey('staff')).not.toEqual(ring.serverKey('links'))
    expect(createKeyRing(master).serverKey('staff')).toEqual(ring.serverKey('staff'))
  })
})
