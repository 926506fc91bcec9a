import { LIMITS } from '@evenhand/shared/domain/grid'
import type { ChildId, MeetingId, ParticipantId, ScaleId } from '@evenhand/shared/domain/ids'
import type { Meeting, MeetingKind } from '@evenhand/shared/domain/meeting'
import { STAGES } from '@evenhand/shared/domain/stage'
import { must } from '@evenhand/shared/lib/must'
import type { WorkedMeeting } from '@evenhand/shared/testing/worked-schema'
import { randomId } from '../identity/tokens.ts'
import { createTally, type NotShown, type Tally } from './not-shown.ts'
import { type PlannedCard, type PlannedLink, planCards } from './plan-cards.ts'
import { type PlannedLook, planLooks } from './plan-looks.ts'
import { MAIN_AUDIENCE, type PlannedPeople, planPeople } from './plan-people.ts'

export interface ImportPlan {
  readonly meeting: Meeting
  readonly cards: readonly PlannedCard[]
  readonly links: readonly PlannedLink[]
  readonly impact: readonly { readonly child: ChildId; readonly words: string }[]
  /** Looks that were held: imported as revealed. */
  readonly looks: readonly PlannedLook[]
  /** Asked once more after the import, for whoever looks round to answer; null when there is nothing to ask. */
  readonly ask: ScaleId | null
  /** Who was in the meeting in whatever way, and so gets a window. */
  readonly attending: readonly ParticipantId[]
  readonly notShown: NotShown
}

/** Neutral, unlike a file's own title: it stands in lists and on phones. [P5] */
const TITLES: Record<MeetingKind, string> = {
  initial_child_protection_conference: 'Example conference',
  family_network_meeting: 'Example family network meeting',
  group_supervision: 'Example group supervision',
}

/** What a worked meeting becomes here: its main audience's board, and a count of everything else. Stores nothing. */
export function planImport(worked: WorkedMeeting, unknownKeys: readonly string[]): ImportPlan {
  const tally = createTally()
  const who = planPeople(worked)
  const { cards, links } = planCards(worked, who, tally)
  const impact = planImpact(worked, who, tally)
  const looks = planLooks(worked, who, tally)
  countTheRest(worked, tally)
  tally.add('details that this board has no place for', unknownKeys.length)
  const asked = worked.scales.find(({ type }) => type === 'safety_and_wellbeing')
  return {
    meeting: planMeeting(worked, who),
    cards,
    links,
    impact,
    looks,
    ask: asked ? must(who.scales.get(asked.id), 'a scale of the file').id : null,
    attending: worked.participants
      .filter(({ audiences }) => audiences.length > 0)
      .map(({ id }) => must(who.people.get(id), 'a person of the file').id),
    notShown: tally.list(),
  }
}

function planMeeting({ meeting }: WorkedMeeting, { children, people, scales }: PlannedPeople): Meeting {
  const { kind, date } = meeting
  return {
    id: randomId<MeetingId>(),
    title: TITLES[kind],
    kind,
    date,
    children: [...children.values()],
    participants: [...people.values()],
    scales: [...scales.values()],
    stage: Math.max(
      0,
      STAGES[kind].findIndex(({ id }) => id === 'second_look'),
    ),
    paused: false,
    example: true,
  }
}

function planImpact({ impact_statements }: WorkedMeeting, who: PlannedPeople, tally: Tally): ImportPlan['impact'] {
  const taken = new Set<string>()
  return (impact_statements ?? []).flatMap((statement) => {
    const { agreed_by, not_agreed, changes_asked_for } = statement
    for (const list of [agreed_by, not_agreed, changes_asked_for])
      tally.add('what people said of an impact statement', list?.length ?? 0)
    const words = tally.within(LIMITS.impactWords, statement.text, 'impact statements longer than the board takes')
    if (words === null) return []
    if (taken.has(statement.child)) {
      tally.add('further impact statements for a child')
      return []
    }
    taken.add(statement.child)
    return [{ child: must(who.children.get(statement.child), 'a child of the file').id, words }]
  })
}

function countTheRest(worked: WorkedMeeting, tally: Tally): void {
  tally.add('decisions with the views on them', worked.decision?.length ?? 0)
  tally.add('outcomes of the plan', worked.outcomes?.length ?? 0)
  tally.add('actions of the plan', worked.actions?.length ?? 0)
  tally.add('what to do if it goes wrong', worked.contingency?.length ?? 0)
  tally.add('formal and other dissent', worked.dissent?.length ?? 0)
  tally.add('smaller audiences', worked.audiences.filter(({ id }) => id !== MAIN_AUDIENCE).length)
  tally.add('access needs', worked.participants.filter(({ access_needs }) => access_needs).length)
}
