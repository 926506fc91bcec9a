import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { Sealed } from '../store/tables.ts'

declare const keyBrand: unique symbol
/** 256 secret bits. Only `keys/` looks inside. */
export type Key = Uint8Array & { readonly [keyBrand]: true }

const NONCE = 12
const TAG = 16

/** Takes 32 bytes to be a key. Throws on any other length. */
export function asKey(bytes: Uint8Array): Key {
  if (bytes.length !== 32) throw new Error('a key has 32 bytes')
  return bytes as Key
}

/** 32 random bytes. */
export function freshKey(): Key {
  return asKey(randomBytes(32))
}

/** A key for one purpose (`meeting`, `log:<room>`, `round:<round>` …), so that no key opens two kinds of thing. HKDF-SHA-256. */
export function deriveKey(from: Key, purpose: string): Key {
  return asKey(new Uint8Array(hkdfSync('sha256', from, 'evenhand-v1', purpose, 32)))
}

/** AES-256-GCM. `bound` is what the bytes belong to: they open only beside the same words. */
export function sealBytes(key: Key, bound: string, plain: Uint8Array): Sealed {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(bound))
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** The plain bytes. Throws when the key, the bytes or what they are bound to differ by one bit. */
export function openBytes(key: Key, bound: string, sealed: Sealed): Uint8Array<ArrayBuffer> {
  // Left to itself Node would take a tag of four bytes from a row that was cut short.
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE), { authTagLength: TAG })
    .setAAD(Buffer.from(bound))
    .setAuthTag(sealed.subarray(sealed.length - TAG))
  return new Uint8Array(Buffer.concat([decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final()]))
}

/** As `sealBytes`, of what is plain JSON. */
export function sealJson(key: Key, bound: string, value: unknown): Sealed {
  return sealBytes(key, bound, Buffer.from(JSON.stringify(value)))
}

/** `parse` is the edge: it turns what was stored into a type, or throws. */
export function openJson<Value>(key: Key, bound: string, sealed: Sealed, parse: (stored: unknown) => Value): Value {
  return parse(JSON.parse(Buffer.from(openBytes(key, bound, sealed)).toString('utf8')))
}
