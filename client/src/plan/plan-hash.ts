import type { ChildId } from '@evenhand/shared/domain/ids'
import type { Plan } from '@evenhand/shared/domain/plan'
import { wordsHash } from '@evenhand/shared/grid-doc/words-hash'

/**
 * What an answer to the plan is tied to: SHA-256, in hex, of all that the plan says about this child, a line each. What
 * names no child is about all of them.
 */
export function planHash({ outcomes, actions, contingency }: Plan, child: ChildId): Promise<string> {
  const about = ({ children }: { readonly children: readonly ChildId[] }) =>
    children.length === 0 || children.includes(child)
  const lines = [
    ...outcomes.filter(about).map(({ id, text, known }) => [id, text, known]),
    ...actions
      .filter(about)
      .map(({ id, outcome, text, owner, due, measure }) => [id, outcome ?? '', text, owner?.name ?? '', due, measure]),
    ...contingency.filter(about).map(({ id, ifThis, then }) => [id, ifThis, then]),
  ].map((parts) => JSON.stringify(parts))
  return wordsHash([{ kind: 'paragraph', lines }])
}
