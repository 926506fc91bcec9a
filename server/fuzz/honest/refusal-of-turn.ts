import type { EditRefusal } from '@evenhand/shared/protocol/refusal'
import { fieldOf, ownerOf } from './board-facts.ts'
import type { Intent, Meant, Standing } from './intent.ts'

/** Whether it is this person's turn to do this. Rules M2 and M3 once more, so that a mistake is not made twice alike. */
export function refusalOfTurn(
  intent: Intent,
  { member, role }: Meant,
  { doc, turn, wordsStillTaken }: Standing,
): EditRefusal | null {
  const { phase, stage, presenter } = turn
  const goes = phase === 'going'
  const ordersThings = goes && (role === 'chair' || role === 'minute_taker')
  const isTheirs =
    stage.presenter === undefined ||
    presenter === null ||
    (stage.presenter === 'alone' ? presenter === member : presenter !== member)
  const inTurn = goes && stage.writers.includes(role) && (ordersThings || isTheirs)
  const unless = (fine: boolean) => (fine ? null : 'not-this-stage')
  const { kind } = intent
  if (kind === 'words' || kind === 'impact') return unless(inTurn || wordsStillTaken)
  if (kind === 'new-card') return unless(inTurn && stage.boxes.includes(intent.box))
  if (kind === 'withdraw') return unless(ordersThings || inTurn || (goes && ownerOf(intent.card) === member))
  if (kind === 'put-back' || kind === 'mark') return unless(ordersThings || inTurn)
  if (kind !== 'move') return unless(inTurn)
  const { to, card } = intent
  const box = fieldOf(doc, 'cards', card, 'box')
  const isOpen = to === null || stage.boxes.includes(to)
  // What the board does not have yet is a new card wherever it has been put meanwhile.
  if (box === null) return unless(inTurn && isOpen)
  return unless(ordersThings || (inTurn && (isOpen || to === box)))
}
