import type { AudienceId } from '@evenhand/shared/domain/ids'
import { useEffect, useState } from 'react'
import { decodeDrafts, encodeDrafts } from '../grid/draft-code.ts'
import { createDrafts, type Drafts } from '../grid/drafts.ts'
import type { DraftBox } from '../session/draft-box.ts'
import type { GridRoom } from '../session/grid-room.ts'
import type { MeetingSession, MeetingState } from '../session/meeting-session.ts'

/**
 * This person's drafts for the audience they look at, and no other's: what was begun among professionals is not at hand when
 * everybody is there. Kept sealed on the device as they are typed; a card that was not taken is a draft again. [M7]
 */
export function useDrafts(state: MeetingState, session: MeetingSession | null): Drafts {
  const [known] = useState(() => new Map<AudienceId | null, Drafts>())
  const inside = state.kind === 'in' ? state : null
  const audience = inside?.view.audience ?? null
  const drafts = known.get(audience) ?? createDrafts()
  known.set(audience, drafts)
  const box = inside?.drafts ?? null
  const room = inside?.room ?? null
  useEffect(() => (box ? keepOnDevice(drafts, box) : undefined), [drafts, box])
  useEffect(() => (room && session ? watchTaken(drafts, room, session) : undefined), [drafts, room, session])
  return drafts
}

function keepOnDevice(drafts: Drafts, box: DraftBox): () => void {
  let kept = drafts.all()
  void box.restore((content) => drafts.add(decodeDrafts(content)))
  return drafts.subscribe(() => {
    if (drafts.all() === kept) return
    kept = drafts.all()
    const worth = kept.filter(({ words }) => words.trim() !== '')
    box.keep(worth.length > 0 ? encodeDrafts(worth) : null)
  })
}

/** Only the fresh document knows which words are missing; until it is there, a card may yet turn out to be saved. */
function watchTaken(drafts: Drafts, room: GridRoom, session: MeetingSession): () => void {
  const look = () => {
    const state = session.state()
    const saved = room.saved()
    if (saved === 'not-yet-synced' || state.kind !== 'in') return
    for (const { id, where, reason } of state.handedBack) {
      if (where.kind === 'card' && drafts.takeBack(where.card, reason)) session.dismiss(id)
    }
    if (saved === 'saved') drafts.settled()
  }
  look()
  return room.subscribe(look)
}
