import type { Role } from './role.ts'

/** Who can take the chair: not somebody whom the meeting is about, and nobody who speaks for another or only watches. */
export const MAY_TAKE_THE_CHAIR: readonly Role[] = ['minute_taker', 'social_worker', 'partner_professional']
