import type { OnBehalfOf } from '@evenhand/shared/domain/grid'
import { may, onlyAsProxy } from '@evenhand/shared/domain/policy'
import { useGrid } from '../grid/grid-context.tsx'

/**
 * For whom this person may write something down: whoever supports a child, for the children; everybody else who may, for the
 * people here who would be asked themselves, and for the children.
 */
export function useSpeakers(): readonly OnBehalfOf[] {
  const { view, writer } = useGrid()
  const children = view.children.map(({ id, name }) => ({ name, child: id }))
  if (onlyAsProxy(writer.role, 'agree-impact')) return children
  const asked = view.people.filter(
    ({ id, role }) => id !== writer.member && may(role, 'agree-impact', 'own') && !onlyAsProxy(role, 'agree-impact'),
  )
  return [...asked.map(({ id, name, child }) => ({ name, child: child ?? null, member: id })), ...children]
}
