import { dropMeeting } from './drop-meeting.ts'
import { keepSnapshot } from './keep-snapshot.ts'
import { endParticipation, renewLink, revokeLink, startParticipation, useLink } from './link-store.ts'
import { changeMeeting, createMeeting } from './meeting-store.ts'
import { emptyRoom, rotateRoom } from './room-store.ts'
import { callIn, closeLook, importLook, openLook, revealLook, submitScore, tellResult } from './score-store.ts'
import { reserveClientId, takeSeat } from './seat-store.ts'
import { createStaff, endStaffSession, startStaffSession } from './staff-store.ts'

/** Every write there is, by name. A new one is added here and nowhere else. */
export const commands = {
  callIn,
  changeMeeting,
  closeLook,
  createMeeting,
  createStaff,
  dropMeeting,
  emptyRoom,
  endParticipation,
  endStaffSession,
  importLook,
  keepSnapshot,
  openLook,
  renewLink,
  reserveClientId,
  revealLook,
  revokeLink,
  rotateRoom,
  startParticipation,
  startStaffSession,
  submitScore,
  takeSeat,
  tellResult,
  useLink,
}

export type Commands = typeof commands
