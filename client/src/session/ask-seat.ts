import type { AudienceId, ParticipantId } from '@evenhand/shared/domain/ids'
import type { Template } from '@evenhand/shared/domain/template'
import type { SeatView } from '@evenhand/shared/protocol/view'
import type { Ahead } from '../begin/ahead.ts'
import { command, type CommandOutcome } from './command.ts'
import { isHandedOn } from './handed-on.ts'

/** A seat, and how far the server's clock was ahead of this device's when it was told, in ms. */
export interface FreshSeat {
  readonly seat: SeatView
  readonly ahead: number
}

export type SeatAnswer = CommandOutcome<FreshSeat>

/** Asks for a seat; without an audience the server chooses. */
export async function askSeat(participant: ParticipantId, audience: AudienceId | null): Promise<SeatAnswer> {
  const path = `/api/p/${encodeURIComponent(participant)}/seat`
  const answer = await command<SeatView>('POST', path, audience === null ? {} : { audience })
  return answer.ok ? { ok: true, value: { seat: answer.value, ahead: answer.value.now - Date.now() } } : answer
}

/** Whoever has said yes needs a seat next: it comes while the meeting's code is still on its way. [U9] */
export function seatAhead(
  seats: Ahead<SeatAnswer>,
  participant: ParticipantId,
  onTemplate: (template: Template) => void,
): void {
  if (isHandedOn(participant)) return
  seats.ask(participant, async () => {
    const answer = await askSeat(participant, null)
    if (answer.ok) onTemplate(answer.value.seat.template)
    return answer
  })
}
