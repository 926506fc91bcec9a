/** One real request for each ability that a route judges: about oneself, and about somebody else. */
import { DISSENT_ABOUT } from '@evenhand/shared/domain/deciding'
import type { AudienceId, ChildId, LookId, MemberId, RoundId } from '@evenhand/shared/domain/ids'
import type { Person } from './person.ts'
import type { Answer } from './wire.ts'

/** What requests are about: a meeting that is going, with a look that is open and that Dana has answered. */
export interface Scene {
  readonly chair: Person
  readonly audience: AudienceId
  readonly pip: ChildId
  /** The alias of the child who takes part, in the first session. */
  readonly child: MemberId
  readonly look: LookId
  readonly round: RoundId
  readonly dana: MemberId
}

type Asks = (me: Person, scene: Scene) => Promise<Answer>

export interface Probe {
  /** About oneself, or in one's own name. */
  readonly own?: Asks
  /** About somebody else, or about everybody. */
  readonly other?: Asks
  /** In the name of the person they support, for who does it in no other way. */
  readonly proxy?: Asks
}

const steering = (method: string, path: string, body: object = {}): Probe => ({
  other: (me) => me.ask(method, path, body),
})

const words = 'I see it differently.'
const own = { of: null, readBack: null }

export const ROUTE_PROBES: Readonly<Record<string, Probe>> = {
  steer: steering('POST', '/run', { do: 'tick', check: 'everyone_heard', on: true }),
  'run-timer': steering('POST', '/run', { do: 'extend', minutes: 1 }),
  'ask-for-break': { own: (me) => me.ask('POST', '/break', {}) },
  'say-quiet-word': { own: (me) => me.ask('POST', '/quiet', { word: 'agreed-word', silent: true }) },
  'hear-quiet-words': steering('POST', '/quiet/nobody', { do: 'seen' }),
  'let-in': steering('POST', '/lobby/nobody/let-in'),
  'remove-somebody': steering('POST', '/people/nobody/remove'),
  'change-role': steering('POST', '/people/nobody/role', { role: 'advocate' }),
  'keep-attendance': steering('POST', '/people/nobody/presence', { here: true }),
  'say-how-attending': {
    own: (me) => me.ask('POST', `/people/${me.view().me.member}/attends`, { attends: 'room' }),
    other: (me, scene) => me.ask('POST', `/people/${somebodyElse(me, scene)}/attends`, { attends: 'video' }),
  },
  'run-looks': steering('POST', '/looks'),
  reveal: { other: (me, { look }) => me.ask('POST', `/looks/${look}/reveal`) },
  'set-dates': steering('PUT', '/dates'),
  'release-card': steering('POST', '/releases/look'),
  'see-own-score': { own: (me) => me.ask('GET', '/rounds/none/mine') },
  'see-any-score-before-reveal': {
    other: (me, { round, dana }) => me.ask('GET', `/rounds/${round}/mine?for=${dana}`),
  },
  // The chair sets up who is asked; whom the request is about is what counts.
  score: { own: (me, scene) => asked(me, scene, { scores: true, givesView: false }) },
  'view-threshold': { own: (me, scene) => asked(me, scene, { scores: false, givesView: true }) },
  decide: {
    other: (me, { audience, pip }) =>
      me.ask('POST', '/decisions', {
        audience,
        child: pip,
        option: 'none-such',
        category: null,
        reasons: words,
        correction: null,
      }),
  },
  'give-family-view': {
    own: (me, { audience, pip }) => me.ask('POST', '/family-views', { audience, child: pip, ...own, name: '', words }),
    proxy: (me, { audience, pip, child }) =>
      me.ask('POST', '/family-views', { audience, child: pip, of: child, readBack: true, name: '', words }),
  },
  'write-down-for-others': {
    own: (me, { audience, pip }) =>
      me.ask('POST', '/family-views', {
        audience,
        child: pip,
        of: null,
        readBack: true,
        name: 'Ellis Harrowgate-Sample',
        words,
      }),
  },
  'dissent-formally': { own: dissenting('formal', own) },
  disagree: {
    own: dissenting('disagreement', own),
    proxy: (me, scene) => dissenting('disagreement', { of: scene.child, readBack: true })(me, scene),
  },
}

function dissenting(kind: 'formal' | 'disagreement', whose: { of: MemberId | null; readBack: boolean | null }): Asks {
  return (me, { audience, pip }) =>
    me.ask('POST', '/dissents', { audience, child: pip, ...whose, kind, about: DISSENT_ABOUT[0], words })
}

function somebodyElse(me: Person, { chair, dana }: Scene): MemberId {
  return me.participant === chair.participant ? dana : chair.view().me.member
}

function asked(me: Person, { chair, audience, child }: Scene, what: object): Promise<Answer> {
  const { role, member } = me.view().me
  return chair.ask('POST', '/asked', { audience, member: role === 'child' ? child : member, ...what })
}
