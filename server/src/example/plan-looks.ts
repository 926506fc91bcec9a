import type { Participant } from '@evenhand/shared/domain/participant'
import type { Scale } from '@evenhand/shared/domain/scale'
import { must } from '@evenhand/shared/lib/must'
import type { ImportedAnswer } from '@evenhand/shared/protocol/view'
import type { WorkedMeeting, WorkedScore } from '@evenhand/shared/testing/worked-schema'
import type { ImportedResult } from '../scoring/sealed-round.ts'
import type { Tally } from './not-shown.ts'
import type { PlannedPeople } from './plan-people.ts'

export interface PlannedLook {
  readonly number: number
  readonly rounds: readonly { readonly scale: Scale; readonly results: readonly ImportedResult[] }[]
}

/** The scores that the main audience saw, a look for each number. A score given outside it is counted and not shown. [P6] */
export function planLooks({ rounds }: WorkedMeeting, who: PlannedPeople, tally: Tally): readonly PlannedLook[] {
  const numbers = [...new Set(rounds.map(({ n }) => n))].toSorted((a, b) => a - b)
  const looks = numbers.map((number) => ({
    number,
    rounds: rounds
      .filter(({ n }) => n === number)
      .map(({ scale, scores }) => ({
        scale: must(who.scales.get(scale), 'a scale of the file'),
        results: scores.flatMap((score) => planResult(score, who, tally)),
      }))
      .filter(({ results }) => results.length > 0),
  }))
  return looks.filter((look) => look.rounds.length > 0)
}

function planResult(score: WorkedScore, { people }: PlannedPeople, tally: Tally): ImportedResult[] {
  const person = must(people.get(score.by), 'a person of the file')
  if (!person.seesBoard) {
    tally.add('scores given outside this audience')
    return []
  }
  if (hasStep(score)) tally.add('pictures of a picture scale')
  if (score.knows_from) tally.add('how somebody knows the child')
  return [{ ...shownAs(person), answer: planAnswer(score) }]
}

function shownAs({ member, name, role, of }: Participant): Omit<ImportedResult, 'answer'> {
  return { by: member, name, role, of }
}

function planAnswer(score: WorkedScore): ImportedAnswer {
  return {
    kind: 'imported',
    place: score.score,
    passed: score.score === null ? whyNoNumber(score) : null,
    words: score.rationale ?? '',
    changedBecause: score.changed_because ?? null,
  }
}

const PASSES: Readonly<Record<string, string>> = {
  does_not_know_child: 'does not know the child',
  not_enough_information: 'not enough information',
  chooses_not_to: 'chooses not to',
}

/** A step among pictures is not a place from 0 to 10 and is never turned into one. [R7] */
function whyNoNumber(score: WorkedScore): string {
  const reason = score.abstain_reason
  if (hasStep(score) && !reason) {
    return score.of_steps
      ? `chose picture ${score.child_step} of ${score.of_steps}`
      : `chose picture ${score.child_step}`
  }
  return reason ? (PASSES[reason] ?? reason.replaceAll('_', ' ')) : ''
}

function hasStep({ child_step }: WorkedScore): boolean {
  return child_step !== null && child_step !== undefined
}
