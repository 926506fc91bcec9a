import type { ChildId } from '@evenhand/shared/domain/ids'
import { firstName } from '@evenhand/shared/domain/participant'
import type { RoundQuestion, Scale } from '@evenhand/shared/domain/scale'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { createContext, useMemo } from 'react'
import { type Translate, translateFilled } from '../i18n/template-overlay.ts'
import { useOfTemplate } from '../i18n/use-translation.ts'

/** The scales as they are written down: whoever changes one changes those words, not a translation of them. */
export const WrittenScales = createContext<readonly Scale[]>([])

/** The meeting with the words that its template gave it in the reader's language: scales, questions, dates, the quorum. [U7] */
export function useViewInOwnLanguage(view: MeetingView): MeetingView {
  const ofTemplate = useOfTemplate()
  return useMemo(() => viewIn(view, ofTemplate), [view, ofTemplate])
}

export function viewIn(view: MeetingView, translate: Translate): MeetingView {
  const nameOf = (child: ChildId) => firstName(view.children.find(({ id }) => id === child)?.name ?? '')
  const say = (words: string) => translate(words) ?? words
  const named = <Named extends { readonly name: string }>(each: Named) => ({ ...each, name: say(each.name) })
  const question = <Question extends RoundQuestion>(asks: Question): Question => ({
    ...asks,
    ...wordsOf(asks, (words) => translateFilled(words, nameOf(asks.child), translate)),
  })
  const { plan, door } = view
  return {
    ...view,
    scales: view.scales.map(question),
    looks: view.looks.map((look) => ({
      ...look,
      rounds: look.rounds.map((round) => ({ ...round, asks: question(round.asks) })),
    })),
    plan: plan && {
      ...plan,
      dates: plan.dates.map(named),
      since: plan.since && { ...plan.since, dates: plan.since.dates.map(named) },
    },
    door: { ...door, quorum: door.quorum && { ...door.quorum, rule: say(door.quorum.rule) } },
  }
}

function wordsOf(asks: RoundQuestion, say: (words: string) => string) {
  const question = say(asks.question)
  if (asks.kind === 'threshold_view') {
    const choices = (of: typeof asks.options) => of.map((choice) => ({ ...choice, name: say(choice.name) }))
    return { question, options: choices(asks.options), categories: choices(asks.categories) }
  }
  return { question, anchor0: say(asks.anchor0), anchor10: say(asks.anchor10), steps: asks.steps.map(say) }
}
