import type { ParticipantId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { type Audience, audienceOf, runOf } from '@evenhand/shared/domain/audience'
import { templateOf } from '@evenhand/shared/domain/child-board'
import type { Attendee } from '@evenhand/shared/domain/participant'
import { writingIn } from '@evenhand/shared/domain/writing-now'
import { CLOSE, type CloseCode } from '@evenhand/shared/protocol/close-code'
import type { EditRefusal } from '@evenhand/shared/protocol/refusal'
import { encodeRefused } from '@evenhand/shared/protocol/sync-frame'
import { admit } from './admit.ts'
import type { RoomState } from './room-state.ts'
import { type Sitting, tellSaved } from './sitting.ts'
import type { OfferedUpdate } from './take-update.ts'

/** Sends what this seat lacks of what is on disk. From then on it is shown what others do. [S1] */
export function answerState(room: RoomState, sitting: Sitting, stateVector: Uint8Array): void {
  if (sitting.refused || !standing(room, sitting)) return
  room.committed.answer(stateVector, (frames) => {
    // Encoded while it waited, from a document that is not to be trusted any more.
    if (room.sick) return
    for (const frame of frames) sitting.line.send(frame)
    sitting.synced = true
  })
}

/** One edit through the gate, with person, role and pause as they are at this moment. [G1] */
export function takeEdit(room: RoomState, sitting: Sitting, bytes: Uint8Array, n: number): void {
  if (sitting.refused) return
  const now = standing(room, sitting)
  if (!now) return
  const taken = room.grid.live().gate.takeUpdate({
    bytes,
    boundTo: (clientId) => boundTo(room, sitting, clientId),
    author: { member: now.person.member, role: now.person.role },
    present: presentFor(room, now),
  })
  if (!taken.ok) {
    // A stock client goes on typing before it has answered; its answer brings what this stands on, and this again.
    if (taken.reason === 'missing-dependency' && sitting.answer !== 'given') {
      sitting.answer = 'needed'
      return
    }
    if (taken.hostile) room.warn('edit-hostile', { room: room.place.id, participant: sitting.participant })
    refuse(room, sitting, n, taken.reason)
    if (taken.poisoned) giveUp(room)
    return
  }
  if (taken.canonical) {
    room.editedAt = room.clock()
    const by = sitting.participant
    const retags = taken.retags?.map((retag) => ({ ...retag, by, at: room.editedAt }))
    room.queue.add({ by, from: sitting, bytes: taken.canonical, ...(retags && { retags }) })
  }
  if (sitting.answer === 'needed') return
  room.queue.after(() => {
    sitting.saved = n
  })
  if (!room.queue.waiting()) tellSaved(sitting)
}

/** An edit that was not even read, because of its length. */
export function refuseLong(room: RoomState, sitting: Sitting, n: number): void {
  if (!sitting.refused) refuse(room, sitting, n, 'too-long')
}

/** What the stage lets this person write, and whether they may still end the word they were typing. */
function presentFor({ turns }: RoomState, { person, meeting, audience }: Standing): OfferedUpdate['present'] {
  return {
    paused: runOf(meeting, audience).paused !== null,
    wordsStillTaken: turns.wroteJustNow(meeting, audience, person),
    writing: writingIn(meeting, audience, person),
    template: templateOf(meeting, audience),
  }
}

/** Takes the seat away and closes its line. */
export function closeSeat(room: RoomState, sitting: Sitting, code: CloseCode): void {
  leave(room, sitting)
  sitting.line.close(code)
}

export function leave(room: RoomState, sitting: Sitting): void {
  if (!room.sittings.delete(sitting)) return
  room.presence.leave(sitting)
  if (room.sittings.size === 0) room.emptied()
}

/** The document may hold what nobody was allowed to write. What was accepted before is still finished and confirmed. */
export function giveUp(room: RoomState): void {
  room.over = true
  room.sick = true
  room.warn('room-poisoned', { room: room.place.id })
  room.queue.after(() => room.end(CLOSE.comeBack))
}

/** What this seat sent before is confirmed first, so that its client hands back exactly the words that were not taken. [G2] */
function refuse(room: RoomState, sitting: Sitting, n: number, reason: EditRefusal): void {
  sitting.refused = true
  room.queue.after(() => {
    tellSaved(sitting)
    sitting.line.send(encodeRefused(n, reason))
    closeSeat(room, sitting, CLOSE.refused)
  })
}

interface Standing {
  readonly person: Attendee
  readonly meeting: Meeting
  readonly audience: Audience
}

/** The person and the meeting as they are now; a seat whose person may no longer be here is closed. [P1] */
export function standing(room: RoomState, sitting: Sitting): Standing | null {
  const meeting = room.present()
  const person = admit(meeting, room.place, sitting.participant)
  const audience = meeting && audienceOf(meeting, room.place.audience)
  if (person && audience) return { person, meeting, audience }
  closeSeat(room, sitting, whyNot(meeting, sitting.participant))
  return null
}

/** Whoever is in another audience still, or in this one while its board is closed, takes a fresh seat and is told. */
function whyNot(meeting: Meeting | null, participant: ParticipantId): CloseCode {
  if (!meeting) return CLOSE.comeBack
  const person = meeting.participants.find(({ id }) => id === participant)
  return person?.places.some(({ left }) => !left) ? CLOSE.noSeat : CLOSE.ended
}

function boundTo({ bindings }: RoomState, { participant }: Sitting, clientId: number): 'mine' | 'other' | 'unknown' {
  const owner = bindings.get(clientId)
  if (owner === undefined) return 'unknown'
  return owner === participant ? 'mine' : 'other'
}
