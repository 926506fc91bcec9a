/** What a meeting does not need to show its board: each is fetched when it is first shown. [U9] */
import { part } from '../ui/part.tsx'

const BESIDE = { sentences: 'beside-the-board' } as const
const QUIET = { loading: () => null }

export const ApartSection = part(async () => (await import('../people/apart-section.tsx')).ApartSection, BESIDE)
export const AtTheDoor = part(async () => (await import('../people/at-the-door.tsx')).AtTheDoor, BESIDE)
export const BeforeBanner = part(async () => (await import('../people/before-banner.tsx')).BeforeBanner, {
  ...BESIDE,
  ...QUIET,
})
export const BreakScreen = part(async () => (await import('../stages/break-screen.tsx')).BreakScreen, BESIDE)
export const DecidingPage = part(async () => (await import('../deciding/deciding-page.tsx')).DecidingPage, BESIDE)
export const DoorSection = part(async () => (await import('../people/door-section.tsx')).DoorSection, BESIDE)
export const FamilyView = part(async () => (await import('../audiences/family-view.tsx')).FamilyView, BESIDE)
export const HandedOn = part(async () => (await import('../people/handed-on.tsx')).HandedOn, BESIDE)
export const HandOverSection = part(
  async () => (await import('../people/hand-over-section.tsx')).HandOverSection,
  BESIDE,
)
export const HeardWords = part(async () => (await import('../safety/heard-words.tsx')).HeardWords, QUIET)
export const LeaveForm = part(async () => (await import('../stages/leave-form.tsx')).LeaveForm, BESIDE)
export const ManagePerson = part(async () => (await import('../people/manage-person.tsx')).ManagePerson, BESIDE)
export const OwnRoom = part(async () => (await import('../children/own-room.tsx')).OwnRoom, BESIDE)
export const PanelPage = part(async () => (await import('../children/panel-page.tsx')).PanelPage, BESIDE)
export const PeopleInside = part(async () => (await import('./people-inside.tsx')).PeopleInside, BESIDE)
export const PlanPage = part(async () => (await import('../plan/plan-page.tsx')).PlanPage, BESIDE)
export const ScoresPage = part(async () => (await import('../scoring/scores-page.tsx')).ScoresPage, BESIDE)
export const SessionsDialog = part(
  async () => (await import('../audiences/sessions-dialog.tsx')).SessionsDialog,
  BESIDE,
)
export const StageDialog = part(async () => (await import('../stages/stage-dialog.tsx')).StageDialog, BESIDE)
export const TimesSection = part(async () => (await import('../people/times-section.tsx')).TimesSection, BESIDE)
