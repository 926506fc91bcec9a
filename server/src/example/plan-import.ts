import { NOTHING_SHARED } from '@evenhand/shared/domain/sharing'
import type { AudienceId, MeetingId, ParticipantId, ScaleId } from '@evenhand/shared/domain/ids'
import type { ChildPanel } from '@evenhand/shared/domain/child-panel'
import { OPEN_LOBBY } from '@evenhand/shared/domain/lobby'
import type { Meeting, MeetingKind } from '@evenhand/shared/domain/meeting'
import type { Template } from '@evenhand/shared/domain/template'
import { must } from '@evenhand/shared/lib/must'
import type { WorkedMeeting } from '@evenhand/shared/testing/worked-schema'
import { randomId } from '../identity/tokens.ts'
import type { LookToImport } from '../scoring/import-look.ts'
import { createTally, type NotShown } from './not-shown.ts'
import { MAIN_AUDIENCE, planAudiences } from './plan-audiences.ts'
import { type PlannedBoard, planBoards } from './plan-boards.ts'
import { planDeciding } from './plan-deciding.ts'
import { planLooks, planViews } from './plan-looks.ts'
import { type PlannedPeople, planPeople } from './plan-people.ts'

export interface ImportPlan {
  readonly meeting: Meeting
  /** What each audience's document starts with. */
  readonly boards: readonly PlannedBoard[]
  /** Looks that were held: imported as revealed. */
  readonly looks: readonly LookToImport[]
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

/** What a worked meeting becomes here, and a count of what it holds beyond that. Stores nothing. */
export function planImport(worked: WorkedMeeting, unknownKeys: readonly string[], template: Template): ImportPlan {
  const tally = createTally()
  const who = planPeople(worked, planAudiences(worked, template))
  const boards = planBoards({ worked, who, template, tally })
  const meeting = {
    ...planMeeting(worked, who, template),
    deciding: planDeciding({ worked, who, tally, plan: template.decision }),
  }
  const looks = [...planLooks(worked, who, tally), ...planViews(worked, who, meeting)]
  tally.add('access needs', worked.participants.filter(({ access_needs }) => access_needs).length)
  tally.add('details that this board has no place for', unknownKeys.length)
  const asked = worked.scales.find(({ type }) => type === 'safety_and_wellbeing')
  return {
    meeting,
    boards,
    looks,
    ask: asked ? must(who.scales.get(asked.id), 'a scale of the file').id : null,
    attending: worked.participants
      .filter(({ audiences }) => audiences.length > 0)
      .map(({ id }) => must(who.people.get(id), 'a person of the file').id),
    notShown: tally.list(),
  }
}

/** A file does not say to which session the words of a scale were told: where there is another, they wait until it is asked. */
function heldBack({ scales, audiences }: PlannedPeople): Pick<Meeting['sharing'], 'heldBack'> {
  const isSplit = audiences.all.some(({ kind }) => kind === 'session')
  return isSplit ? { heldBack: Array.from(scales.values(), ({ id }) => id) } : {}
}

function planMeeting(worked: WorkedMeeting, who: PlannedPeople, template: Template): Meeting {
  const { kind, date } = worked.meeting
  // Whoever looks round an example wants to write in it.
  const stage = openBoardStage(template)
  return {
    id: randomId<MeetingId>(),
    title: TITLES[kind],
    kind,
    date,
    children: [...who.children.values()],
    participants: [...who.people.values()],
    scales: [...who.scales.values()],
    template,
    audiences: who.audiences.all.map(({ run, ...audience }) => ({ ...audience, run: run && { ...run, stage } })),
    sharing: { ...NOTHING_SHARED, ...heldBack(who) },
    panels: planPanels(worked, who),
    lobby: { ...OPEN_LOBBY, apart: planApart(worked, who) },
    attendance: [],
    example: true,
  }
}

/** The stage with the most room to write for most people. */
function openBoardStage({ stages }: Template): number {
  const room = stages.map(({ writers, boxes, audience }) =>
    audience === 'session' ? writers.length * boxes.length : 0,
  )
  return room.indexOf(Math.max(...room))
}

/** Who may hear a child are those on whose boards their words stand, and for a child without words the first session. */
function planPanels(worked: WorkedMeeting, who: PlannedPeople): readonly ChildPanel[] {
  return worked.children.map(({ id, how_views_were_gathered }) => {
    const words = worked.cards.filter(({ own_words, by, voice_of }) => own_words && (voice_of ?? by) === id)
    const heardIn = words.length > 0 ? words.map(({ audience }) => audience) : [MAIN_AUDIENCE]
    const mayHear = [...new Set(heardIn)].flatMap((audience): AudienceId[] => {
      const planned = who.audiences.of.get(audience)
      return planned ? [planned.id] : []
    })
    const typist = words[0] ? (words[0].entered_by ?? words[0].by) : worked.meeting.chair
    const by = must(who.people.get(typist), 'a person of the file').id
    const home = must(who.audiences.of.get(MAIN_AUDIENCE), 'the first session').id
    const account = { by, home, howGathered: how_views_were_gathered ?? '', mayHear, choice: '', observedInstead: '' }
    const child = must(who.children.get(id), 'a child of the file').id
    return { child, accounts: how_views_were_gathered ? [account] : [], readings: [], broughtIn: [] }
  })
}

/** Those of the family who have a session of their own must not meet those whom the file keeps out of it. */
function planApart(worked: WorkedMeeting, who: PlannedPeople): Meeting['lobby']['apart'] {
  const family = (id: string) => ['parent_carer', 'family_network'].includes(who.people.get(id)?.role ?? '')
  const idOf = (id: string) => must(who.people.get(id), 'a person of the file').id
  return worked.audiences.flatMap(({ id, never }) => {
    const alone = worked.participants.filter(
      (person) => person.audiences.includes(id) && !person.audiences.includes(MAIN_AUDIENCE) && family(person.id),
    )
    return alone.flatMap((one) =>
      (never ?? []).filter(family).map((other) => ({ pair: [idOf(one.id), idOf(other)] as const, why: '' })),
    )
  })
}
