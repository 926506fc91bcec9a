import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { ExamplePage } from './lobby/example-page.tsx'
import { HomePage } from './lobby/home-page.tsx'
import { JoinPage } from './lobby/join-page.tsx'
import { NotFoundPage } from './lobby/not-found-page.tsx'
import { HandOverPage } from './people/hand-over-page.tsx'
import { Loading } from './ui/loading.tsx'
import { WentWrong } from './ui/went-wrong.tsx'

/** The editor and the document library come with this page only. */
const MeetingPage = lazy(async () => ({ default: (await import('./meeting/meeting-page.tsx')).MeetingPage }))

// Somebody who opens their link on a phone should not wait for the pages of a chair.
const SetUpPage = lazy(async () => ({ default: (await import('./staff/set-up-page.tsx')).SetUpPage }))
const SignInPage = lazy(async () => ({ default: (await import('./staff/sign-in-page.tsx')).SignInPage }))
const MeetingsPage = lazy(async () => ({ default: (await import('./staff/meetings-page.tsx')).MeetingsPage }))
const CreateMeetingPage = lazy(async () => ({
  default: (await import('./staff/create-meeting-page.tsx')).CreateMeetingPage,
}))
const PeoplePage = lazy(async () => ({ default: (await import('./staff/people-page.tsx')).PeoplePage }))

/** Which page stands at which address; the one file that joins the features. */
export function App() {
  return (
    <WentWrong>
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path="/" component={HomePage} />
          <Route path="/setup" component={SetUpPage} />
          <Route path="/sign-in" component={SignInPage} />
          <Route path="/meetings" component={MeetingsPage} />
          <Route path="/meetings/new" component={CreateMeetingPage} />
          <Route path="/meetings/:meeting">{({ meeting }) => <PeoplePage key={meeting} meeting={meeting} />}</Route>
          <Route path="/join" component={JoinPage} />
          <Route path="/meeting/:participant">
            {({ participant }) => <MeetingPage key={participant} participant={participant} />}
          </Route>
          <Route path="/hand-over" component={HandOverPage} />
          <Route path="/example" component={ExamplePage} />
          <Route component={NotFoundPage} />
        </Switch>
      </Suspense>
    </WentWrong>
  )
}
