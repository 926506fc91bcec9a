/** Closes and opens what the outbox keeps, with a key that this device never writes down. */
export interface OutboxSeal {
  /** `bound` is what the bytes belong to: they open only beside the same words. */
  close(bound: string, plain: Uint8Array): Promise<Uint8Array<ArrayBuffer>>
  /** Null when the key, the bytes or what they are bound to are not the same. */
  open(bound: string, sealed: Uint8Array): Promise<Uint8Array | null>
}

const NONCE = 12

/** AES-256-GCM. Takes the key as the seat has it, base64url. Rejects where the browser has no such cipher. */
export async function createOutboxSeal(key: string): Promise<OutboxSeal> {
  const secret = await crypto.subtle.importKey('raw', fromBase64url(key), 'AES-GCM', false, ['encrypt', 'decrypt'])
  const cipher = (bound: string, iv: Uint8Array<ArrayBuffer>) => ({
    name: 'AES-GCM',
    iv,
    additionalData: new TextEncoder().encode(bound),
  })
  return {
    async close(bound, plain) {
      const iv = crypto.getRandomValues(new Uint8Array(NONCE))
      const sealed = await crypto.subtle.encrypt(cipher(bound, iv), secret, new Uint8Array(plain))
      const bytes = new Uint8Array(NONCE + sealed.byteLength)
      bytes.set(iv)
      bytes.set(new Uint8Array(sealed), NONCE)
      return bytes
    },
    async open(bound, sealed) {
      const bytes = new Uint8Array(sealed)
      try {
        const plain = await crypto.subtle.decrypt(
          cipher(bound, bytes.subarray(0, NONCE)),
          secret,
          bytes.subarray(NONCE),
        )
        return new Uint8Array(plain)
      } catch {
        // Whatever is wrong with it, nothing in it can be used.
        return null
      }
    },
  }
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
}
