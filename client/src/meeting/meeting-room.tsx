import type { MeetingView } from '@evenhand/shared/protocol/view'
import { firstName } from '@evenhand/shared/domain/participant'
import { may } from '@evenhand/shared/domain/policy'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useInOwnLanguage } from '../i18n/use-in-own-language.ts'
import { TimeMarks } from '../announcing/time-marks.tsx'
import { useLookNews } from '../announcing/use-look-news.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import type { Drafts } from '../grid/drafts.ts'
import { GridScreen } from '../grid/grid-screen.tsx'
import { isOwnRoom } from '../children/is-own-room.ts'
import { usePlanDrafts } from '../plan/plan-drafts.ts'
import type { CardInHand } from '../grid/use-follow-focus.ts'
import { MeetingSkips, type MeetingSkipsProps } from '../keys/meeting-skips.tsx'
import type { MeetingSession, MeetingState } from '../session/meeting-session.ts'
import { SettingsButton } from '../settings/settings-button.tsx'
import { Loading } from '../ui/loading.tsx'
import { Mark } from '../ui/mark.tsx'
import { useArrivingFocus } from '../ui/use-arriving-focus.ts'
import { useKeptFocus } from '../ui/use-kept-focus.ts'
import { useRootMark } from '../ui/use-root-mark.ts'
import { useWarnBeforeLeaving } from '../ui/use-warn-before-leaving.ts'
import { AudienceBand } from '../audiences/audience-band.tsx'
import { WaitingScreen } from '../audiences/waiting-screen.tsx'
import { LateNotice } from '../people/late-notice.tsx'
import { AheadContext } from '../stages/clock-context.ts'
import { LeaveButton, NOTHING_UNSENT, type Unsent } from './leave-button.tsx'
import { HandedBackNotices } from './handed-back-notices.tsx'
import {
  AtTheDoor,
  BeforeBanner,
  BreakScreen,
  DecidingPage,
  FamilyView,
  OwnRoom,
  PanelPage,
  PlanPage,
  ScoresPage,
} from './later.ts'
import { MeetingBanners } from './meeting-banners.tsx'
import { MeetingHeader } from './meeting-header.tsx'
import header from './meeting-header.module.css'
import styles from './meeting-room.module.css'
import { TemplateContext } from '../templates/use-template.ts'
import { useViewInOwnLanguage, WrittenScales } from '../templates/view-in-own-language.ts'
import { childOfWay, type Way } from './ways-switch.tsx'

export interface MeetingRoomProps {
  readonly state: Extract<MeetingState, { kind: 'in' }>
  readonly session: MeetingSession
  readonly drafts: Drafts
}

