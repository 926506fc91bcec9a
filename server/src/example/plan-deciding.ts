import type { AudienceId, ChildId, DissentId, FamilyViewId, ParticipantId } from '@evenhand/shared/domain/ids'
import { type Deciding, type Decision, type Dissent, DECIDING_WORDS } from '@evenhand/shared/domain/deciding'
import type { FamilyView } from '@evenhand/shared/domain/deciding'
import type { Child } from '@evenhand/shared/domain/meeting'
import { firstName } from '@evenhand/shared/domain/participant'
import type { Quorum } from '@evenhand/shared/domain/quorum'
import type { Choice, DecisionPlan } from '@evenhand/shared/domain/template'
import { must } from '@evenhand/shared/lib/must'
import type { WorkedMeeting } from '@evenhand/shared/testing/worked-schema'
import { z } from 'zod'
import { randomId } from '../identity/tokens.ts'
import type { Tally } from './not-shown.ts'
import { MAIN_AUDIENCE } from './plan-audiences.ts'
import { insider, type PlannedPeople } from './plan-people.ts'

interface Around {
  readonly worked: WorkedMeeting
  readonly who: PlannedPeople
  readonly tally: Tally
  readonly plan: DecisionPlan | null
}

/** What was decided about each child, what the family said of it, and who disagreed, each where it was said. */
export function planDeciding(around: Around): Deciding {
  const { worked } = around
  return {
    decisions: (worked.decision ?? []).flatMap((decision) => planDecision(decision, around)),
    familyViews: (worked.family_views_on_decision ?? []).flatMap((view) => planFamilyView(view, around)),
    dissents: (worked.dissent ?? []).flatMap((dissent) => planDissent(dissent, around)),
  }
}

type Worked<Part extends 'decision' | 'family_views_on_decision' | 'dissent'> = NonNullable<WorkedMeeting[Part]>[number]

function planDecision(decision: Worked<'decision'>, { worked, who, tally, plan }: Around): readonly Decision[] {
  const { outcome, category, decided_by, reasons } = decision
  if (!outcome) return []
  const told = { audience: sessionOf(MAIN_AUDIENCE, who), reasons: withinLimit(reasons, tally) }
  return [
    {
      child: childOf(decision.child, who).id,
      option: choiceFor(outcome, plan?.options),
      category: category ? choiceFor(category, plan?.categories) : null,
      by: idOf(decided_by ?? worked.meeting.chair, who),
      at: Date.parse(worked.meeting.date),
      quorum: quorumOf(worked),
      correction: null,
      told: [told],
    },
  ]
}

function planFamilyView({ by, view }: Worked<'family_views_on_decision'>, around: Around): readonly FamilyView[] {
  const { worked, who, tally } = around
  const decided = new Set((worked.decision ?? []).map(({ child }) => childOf(child, who).id))
  const person = must(who.people.get(by), 'a person of the file')
  const spoken = { ...spokenBy(by, null, around), words: withinLimit(view, tally) }
  return person.knows
    .filter((child) => decided.has(child))
    .map((child) => ({ ...spoken, id: randomId<FamilyViewId>(), child, of: person.id, name: person.name }))
}

function planDissent(dissent: Worked<'dissent'>, around: Around): readonly Dissent[] {
  const { by, text, formal, session } = dissent
  const about = dissent.about ?? ''
  const spoken = spokenBy(by, session ?? null, around)
  return childrenIn(about, by, around).map((child) => ({
    ...spoken,
    id: randomId<DissentId>(),
    child,
    kind: formal ? 'formal' : 'disagreement',
    about: kindOf(about),
    of: spoken.by,
    words: withinLimit(text, around.tally),
    confirmedAt: spoken.at,
  }))
}

function kindOf(about: string): Dissent['about'] {
  if (/^decision/i.test(about)) return 'decision'
  if (/impact/i.test(about)) return 'impact'
  return /plan/i.test(about) ? 'plan' : 'other'
}

/** The children that are named, or whom a card is about that is named; otherwise those whom the speaker knows. */
function childrenIn(about: string, by: string, { worked, who }: Around): readonly ChildId[] {
  const words = new Set(about.split(/[^\p{L}\p{N}]+/u))
  const named = Array.from(who.children.values()).filter(({ name }) => words.has(firstName(name)))
  const ofCards = worked.cards.filter(({ id }) => words.has(id)).flatMap(({ children }) => children)
  const found = [...named.map(({ id }) => id), ...ofCards.map((id) => childOf(id, who).id)]
  return found.length > 0 ? [...new Set(found)] : must(who.people.get(by), 'a person of the file').knows
}

/** Said by themselves, in the session that the file names or the first that they were in. */
function spokenBy(by: string, session: string | null, { worked, who }: Around) {
  const theirs = Array.from(who.audiences.of.keys()).find((id) => insider(who, by, id) !== null)
  return {
    audience: sessionOf(session ?? theirs ?? MAIN_AUDIENCE, who),
    by: idOf(by, who),
    readBack: null,
    at: Date.parse(worked.meeting.date),
  }
}

const quoracy = z.looseObject({ met: z.boolean().nullish(), present_agencies: z.array(z.string()).nullish() })

function quorumOf({ meeting }: WorkedMeeting): Quorum {
  const told = quoracy.safeParse(meeting.quoracy)
  return { met: told.data?.met ?? null, present: told.data?.present_agencies ?? [] }
}

/** The template's own choice where it has this one; otherwise the file's words as they are. */
export function choiceFor(id: string, choices: readonly Choice[] | undefined): string {
  return choices?.find((choice) => choice.id === id)?.id ?? id.replaceAll('_', ' ')
}

function withinLimit(words: string | null | undefined, tally: Tally): string {
  return tally.within(DECIDING_WORDS, words, 'words on a decision longer than the record takes') ?? ''
}

function sessionOf(id: string, { audiences }: PlannedPeople): AudienceId {
  return must(audiences.of.get(id) ?? audiences.of.get(MAIN_AUDIENCE), 'an audience of the file').id
}

function childOf(id: string, { children }: PlannedPeople): Child {
  return must(children.get(id), 'a child of the file')
}

function idOf(id: string, { people }: PlannedPeople): ParticipantId {
  return must(people.get(id), 'a person of the file').id
}
