import type { ParticipantId } from '@evenhand/shared/domain/ids'
import { nameAndInitial } from '@evenhand/shared/domain/participant'
import { must } from '@evenhand/shared/lib/must'
import { done, type Outcome, refused } from '@evenhand/shared/lib/outcome'
import type { InvitationView } from '@evenhand/shared/protocol/view'
import type { Clock } from '../clock.ts'
import { deriveKey, type Key, openBytes, sealBytes } from '../keys/seal.ts'
import type { Meetings } from '../meetings/meetings.ts'
import { type LinkRow, type LinkState, linkBehind } from '../store/link-store.ts'
import type { Store } from '../store/store.ts'
import type { Sealed } from '../store/tables.ts'
import { hashSecret, randomSecret } from './tokens.ts'

const LINK_DAYS = 14

/** Whether the browser that asks is this participant already. */
type Holds = (participant: ParticipantId) => Promise<boolean>
type LinkRefusal = 'not-found' | 'link-used'

/** Personal one-time links. Unknown, expired and revoked ones are answered alike. [P3] */
export interface Links {
  /** What stands on the invitation. Looking never uses a link up. */
  look(secret: string, holds: Holds): Promise<Outcome<InvitationView, LinkRefusal>>
  /** Uses the link up. A browser that used it before and still is this person is let in again: `already` true. */
  use(
    secret: string,
    holds: Holds,
    entry: { tokenHash: string; expiresAt: number },
  ): Promise<Outcome<{ participant: ParticipantId; already: boolean }, LinkRefusal>>
}

export function createLinks(opts: { store: Store; meetings: Meetings; clock: Clock }): Links {
  const { store, meetings, clock } = opts

  async function find(secret: string, holds: Holds): Promise<Outcome<ParticipantId, LinkRefusal>> {
    const link = await linkBehind(store.read, hashSecret(secret), clock())
    if (!link) return refused('not-found')
    const { state, participant } = link
    if (state === 'used' && (await holds(participant))) return done(participant)
    return state === 'ready' ? done(participant) : refused(reasonFor(state))
  }

  return {
    async look(secret, holds) {
      const found = await find(secret, holds)
      if (!found.ok) return found
      const open = await meetings.openFor(found.value)
      const person = open?.meeting.participants.find(({ id }) => id === found.value)
      if (!open || !person) return refused('not-found')
      const chair = must(
        open.meeting.participants.find(({ role }) => role === 'chair'),
        'chair',
      )
      const { kind, date } = open.meeting
      return done({
        participant: person.id,
        person: nameAndInitial(person.name),
        invitedBy: chair.name,
        kind,
        date,
      })
    },

    async use(secret, holds, entry) {
      const found = await find(secret, holds)
      if (!found.ok) return found
      const participant = found.value
      const state = await store.run('useLink', { secretHash: hashSecret(secret), ...entry, now: clock() })
      if (state === 'ready') return done({ participant, already: false })
      if (state === 'used' && (await holds(participant))) return done({ participant, already: true })
      return refused(reasonFor(state))
    },
  }
}

function reasonFor(state: LinkState | 'unknown'): LinkRefusal {
  return state === 'used' ? 'link-used' : 'not-found'
}

/** A fresh link for one person. The secret is also sealed with the meeting's key, for the chair to copy until it is used. */
export function makeLink(key: Key, participant: ParticipantId, now: number): { secret: string; row: LinkRow } {
  const secret = randomSecret()
  const secretHash = hashSecret(secret)
  const sealedSecret = sealBytes(deriveKey(key, 'links'), `link:${participant}`, Buffer.from(secret))
  return {
    secret,
    row: { secretHash, participant, sealedSecret, createdAt: now, expiresAt: now + LINK_DAYS * 86_400_000 },
  }
}

export function openLinkSecret(key: Key, participant: ParticipantId, sealed: Sealed): string {
  return Buffer.from(openBytes(deriveKey(key, 'links'), `link:${participant}`, sealed)).toString('utf8')
}
