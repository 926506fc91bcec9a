import { randomBytes } from 'node:crypto'

/** A fresh id of 128 random bits. The lane has its own, because lanes do not import each other. */
export function newId<Id extends string>(): Id {
  return randomBytes(16).toString('base64url') as Id
}
