import type { ScaleId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import type { Scale } from '@evenhand/shared/domain/scale'
import { done, type Outcome, refused } from '@evenhand/shared/lib/outcome'
import type { SetScale } from '@evenhand/shared/protocol/command'

/** More scales than anybody answers in one meeting. */
const MOST_SCALES = 48

/** The scale that these words are for: the one that is named, or a new one under the fresh id. Its child never changes. */
export function scaleFor(meeting: Meeting, input: SetScale, fresh: ScaleId): Outcome<Scale, 'bad-request'> {
  const known = meeting.scales.find(({ id }) => id === input.id)
  if (!meeting.children.some(({ id }) => id === input.child)) return refused('bad-request')
  if (input.id !== null && known?.child !== input.child) return refused('bad-request')
  if (!known && meeting.scales.length >= MOST_SCALES) return refused('bad-request')
  const { id: _named, ...words } = input
  const direction = known?.direction ?? usualDirection(meeting, input.kind)
  return done({ ...words, id: known?.id ?? fresh, direction })
}

/**
 * The meeting with this scale in the place of the one it replaces, or at the end when it is new. Where there is another
 * session, its words wait until an audience is asked them. [B1]
 */
export function withScale(meeting: Meeting, scale: Scale): Meeting {
  const { heldBack = [] } = meeting.sharing
  const isSplit = meeting.audiences.some(({ kind }) => kind === 'session')
  const sharing = isSplit ? { ...meeting.sharing, heldBack: [...new Set([...heldBack, scale.id])] } : meeting.sharing
  const known = meeting.scales.some(({ id }) => id === scale.id)
  const scales = known
    ? meeting.scales.map((other) => (other.id === scale.id ? scale : other))
    : [...meeting.scales, scale]
  return { ...meeting, scales, sharing }
}

export function withoutScale(meeting: Meeting, scale: ScaleId): Meeting | null {
  const scales = meeting.scales.filter(({ id }) => id !== scale)
  return scales.length === meeting.scales.length ? null : { ...meeting, scales }
}

/** As the template has it for scales of this kind. On the four-box grid 10 stands on the left, beside what works. [R7] */
function usualDirection({ template }: Meeting, kind: Scale['kind']): Scale['direction'] {
  const plan = template.scales.find((scale) => scale.kind === kind) ?? template.scales[0]
  return plan?.direction ?? 'ten-left'
}
