import type { Role } from './role.ts'

/**
 * What a role is given for an ability.
 *
 *   yes    for anybody's
 *   own    for what this person wrote
 *   proxy  as own, and only in the name of the person they support: never a view of their own
 *   ask    when the chair, or the family, says so for this one person or thing; `may` answers no
 *   no     not at all
 */
type Grant = 'yes' | 'own' | 'proxy' | 'ask' | 'no'

const everyRole = (grant: Grant): Record<Role, Grant> => ({
  chair: grant,
  minute_taker: grant,
  social_worker: grant,
  partner_professional: grant,
  parent_carer: grant,
  family_network: grant,
  child: grant,
  advocate: grant,
  interpreter: grant,
  observer_trainee: grant,
})

const takingPart: Record<Role, Grant> = {
  ...everyRole('own'),
  advocate: 'proxy',
  interpreter: 'no',
  observer_trainee: 'no',
}
const family: Record<Role, Grant> = {
  ...everyRole('no'),
  parent_carer: 'own',
  family_network: 'own',
  child: 'own',
  advocate: 'proxy',
}
const chairOnly: Record<Role, Grant> = { ...everyRole('no'), chair: 'yes' }

/** The permission matrix, cell for cell. A new role or ability does not compile until each cell is decided. [P1] */
const MATRIX = {
  // A child sees the page that is theirs, and whoever supports somebody what that person sees.
  'see-own-audiences': { ...everyRole('yes'), observer_trainee: 'ask' },
  'see-other-audiences': {
    ...everyRole('no'),
    chair: 'ask',
    minute_taker: 'ask',
    social_worker: 'ask',
    partner_professional: 'ask',
  },
  draft: takingPart,
  'add-card': takingPart,
  'edit-card-words': takingPart,
  'tag-card': { ...takingPart, minute_taker: 'no' },
  // The chair's cards are summaries of what somebody said, marked as theirs.
  'speak-for-somebody': {
    ...everyRole('no'),
    chair: 'own',
    minute_taker: 'own',
    social_worker: 'own',
    partner_professional: 'own',
    advocate: 'proxy',
  },
  'move-card': { ...takingPart, chair: 'yes', minute_taker: 'yes' },
  'withdraw-card': { ...takingPart, chair: 'yes', minute_taker: 'no' },
  'ask-about-card': { ...everyRole('own'), interpreter: 'no', observer_trainee: 'no' },
  'contest-card': { ...takingPart, minute_taker: 'no' },
  'propose-wording': { ...everyRole('no'), minute_taker: 'own' },
  'mark-discussed': { ...everyRole('no'), chair: 'yes', minute_taker: 'yes' },
  'link-cards': { ...takingPart, chair: 'yes', minute_taker: 'no' },
  'mark-restricted': {
    ...everyRole('ask'),
    chair: 'yes',
    minute_taker: 'yes',
    advocate: 'proxy',
    interpreter: 'no',
    observer_trainee: 'no',
  },
  'release-card': chairOnly,
  // For words of the child's own.
  'agree-to-release': { ...everyRole('no'), child: 'own', advocate: 'proxy' },
  'enter-childs-words': {
    ...everyRole('no'),
    social_worker: 'own',
    partner_professional: 'own',
    child: 'own',
    advocate: 'own',
  },
  'write-impact': { ...everyRole('yes'), advocate: 'no', interpreter: 'no', observer_trainee: 'no' },
  'agree-impact': { ...takingPart, chair: 'no', minute_taker: 'no' },
  'write-plan': { ...takingPart, chair: 'yes', minute_taker: 'yes', social_worker: 'yes', advocate: 'no' },
  // A child owns an action only by saying so: nobody is asked to for them.
  'own-action': { ...takingPart, minute_taker: 'no', advocate: 'no' },
  'accept-plan': { ...everyRole('no'), social_worker: 'own' },
  recheck: { ...takingPart, advocate: 'no' },
  'set-dates': chairOnly,
  // The chair and the minute taker only where it was set up for them: they are asked for no score by themselves.
  score: takingPart,
  'enter-score': { ...everyRole('no'), minute_taker: 'own', social_worker: 'own', advocate: 'proxy' },
  'practise-score': { ...everyRole('no'), observer_trainee: 'own' },
  'view-threshold': { ...everyRole('no'), social_worker: 'own', partner_professional: 'own' },
  decide: chairOnly,
  'give-family-view': family,
  'dissent-formally': { ...everyRole('no'), social_worker: 'own', partner_professional: 'own' },
  disagree: family,
  'write-down-for-others': { ...everyRole('no'), chair: 'own', minute_taker: 'own', social_worker: 'own' },
  'run-looks': chairOnly,
  reveal: chairOnly,
  // What somebody has sent, back on the device it was sent from.
  'see-own-score': takingPart,
  // Nobody, whatever they are. [R1]
  'see-any-score-before-reveal': everyRole('no'),
  'see-who-is-missing': chairOnly,
  'see-how-many': { ...everyRole('yes'), observer_trainee: 'no' },
  steer: chairOnly,
  'run-timer': { ...chairOnly, minute_taker: 'yes' },
  // The chair is whom everybody asks.
  'ask-for-break': { ...everyRole('own'), chair: 'no' },
  'say-quiet-word': { ...everyRole('own'), chair: 'no' },
  'hear-quiet-words': chairOnly,
  'family-time': {
    ...everyRole('no'),
    parent_carer: 'yes',
    family_network: 'yes',
    child: 'ask',
    advocate: 'ask',
    interpreter: 'ask',
  },
  'let-in': chairOnly,
  'remove-somebody': chairOnly,
  'change-role': chairOnly,
  'keep-attendance': { ...chairOnly, minute_taker: 'yes' },
  'say-how-attending': { ...everyRole('own'), chair: 'yes', minute_taker: 'yes' },
  'approve-record': chairOnly,
  'draft-record': { ...everyRole('no'), minute_taker: 'yes' },
  'receive-record': {
    ...everyRole('own'),
    chair: 'yes',
    minute_taker: 'yes',
    family_network: 'ask',
    advocate: 'proxy',
    interpreter: 'no',
    observer_trainee: 'no',
  },
} satisfies Record<string, Record<Role, Grant>>

export type Ability = keyof typeof MATRIX

export const ABILITIES = Object.keys(MATRIX).filter((key): key is Ability => key in MATRIX)

/** May this role do this to something of their own, or of somebody else's? The client asks before offering, the server before doing. [P1] */
export function may(role: Role, ability: Ability, of: 'own' | 'other'): boolean {
  const grant: Grant = MATRIX[ability][role]
  return grant === 'yes' || ((grant === 'own' || grant === 'proxy') && of === 'own')
}

/** Is this given to this role only when somebody says so for this one person or thing? [P1] */
export function onlyIfAsked(role: Role, ability: Ability): boolean {
  const grant: Grant = MATRIX[ability][role]
  return grant === 'ask'
}

/** Does this role do this only in the name of the person it supports, so that a name must be given? [P2] */
export function onlyAsProxy(role: Role, ability: Ability): boolean {
  const grant: Grant = MATRIX[ability][role]
  return grant === 'proxy'
}
