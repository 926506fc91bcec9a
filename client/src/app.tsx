import { type ComponentType, lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import type { Speech } from './i18n/index.ts'
import type { SentenceGroup } from './i18n/load-sentences.ts'
import { ExamplePage } from './lobby/example-page.tsx'
import { HomePage } from './lobby/home-page.tsx'
import { JoinPage } from './lobby/join-page.tsx'
import { NotFoundPage } from './lobby/not-found-page.tsx'
import { ExitWords } from './safety/exit-words.tsx'
import { Loading } from './ui/loading.tsx'
import { WentWrong } from './ui/went-wrong.tsx'

/**
 * Which page stands at which address; the one file that joins the features. Whoever opens their link on a phone does not
 * wait for the pages of a chair, nor for the editor and the document library; each page comes with its sentences.
 */
export function createApp(speech: Speech) {
  const page = <Props,>(group: SentenceGroup, load: () => Promise<ComponentType<Props>>) =>
    lazy(async () => {
      const [component] = await Promise.all([load(), speech.i18n.need(group)])
      return { default: component }
    })
  const HelpPage = page('first', async () => (await import('./lobby/help-page.tsx')).HelpPage)
  const staff = <Props,>(load: () => Promise<ComponentType<Props>>) => page('staff-pages', load)
  const MeetingPage = page('meeting-pages', async () => (await import('./meeting/meeting-page.tsx')).MeetingPage)
  const HandOverPage = page('meeting-pages', async () => (await import('./people/hand-over-page.tsx')).HandOverPage)
  const SetUpPage = staff(async () => (await import('./staff/set-up-page.tsx')).SetUpPage)
  const SignInPage = staff(async () => (await import('./staff/sign-in-page.tsx')).SignInPage)
  const MeetingsPage = staff(async () => (await import('./staff/meetings-page.tsx')).MeetingsPage)
  const CreateMeetingPage = staff(async () => (await import('./staff/create-meeting-page.tsx')).CreateMeetingPage)
  const PeoplePage = staff(async () => (await import('./staff/people-page.tsx')).PeoplePage)
  return () => (
    <WentWrong>
      <ExitWords />
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
          <Route path="/help" component={HelpPage} />
          <Route path="/example" component={ExamplePage} />
          <Route component={NotFoundPage} />
        </Switch>
      </Suspense>
    </WentWrong>
  )
}