/** The meeting while one is in it: the header, what has to be said now, and one of the ways to see it. */
export function MeetingRoom({ state, session, drafts }: MeetingRoomProps) {
  const { t } = useTranslation('meeting')
  const { room, handedBack } = state
  const view = useViewInOwnLanguage(state.view)
  const template = useInOwnLanguage(state.template)
  const seesBoard = room !== null || view.audience !== null
  const [chosen, choose] = useState<Way>('board')
  const [likeFamily, setLikeFamily] = useState(false)
  const asFamily = likeFamily && isFirstBoard(view) && room !== null
  const way = wayNow({ seesBoard, waiting: view.waiting, asFamily }, chosen)
  // These stand beside the board and its document.
  const apart = way === 'scores' || (way === 'decision' && !view.waiting)
  const [looks, look] = useState(false)
  if (looks && !view.paused) look(false)
  // Hidden, not taken away: what is half written there is there again afterwards.
  const onBreak = view.paused && !looks
  // The board lies hidden with its dock.
  useRootMark('break', onBreak ? '' : null)
  const main = useArrivingFocus()
  const place = useRef<CardInHand | null>(null)
  useKeptFocus(main)
  useLookNews(view, way === 'scores')
  const plan = usePlanDrafts()
  // Followed only while somebody is about to go: otherwise this whole page would be drawn twice with each letter. [U10]
  const onlyHere = () => room?.unsaved() || plan.unfinished() || handedBack.some(({ words }) => words !== '')
  // A draft waits on the device past a reload; leaving for good takes it away.
  const unsent: Unsent = {
    get: () => onlyHere() || drafts.unfinished(),
    subscribe(changed) {
      const stops = [room?.subscribe(changed), plan.subscribe(changed), drafts.subscribe(changed)]
      return () => {
        for (const stop of stops) stop?.()
      }
    },
  }
  useWarnBeforeLeaving(() => onlyHere() || (drafts.unfinished() && state.drafts === null))
  useEffect(() => {
    document.title = t('tab')
  }, [t])

  if (view.door.waits) return <InTheLobby state={state} session={session} main={main} />
  if (isOwnRoom(view)) return <OwnRoom {...{ state, session, drafts, main, unsent }} />

  return (
    <TemplateContext value={template}>
      <WrittenScales value={state.view.scales}>
        <AheadContext value={state.ahead}>
          <div className={styles.page}>
            <TimeMarks view={view} />
            <MeetingSkips
              main={main}
              way={way}
              onWay={seesBoard ? choose : null}
              closed={view.run?.phase === 'closed'}
            />
            <MeetingHeader
              state={state}
              session={session}
              way={way}
              onWay={choose}
              seesBoard={seesBoard}
              unsent={unsent}
              onAsFamily={setLikeFamily}
            />
            <AudienceBand view={view} asFamily={asFamily} onAsFamily={setLikeFamily} />
            {view.door.lobby && view.run?.phase === 'before' && <BeforeBanner view={view} />}
            <LateNotice late={view.door.late} />
            <MeetingBanners state={state} way={way} onWay={choose} />
            <HandedBackNotices
              handedBack={handedBack}
              view={view}
              onDismiss={session.dismiss}
              onPutBack={(box, words) => {
                if (way !== 'board' && way !== 'list') choose('board')
                drafts.open(box, words)
              }}
            />
            <main id="main" ref={main} tabIndex={-1} className={styles.main}>
              {onBreak && <BreakScreen view={view} onLook={() => look(true)} />}
              <div hidden={onBreak}>
                {asFamily && room && <FamilyView key={room.doc.guid} room={room} view={view} way={listOr(way)} />}
                {!apart && !asFamily && room && (
                  <GridScreen
                    key={room.doc.guid}
                    room={room}
                    view={view}
                    drafts={drafts}
                    way={listOr(way)}
                    instead={insteadOf(way, choose)}
                    place={place}
                  />
                )}
                {!apart &&
                  !room &&
                  (view.waiting ? <WaitingScreen leads={may(view.me.role, 'steer', 'other')} /> : <Loading />)}
                <Kept shown={way === 'scores'}>
                  <ScoresPage view={view} />
                </Kept>
                {!view.waiting && (
                  <Kept shown={way === 'decision'}>
                    <DecidingPage view={view} />
                  </Kept>
                )}
              </div>
            </main>
          </div>
        </AheadContext>
      </WrittenScales>
    </TemplateContext>
  )
}

function isFirstBoard({ audience, audiences, waiting }: MeetingView): boolean {
  return !waiting && audiences.some(({ id, kind }) => id === audience && kind === 'everyone')
}

/** Whoever waits, and whoever looks as a parent does, sees no page but the board. */
function wayNow(now: { seesBoard: boolean; waiting: boolean; asFamily: boolean }, chosen: Way): Way {
  if (!now.seesBoard) return 'scores'
  return now.waiting || now.asFamily ? listOr(chosen) : chosen
}

function listOr(way: Way): 'list' | 'board' {
  return way === 'list' ? 'list' : 'board'
}

/** What takes the place of the cards: the plan, or one child's panel. */
function insteadOf(way: Way, choose: (way: Way) => void): ReactNode {
  if (way === 'plan') return <PlanPage />
  const child = childOfWay(way)
  if (child === null) return undefined
  return (
    <PanelPage
      key={child}
      child={child}
      onScores={() => choose('scores')}
      onBoard={() => choose('board')}
      onDecision={() => choose('decision')}
    />
  )
}

/** At the door: the header says whose meeting it is, and nothing else is there. [P10] */
function InTheLobby({
  state,
  session,
  main,
}: Pick<MeetingRoomProps, 'state' | 'session'> & Pick<MeetingSkipsProps, 'main'>) {
  const { t } = useTranslation('meeting')
  return (
    <div className={styles.page}>
      <header className={styles.door}>
        <div className={styles.doorName}>
          <Mark />
          <div className={header.title}>
            <h1>{state.view.title}</h1>
            <p className={header.about}>{t('chairing', { chair: firstName(state.view.chair) })}</p>
          </div>
        </div>
        <div className={styles.doorEnd}>
          <LeaveButton session={session} unsent={NOTHING_UNSENT} />
          <SettingsButton />
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        <AtTheDoor view={state.view} session={session} />
      </main>
    </div>
  )
}

/** Once looked at, it stays alive behind the other ways: what is half written must not go with a glance at the board. */
function Kept({ shown, children }: { readonly shown: boolean; readonly children: ReactNode }) {
  const [visited, setVisited] = useState(shown)
  if (shown && !visited) setVisited(true)
  if (!visited) return null
  return <div hidden={!shown}>{children}</div>
}
