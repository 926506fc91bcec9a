import type { MeetingKind } from './meeting.ts'

/** One part of a meeting: its id (its words are in i18n) and how many minutes it usually takes. */
export interface Stage {
  readonly id: string
  readonly minutes: number
}

const stages = (list: Record<string, number>): readonly Stage[] =>
  Object.entries(list).map(([id, minutes]) => ({ id, minutes }))

/** The usual run of each kind of meeting. Local order differs, so nothing depends on it but the ruler on the page. */
export const STAGES: Record<MeetingKind, readonly Stage[]> = {
  initial_child_protection_conference: stages({
    welcome_and_checks: 8,
    whos_who_and_family_tree: 4,
    family_first: 8,
    working_well: 12,
    worried: 20,
    clarify: 4,
    impact_statement: 10,
    private_score: 4,
    reveal_and_reasons: 12,
    second_look: 4,
    professionals_only: 4,
    decision: 10,
    what_will_good_look_like: 8,
    what_needs_to_happen: 8,
    dates_and_close: 4,
  }),
  family_network_meeting: stages({
    welcome_and_checks: 5,
    child_first: 10,
    information: 15,
    private_score: 3,
    reveal_and_reasons: 7,
    private_family_time: 28,
    plan_presented: 9,
    second_look: 3,
    agree_and_resources: 5,
    dates_and_close: 5,
  }),
  group_supervision: stages({
    contract_and_question: 5,
    presenting: 10,
    private_score: 3,
    reveal_and_reasons: 5,
    questions: 12,
    reflecting_group: 10,
    presenter_responds: 4,
    second_look: 3,
    what_good_looks_like: 3,
    action_planner: 4,
    dates_and_close: 1,
  }),
}
