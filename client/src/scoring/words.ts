import type { ChildId } from '@evenhand/shared/domain/ids'
import type { Child } from '@evenhand/shared/domain/meeting'
import type { CommandRefusal } from '@evenhand/shared/protocol/refusal'
import { firstName } from '@evenhand/shared/domain/participant'
import type { RoundQuestion } from '@evenhand/shared/domain/scale'
import type { LookView, MeetingView, RoundView } from '@evenhand/shared/protocol/view'
import type { Say } from '../i18n/say.ts'
import { useTranslation } from '../i18n/use-translation.ts'

/** Sentences that several parts of scoring share. */
export interface Words {
  readonly t: Say
  /** "First look", "Second look", "Look 3". */
  look(number: number): string
  /** The same for one of an earlier meeting: "Meeting of 12 November 2026". */
  lookOf(look: LookView): string
  child(id: ChildId): string
  /** "Pip", or "Pip: How is it at home?" where there is more than one question about that child. */
  about(rounds: readonly RoundView[], asks: RoundQuestion): string
  /** The chair's first name, as everybody in the room uses it. */
  readonly chair: string
  readonly isChair: boolean
  list(names: readonly string[]): string
  refusal(reason: CommandRefusal | 'offline'): string
}

export function useWords(view: MeetingView): Words {
  const { t, i18n } = useTranslation('scoring')
  const look = (number: number) =>
    number === 1 || number === 2 ? t(`lookName_${number}`) : t('lookName_n', { number })
  return {
    t,
    look,
    lookOf: ({ number, earlier }) =>
      earlier ? t('earlierMeeting', { date: i18n.format.day(earlier) }) : number < 1 ? t('toldLook') : look(number),
    child: (id) => callName(view.children, id),
    about: (rounds, asks) => {
      const name = callName(view.children, asks.child)
      return rounds.filter((round) => round.asks.child === asks.child).length > 1 ? `${name}: ${asks.question}` : name
    },
    chair: firstName(view.chair),
    isChair: view.me.role === 'chair',
    list: i18n.format.list,
    refusal: (reason) => (i18n.has('scoring', `refusal.${reason}`) ? t(`refusal.${reason}`) : t('refusal.other')),
  }
}

/** A child's first name, as everybody in the room says it; the whole name where two children share the first. */
function callName(children: readonly Child[], id: ChildId): string {
  const name = children.find((child) => child.id === id)?.name ?? ''
  const alike = children.filter((child) => firstName(child.name) === firstName(name))
  return alike.length > 1 ? name : firstName(name)
}
