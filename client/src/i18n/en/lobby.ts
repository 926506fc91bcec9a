import type { MeetingKind } from '@evenhand/shared/domain/meeting'
import type { Role } from '@evenhand/shared/domain/role'

const role: Record<Role, string> = {
  chair: 'chair',
  minute_taker: 'writes the record',
  social_worker: 'social worker',
  partner_professional: 'professional',
  parent_carer: 'parent or carer',
  family_network: 'family or friend',
  child: 'child or young person',
  advocate: 'advocate',
  interpreter: 'interpreter',
  observer_trainee: 'here to learn, watches only',
}

const kind: Record<MeetingKind, string> = {
  initial_child_protection_conference: 'child protection conference',
  family_network_meeting: 'family network meeting',
  group_supervision: 'group supervision meeting',
}

/** The way in: the first page, the link page and the example. */
export const lobby = {
  role,
  kind,
  join: {
    title: 'Is this you?',
    invites: '{{by}} invites you to a {{kind}} on {{date}}.',
    ask: 'Are you <name>{{name}}</name>?',
    forOne: 'This link is for one person. If it is not you, nothing has been opened.',
    shows: 'Your name shows beside what you write. Scores stay closed until everyone’s are opened.',
    kept: 'No account, nothing to install. What you write is kept with the meeting, not on this device.',
    yes: 'Yes, I am {{name}}',
    no: 'No, this is not me',
    opening: 'Opening the meeting…',
  },
  notMe: {
    title: 'Thank you for telling us',
    body: 'Nothing has been opened. Please tell the person who sent you this link that it came to you. Then close this page.',
  },
  noLink: {
    title: 'Open the link you were sent',
    body: 'This page needs the whole link from your message. Go back to the message and press the link again.',
  },
  usedLink: {
    title: 'This link has been used',
    body: 'Each link works once.',
    ifYou: 'If you used it before on this device, look for the meeting in your open tabs.',
    else: 'If not, ask the person who sent it for a new link. It takes them a moment.',
  },
  unknownLink: {
    title: 'This link does not work any more',
    body: 'It may be too old, or a newer one was made for you.',
    else: 'Look for a newer message with a link. Or ask the person who sent it for a new one.',
  },
  notFound: {
    title: 'There is no page here',
    body: 'The address may be cut off. If somebody sent you a link, open it again from their message.',
    home: 'Go to the first page',
  },
}
