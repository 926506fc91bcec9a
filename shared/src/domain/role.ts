/** One role a person has in one meeting (docs/glossary.md). The ids are those of the worked meetings. */
export const ROLES = [
  'chair',
  'minute_taker',
  'social_worker',
  'partner_professional',
  'parent_carer',
  'family_network',
  'child',
  'advocate',
  'interpreter',
  'observer_trainee',
] as const

export type Role = (typeof ROLES)[number]
