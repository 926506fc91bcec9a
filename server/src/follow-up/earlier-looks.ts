import type { Answer, PassReason } from '@evenhand/shared/domain/answer'
import type { ImportedAnswer, ResultView } from '@evenhand/shared/protocol/view'
import type { OpenMeeting } from '../meetings/meetings.ts'
import type { LookToImport } from '../scoring/import-look.ts'
import { lookAudience } from '../scoring/look-audience.ts'
import { createRounds } from '../scoring/round-to-show.ts'
import type { ImportedResult } from '../scoring/sealed-round.ts'
import { looksOf } from '../store/score-reads.ts'
import type { Store } from '../store/store.ts'
import type { Continued } from './follow-up-meeting.ts'

/**
 * What was revealed in the meeting before, for each audience that goes on, as looks to import: sealed into the new meeting
 * and shown there by the scoring lane only once the same question has been revealed anew. [R11] The last one is number 0.
 */
export async function earlierLooks(
  store: Store,
  open: OpenMeeting,
  continued: readonly Continued[],
): Promise<readonly LookToImport[]> {
  const rounds = createRounds({ store, submitted: () => new Set() })
  const stored = await looksOf(store.read, open.meeting.id)
  const looks = continued.map(async ({ before, now, members }) => {
    const own = stored.filter((look) => look.phase === 'revealed' && lookAudience(open.meeting, look) === before)
    return Promise.all(
      own.map(async (look, place): Promise<LookToImport> => {
        const read = look.rounds.map(async (round) => {
          const { asks, earlier } = await rounds.record(open, round)
          const results = await rounds.results(open, look, round)
          return { asks, earlier, results: results.map((result) => again(result, members)) }
        })
        const held = await Promise.all(read)
        const earlier = held[0]?.earlier ?? open.meeting.date
        return {
          audience: now,
          number: place + 1 - own.length,
          earlier,
          rounds: held.map(({ asks, results }) => ({ asks, results })),
        }
      }),
    )
  })
  return (await Promise.all(looks)).flat()
}

/** The same answer by the same person under the alias of now; somebody who is not here any more keeps their old one, which no one else has. */
function again(
  { by, name, role, of, answer, enteredBy, before }: ResultView,
  members: Continued['members'],
): ImportedResult {
  return { by: members.get(by) ?? by, name, role, of, answer: answer && asImported(answer), enteredBy, before }
}

const PASSES: Readonly<Record<PassReason, string>> = {
  does_not_know_child: 'does not know the child',
  not_enough_information: 'not enough information',
  chooses_not_to: 'chooses not to',
}

/** A number stays a number, a step a step, a view a view; none is turned into another. [R7] */
function asImported(answer: Answer | ImportedAnswer): ImportedAnswer {
  if (answer.kind === 'imported') return answer
  const { helps, worse, harder } = answer.reasons
  const because = answer.kind === 'view' ? answer.because : ''
  const words = [because, helps, worse, harder].filter((said) => said.trim() !== '').join('\n')
  const changedBecause = answer.change?.kind === 'changed' ? answer.change.because : null
  const bare = { kind: 'imported', place: null, passed: null, words, changedBecause } as const
  switch (answer.kind) {
    case 'score':
      return { ...bare, place: answer.place }
    case 'pass':
      return { ...bare, passed: PASSES[answer.why] }
    case 'step':
      return { ...bare, step: { at: answer.step, of: null } }
    case 'view':
      return { ...bare, view: { option: answer.option, category: answer.category } }
  }
}
