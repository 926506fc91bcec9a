import type { Meeting } from '@evenhand/shared/domain/meeting'
import type { MemberId } from '@evenhand/shared/domain/ids'
import type { RoundQuestion } from '@evenhand/shared/domain/scale'
import { must } from '@evenhand/shared/lib/must'
import type { ImportedAnswer } from '@evenhand/shared/protocol/view'
import type { WorkedMeeting, WorkedScore } from '@evenhand/shared/testing/worked-schema'
import { randomId } from '../identity/tokens.ts'
import type { LookToImport } from '../scoring/import-look.ts'
import type { ImportedResult } from '../scoring/sealed-round.ts'
import { viewQuestion } from '../scoring/view-question.ts'
import type { Tally } from './not-shown.ts'
import { choiceFor } from './plan-deciding.ts'
import { MAIN_AUDIENCE } from './plan-audiences.ts'
import { insider, type PlannedPeople } from './plan-people.ts'

type PlannedRound = LookToImport['rounds'][number]
type WorkedRound = WorkedMeeting['rounds'][number]

/** What a file calls a yes to "is a child protection plan needed?" is that option here. */
const VIEWS: Readonly<Record<string, string>> = { plan_needed: 'child_protection_plan' }

/** The views on the threshold, after the scores: asked of professionals, about each child, in the first session. */
export function planViews(worked: WorkedMeeting, who: PlannedPeople, meeting: Meeting): readonly LookToImport[] {
  const { options } = meeting.template.decision ?? {}
  const rounds = (worked.decision ?? []).flatMap(({ child, views }): PlannedRound[] => {
    const asks = viewQuestion(meeting, must(who.children.get(child), 'a child of the file').id)
    const results = (views ?? []).map(({ by, view, reason }): ImportedResult => {
      const said = { kind: 'imported', place: null, changedBecause: null } as const
      const shown = shownAs(by, MAIN_AUDIENCE, who)
      if (view === 'no_view') return { ...shown, answer: { ...said, words: '', passed: reason ?? '' } }
      const option = choiceFor(VIEWS[view] ?? view, options)
      return { ...shown, answer: { ...said, words: reason ?? '', passed: null, view: { option, category: null } } }
    })
    return asks && results.length > 0 ? [{ asks, results }] : []
  })
  if (rounds.length === 0) return []
  const number = Math.max(0, ...worked.rounds.map(({ n }) => n)) + 1
  return [{ audience: must(who.audiences.of.get(MAIN_AUDIENCE), 'the first session').id, number, rounds }]
}

/** The scores of each audience, a look for each number. A score that was given in a separate session stays there. [P6] */
export function planLooks({ rounds }: WorkedMeeting, who: PlannedPeople, tally: Tally): readonly LookToImport[] {
  const numbers = [...new Set(rounds.map(({ n }) => n))].toSorted((a, b) => a - b)
  return Array.from(who.audiences.of, ([audience, { id }]) =>
    numbers.map((number) => ({
      audience: id,
      number,
      rounds: rounds
        .filter(({ n }) => n === number)
        .map((round): PlannedRound => ({ asks: scaleOf(round, who), results: resultsIn(audience, round, who, tally) }))
        .filter(({ results }) => results.length > 0),
    })),
  )
    .flat()
    .filter((look) => look.rounds.length > 0)
}

function scaleOf({ scale }: WorkedRound, who: PlannedPeople): RoundQuestion {
  return must(who.scales.get(scale), 'a scale of the file')
}

function resultsIn(audience: string, round: WorkedRound, who: PlannedPeople, tally: Tally): readonly ImportedResult[] {
  return round.scores
    .filter((score) => audienceOf(score, who) === audience)
    .map((score) => {
      if (score.knows_from) tally.add('how somebody knows the child')
      return planResult(score, score.entered_by ?? round.entered_by, who)
    })
}

/** Where somebody gave their score: the first session, unless the file or their places say another. */
function audienceOf({ session, by }: WorkedScore, who: PlannedPeople): string {
  if (session && who.audiences.of.has(session)) return session
  if (insider(who, by, MAIN_AUDIENCE)) return MAIN_AUDIENCE
  const elsewhere = Array.from(who.audiences.of.keys()).find((audience) => insider(who, by, audience) !== null)
  return elsewhere ?? MAIN_AUDIENCE
}

function planResult(score: WorkedScore, enteredBy: string | null | undefined, who: PlannedPeople): ImportedResult {
  const typist = enteredBy && enteredBy !== score.by ? must(who.people.get(enteredBy), 'a person of the file') : null
  return {
    ...shownAs(score.by, audienceOf(score, who), who),
    answer: planAnswer(score),
    ...(typist ? { enteredBy: typist.name } : {}),
  }
}

function shownAs(id: string, audience: string, who: PlannedPeople): Omit<ImportedResult, 'answer'> {
  const { name, role, of } = must(who.people.get(id), 'a person of the file')
  // Somebody who was not there themselves has no alias of this audience; theirs stands for them on this line alone.
  return { by: insider(who, id, audience)?.member ?? randomId<MemberId>(), name, role, of }
}

function planAnswer(score: WorkedScore): ImportedAnswer {
  const at = score.child_step
  return {
    kind: 'imported',
    place: score.score,
    passed: score.score === null && score.abstain_reason ? whyNoNumber(score.abstain_reason) : null,
    words: score.rationale ?? '',
    changedBecause: score.changed_because ?? null,
    // A step among pictures is not a place from 0 to 10 and is never turned into one. [R7]
    ...(typeof at === 'number' && at > 0 ? { step: { at, of: score.of_steps ?? null } } : {}),
  }
}

const PASSES: Readonly<Record<string, string>> = {
  does_not_know_child: 'does not know the child',
  not_enough_information: 'not enough information',
  chooses_not_to: 'chooses not to',
}

function whyNoNumber(reason: string): string {
  return PASSES[reason] ?? reason.replaceAll('_', ' ')
}
