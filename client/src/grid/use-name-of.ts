import type { MemberId } from '@evenhand/shared/domain/ids'
import { firstName } from '@evenhand/shared/domain/participant'
import { useTranslation } from '../i18n/use-translation.ts'
import { useGrid } from './grid-context.tsx'

/** What to call whoever stands behind an alias; somebody whom this audience has no name for is somebody. */
export function useNameOf(): (member: MemberId) => string {
  const { t } = useTranslation('board')
  const { view } = useGrid()
  return (member) => {
    const person = view.people.find(({ id }) => id === member)
    return person ? firstName(person.name) : t('somebody')
  }
}
