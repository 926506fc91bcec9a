import { createHmac } from 'node:crypto'
import type { StaffId } from '@evenhand/shared/domain/ids'
import { done, type Outcome, refused } from '@evenhand/shared/lib/outcome'
import type { StaffView } from '@evenhand/shared/protocol/view'
import { hash, verify } from '@node-rs/argon2'
import { z } from 'zod'
import type { Clock } from '../clock.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import { openJson, sealJson } from '../keys/seal.ts'
import { hasStaff, staffByEmail, staffOfSession } from '../store/staff-store.ts'
import type { Store } from '../store/store.ts'
import { STAFF_HOURS } from './cookies.ts'
import { hashSecret, randomId, randomSecret, sameSecret } from './tokens.ts'

const storedStaff = z.strictObject({ name: z.string(), email: z.string() })

/** The way to the first account: a secret made at start and kept in memory, worth nothing once somebody has an account. [P9] */
export interface SetUp {
  /** The link to print where the server runs. The secret is in the fragment, so it reaches no log. */
  link(baseUrl: string): string
  opensWith(secret: string): boolean
  isNeeded(): Promise<boolean>
}

export function createSetUp(opts: { store: Store }): SetUp {
  const made = randomSecret()
  return {
    link: (baseUrl) => `${baseUrl}/setup#${made}`,
    opensWith: (secret) => sameSecret(secret, made),
    isNeeded: async () => !(await hasStaff(opts.store.read)),
  }
}

/** Accounts of staff: chairs. Families have none. Names and addresses are stored sealed. */
export interface StaffAccounts {
  /** Makes the first account, or refuses when there is one. */
  create(person: StaffView, passPhrase: string): Promise<Outcome<StaffId, 'already-set-up'>>
  /** Who this is, or null: an unknown address and a wrong pass phrase take as long and look the same. [P8] */
  check(email: string, passPhrase: string): Promise<StaffId | null>
  /** A new session's token; `insteadOf` is the token it takes the place of. */
  startSession(staff: StaffId, insteadOf: string | null): Promise<string>
  endSession(token: string): Promise<void>
  whose(token: string): Promise<{ readonly id: StaffId; readonly view: StaffView } | null>
  /** What an address is found by, without keeping the address. */
  lookupFor(email: string): string
}

export function createStaffAccounts(opts: { store: Store; keyRing: KeyRing; clock: Clock }): StaffAccounts {
  const { store, keyRing, clock } = opts
  const key = keyRing.serverKey('staff')
  const lookupKey = keyRing.serverKey('staff-lookup')
  const nobodysHash = hash(randomSecret())

  function lookupFor(email: string): string {
    return createHmac('sha256', lookupKey).update(email.trim().toLowerCase()).digest('base64url')
  }

  return {
    lookupFor,

    async create(person, passPhrase) {
      const id = randomId<StaffId>()
      const created = await store.run('createStaff', {
        id,
        emailLookup: lookupFor(person.email),
        sealed: sealJson(key, `staff:${id}`, person),
        passHash: await hash(passPhrase.normalize('NFKC')),
        at: clock(),
      })
      return created === 'created' ? done(id) : refused(created)
    },

    async check(email, passPhrase) {
      const found = await staffByEmail(store.read, lookupFor(email))
      // Without somebody to check, the same work is done on a hash that nothing fits.
      const fits = await verify(found?.passHash ?? (await nobodysHash), passPhrase.normalize('NFKC'))
      return found && fits ? found.id : null
    },

    async startSession(staff, insteadOf) {
      const token = randomSecret()
      await store.run('startStaffSession', {
        staff,
        tokenHash: hashSecret(token),
        insteadOf: insteadOf === null ? null : hashSecret(insteadOf),
        expiresAt: clock() + STAFF_HOURS * 3_600_000,
        now: clock(),
      })
      return token
    },

    endSession: (token) => store.run('endStaffSession', { tokenHash: hashSecret(token) }),

    async whose(token) {
      const found = await staffOfSession(store.read, hashSecret(token), clock())
      if (!found) return null
      const view = openJson(key, `staff:${found.id}`, found.sealed, (stored) => storedStaff.parse(stored))
      return { id: found.id, view }
    },
  }
}
