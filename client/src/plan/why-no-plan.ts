import { type Ability, may } from '@evenhand/shared/domain/policy'
import { useTranslation } from '../i18n/use-translation.ts'
import { whyNoWriting } from '../grid/card-abilities.ts'
import { useGrid } from '../grid/grid-context.tsx'

/** Why this person cannot do this to something of the plan now, in words; null when they can. `of` is whose it is. */
export function useWhyNoPlan(): (ability: Ability, of?: string) => string | null {
  const { t } = useTranslation('board')
  const { writer } = useGrid()
  return (ability, of = writer.member) => {
    const general = whyNoWriting(writer)
    if (general) return t(`why.${general}`)
    const own = of === writer.member
    if (may(writer.role, ability, own ? 'own' : 'other')) return null
    return t(own || !may(writer.role, ability, 'own') ? 'why.role' : 'why.not-yours')
  }
}
