import type { Template } from '@evenhand/shared/domain/template'
import { useState } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { createAhead } from './begin/ahead.ts'
import type { Looked } from './begin/look-ahead.ts'
import { useI18n, useTranslation } from './i18n/use-translation.ts'
import { JoinPage } from './lobby/join-page.tsx'
import { NotFoundPage } from './lobby/not-found-page.tsx'
import { TYPEFACE } from './look/typeface-part.ts'
import { ExitWords } from './safety/exit-words.tsx'
import { type SeatAnswer, seatAhead } from './session/ask-seat.ts'
import { needBoard } from './templates/need-board.ts'
import { Page } from './ui/page.tsx'
import { part } from './ui/part.tsx'
import { Refused } from './ui/refused.tsx'
import { useFetchQuietly } from './ui/use-fetch-quietly.ts'
import { WentWrong } from './ui/went-wrong.tsx'

const ELSEWHERE = { sentences: 'elsewhere', failed: notFetched } as const
const STAFF = { sentences: 'staff-pages', failed: notFetched } as const
const MEETING = { sentences: 'meeting-pages', failed: notFetched } as const
const BESIDE = { sentences: 'beside-the-board', failed: notFetched } as const

const HomePage = part(async () => (await import('./lobby/home-page.tsx')).HomePage, ELSEWHERE)
const ExamplePage = part(async () => (await import('./lobby/example-page.tsx')).ExamplePage, ELSEWHERE)
const HelpPage = part(async () => (await import('./lobby/help-page.tsx')).HelpPage, ELSEWHERE)
const MeetingPage = part(async () => (await import('./meeting/meeting-page.tsx')).MeetingPage, MEETING)
const HandOverPage = part(async () => (await import('./people/hand-over-page.tsx')).HandOverPage, BESIDE)
const SetUpPage = part(async () => (await import('./staff/set-up-page.tsx')).SetUpPage, STAFF)
const SignInPage = part(async () => (await import('./staff/sign-in-page.tsx')).SignInPage, STAFF)
const MeetingsPage = part(async () => (await import('./staff/meetings-page.tsx')).MeetingsPage, STAFF)
const CreateMeetingPage = part(async () => (await import('./staff/create-meeting-page.tsx')).CreateMeetingPage, STAFF)
const PeoplePage = part(async () => (await import('./staff/people-page.tsx')).PeoplePage, STAFF)

const AFTER_JOINING = [MeetingPage]
const TYPEFACE_ONLY = [TYPEFACE]

export interface AppProps {
  /** What was asked of a link before the first page was here. */
  readonly looked?: Looked | undefined
}

/**
 * Which page stands at which address; the one file that joins the features. Whoever opens their link on a phone does not
 * wait for the pages of a chair, nor for the editor and the document library; each page comes with its sentences.
 */
export function App({ looked }: AppProps) {
  const i18n = useI18n()
  const [seats] = useState(() => createAhead<SeatAnswer>())
  // A line that drops is told where the board is shown.
  const wordsAhead = ({ id }: Template) => void needBoard(i18n, id).catch(() => null)
  return (
    <WentWrong>
      <ExitWords />
      <TypefaceElsewhere />
      <Switch>
        <Route path="/" component={HomePage} />
        <Route path="/setup" component={SetUpPage} />
        <Route path="/sign-in" component={SignInPage} />
        <Route path="/meetings" component={MeetingsPage} />
        <Route path="/meetings/new" component={CreateMeetingPage} />
        <Route path="/meetings/:meeting">{({ meeting }) => <PeoplePage key={meeting} meeting={meeting} />}</Route>
        <Route path="/join">
          <JoinPage
            soon={AFTER_JOINING}
            looked={looked}
            onJoined={(participant) => seatAhead(seats, participant, wordsAhead)}
          />
        </Route>
        <Route path="/meeting/:participant">
          {({ participant }) => <MeetingPage key={participant} participant={participant} seats={seats} />}
        </Route>
        <Route path="/hand-over" component={HandOverPage} />
        <Route path="/help" component={HelpPage} />
        <Route path="/example" component={ExamplePage} />
        <Route component={NotFoundPage} />
      </Switch>
    </WentWrong>
  )
}

/** A meeting comes first, and its board: both fetch the typeface themselves, once they have what they need. */
function TypefaceElsewhere() {
  const [address] = useLocation()
  useFetchQuietly(TYPEFACE_ONLY, !/^\/(join|meeting)(\/|$)/.test(address))
  return null
}

/** The line went away between two pages: said in a frame, with a way to try again. */
function notFetched(_: object, again: () => void) {
  return <NotFetchedPage onAgain={again} />
}

function NotFetchedPage({ onAgain }: { readonly onAgain: () => void }) {
  const { t } = useTranslation('ui')
  return (
    <Page title={t('name')} width="phone">
      <Refused reason="offline" onAgain={onAgain} />
    </Page>
  )
}
