import type { BoxLook } from '@evenhand/shared/domain/template'
import type { IconName } from '../ui/icon.tsx'

const ICONS: Readonly<Record<BoxLook, IconName>> = {
  well: 'well',
  worried: 'worried',
  good: 'good',
  needs: 'needs',
  resilience: 'well',
  vulnerability: 'child',
  adversity: 'worried',
  protective: 'family',
  plain: 'board',
}

/** The picture that stands with a box's name. */
export function iconOf(look: BoxLook): IconName {
  return ICONS[look]
}
