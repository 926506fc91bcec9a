import type { Meeting } from '@evenhand/shared/domain/meeting'
import type { Participant } from '@evenhand/shared/domain/participant'
import { may } from '@evenhand/shared/domain/policy'
import { isUnseen, type QuietTalk } from '@evenhand/shared/domain/quiet-word'
import type { QuietHeard, QuietView } from '@evenhand/shared/protocol/quiet-view'

/**
 * What one viewer may know of quiet words: the chair all of them, whoever said one that it was seen, everybody else
 * nothing, so that their view does not change. While others look at the chair's screen there is a mark and no name. Pure. [X2]
 */
export function presentQuiet(meeting: Meeting, viewer: Participant): { readonly quiet?: QuietView } {
  const talks = meeting.quiet ?? []
  if (may(viewer.role, 'hear-quiet-words', 'other')) {
    const unseen = talks.some(isUnseen)
    const heard = meeting.sharing.presenting === null ? talks.flatMap((talk) => heardOf(meeting, talk)) : []
    return talks.length === 0 ? {} : { quiet: { mine: null, asked: false, heard, unseen } }
  }
  const own = talks.find(({ by }) => by === viewer.id)
  if (!own) return {}
  const mine = own.word === null || own.silent ? null : { seen: own.seen }
  return mine || own.asked ? { quiet: { mine, asked: own.asked, heard: [], unseen: false } } : {}
}

function heardOf({ participants }: Meeting, { by, word, answer, asked, seen, at }: QuietTalk): readonly QuietHeard[] {
  const person = participants.find(({ id }) => id === by)
  if (!person || person.removed) return []
  return [{ id: by, name: person.name, role: person.role, word, answer, asked, seen, at }]
}
