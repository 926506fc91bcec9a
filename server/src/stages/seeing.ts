import { childPanelsRead } from '@evenhand/shared/domain/child-panel'
import { NOTHING_DECIDED, standingDecision } from '@evenhand/shared/domain/deciding'
import { actionFlags, answeredBy, outcomeFlags } from '@evenhand/shared/domain/plan-flags'
import { quorumNow } from '@evenhand/shared/domain/quorum'
import { boxPlan, type ExitCheck } from '@evenhand/shared/domain/template'
import type { Facts } from './seen.ts'

/**
 * What each check looks at: so, not so, or null when it cannot tell and the chair says. A check that is not named here is
 * the chair's to tick. Pure. Whoever builds the part that a check is about adds it here.
 */
export const SEEING: Readonly<Partial<Record<ExitCheck, (facts: Facts) => boolean | null>>> = {
  quorum_met: ({ meeting, here }) => quorumNow(meeting, here).met,
  child_panels_read: ({ meeting, audience }) => childPanelsRead(meeting, audience),
  answers_in: answersIn,
  decisions_made: decisionsMade,
  // Which dates a meeting needs is for people to say; that one was set can be seen.
  dates_set: ({ meeting, audience }) =>
    meeting.plan?.dates.some((date) => date.audience === audience.id) ? true : null,
  impact_statements_done: ({ board }) => board.statementsDone,
  worries_sourced: worriesSourced,
  unclear_cards_discussed: unclearDiscussed,
  outcomes_answer_worries: ({ board }) => outcomesAnswer(board),
  actions_have_outcomes: ({ board }) =>
    board.plan.actions.every((action) => !actionFlags(action, board.plan.outcomes).includes('no-outcome')),
}

/** The look that this stage asks for: the first such stage has the first look, the next one the second. */
function answersIn({ meeting, stage, looks }: Facts): boolean | null {
  const { stages } = meeting.template
  const asked = stages.slice(0, stage + 1).filter(({ checks }) => checks.includes('answers_in')).length
  const look = looks.filter(({ earlier, before }) => earlier === null && !before)[asked - 1]
  if (!look) return null
  if (look.phase !== 'open') return true
  const progress = look.rounds.map((round) => (round.phase === 'open' ? round.progress : null))
  if (progress.some((each) => each === null)) return null
  return progress.every((each) => each !== null && each.submitted >= each.of)
}

/** Each child has a decision of the chair, or an answer to the family's plan. */
function decisionsMade({ meeting, board }: Facts): boolean {
  const deciding = meeting.deciding ?? NOTHING_DECIDED
  return meeting.children.every(
    ({ id }) => standingDecision(deciding, id) !== null || board.plan.acceptances.some(({ child }) => child === id),
  )
}

/** Each worry says where it is from, or is called an opinion or a hypothesis. */
function worriesSourced({ meeting, board }: Facts): boolean {
  const isWorry = (box: string) => boxPlan(meeting.template, box)?.look === 'worried'
  return board.cards
    .filter(({ box }) => isWorry(box))
    .every(({ tag, source }) => source !== null || tag === 'opinion' || tag === 'hypothesis')
}

/** A claim without a tag, and one that somebody sees differently, were talked about. */
function unclearDiscussed({ meeting, board }: Facts): boolean {
  const isClaim = (box: string) => boxPlan(meeting.template, box)?.tagged === true
  return board.cards
    .filter(({ box, tag, contests }) => contests.length > 0 || (isClaim(box) && tag === null))
    .every(({ discussed }) => discussed)
}

function outcomesAnswer({ plan, links }: Facts['board']): boolean {
  return plan.outcomes.every((outcome) => !outcomeFlags(outcome, answeredBy(outcome.id, links)).includes('no-worry'))
}
