import { BOXES, SUB_TAGS } from '../domain/grid.ts'
import type { AudienceId, MemberId, TemplateId } from '../domain/ids.ts'
import type { Audience } from '../domain/audience.ts'
import type { Participant } from '../domain/participant.ts'
import { ROLES } from '../domain/role.ts'
import { FIRST_RUN } from '../domain/run.ts'
import type { StagePlan, Template } from '../domain/template.ts'
import type { WritingNow } from '../domain/writing-now.ts'

/** A stage in which everybody may write everywhere, but for what a test says otherwise. */
export const aStage = (change: Partial<StagePlan> = {}): StagePlan => ({
  id: 'open',
  title: 'Open',
  purpose: 'To say what there is to say.',
  minutes: 60,
  writers: ROLES,
  boxes: BOXES,
  audience: 'session',
  screen: 'board',
  prompts: [],
  checks: [],
  ...change,
})

/** Four boxes and one open stage: what a test needs that is about something else. */
export const aTemplate = (change: Partial<Template> = {}): Template => ({
  id: 'open_board' as TemplateId,
  version: 1,
  name: 'Open board',
  about: 'For tests.',
  kinds: ['initial_child_protection_conference', 'family_network_meeting', 'group_supervision'],
  layout: 'four_boxes',
  boxes: BOXES.map((id) => ({
    id,
    look: id,
    title: id,
    short: id,
    ask: 'What else?',
    prompts: [],
    reminders: [],
    subTags: SUB_TAGS[id].map((name) => ({ id: name, name, test: 'Is it so?', answers: null })),
    tagged: id === 'well' || id === 'worried',
  })),
  edges: [],
  quadrants: [],
  scales: [],
  stages: [aStage()],
  roleWords: {},
  decision: null,
  timescales: [],
  questionSets: [],
  reference: null,
  analyses: [],
  ...change,
})

/** What a stage in which everybody may write lets somebody write. */
export const WRITING_EVERYWHERE: WritingNow = { writes: true, boxes: BOXES, keepsOrder: true, takesBack: true }

/** The first session of a meeting in a test, under an id that can be read. */
export const MAIN = 'main' as AudienceId

/** The first session, but for what a test says otherwise. */
export const anAudience = (change: Partial<Audience> = {}): Audience => ({
  id: MAIN,
  kind: 'everyone',
  label: '',
  run: FIRST_RUN,
  ...change,
})

/** A place in the first session. */
export const inMain = (member: string): Participant['places'] => [{ audience: MAIN, member: member as MemberId }]
