import type { ImpactAnswer } from '@evenhand/shared/grid-doc/read-impact'
import type { MeetingView } from '@evenhand/shared/protocol/view'

/** Answers in the order in which everybody's names stand in the list of people; whoever is in no list comes last. */
export function inOrderOfPeople<Each extends Pick<ImpactAnswer, 'by'>>(
  answers: readonly Each[],
  { people }: Pick<MeetingView, 'people'>,
): readonly Each[] {
  const place = ({ by }: Each) => {
    const at = people.findIndex(({ id }) => id === by)
    return at < 0 ? people.length : at
  }
  return answers.toSorted((a, b) => place(a) - place(b))
}
