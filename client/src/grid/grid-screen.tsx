import type { Card } from '@evenhand/shared/domain/grid'
import type { CardId } from '@evenhand/shared/domain/ids'
import { createGridReader, type GridReader } from '@evenhand/shared/grid-doc/read-grid'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { type ReactNode, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useAnnouncer } from '../announcing/use-announcer.ts'
import { createCell } from '../session/cell.ts'
import type { GridRoom } from '../session/grid-room.ts'
import { useTemplate } from '../templates/use-template.ts'
import { useFetchQuietly } from '../ui/use-fetch-quietly.ts'
import { BoardView } from './board-view.tsx'
import { createBoardCards } from './board-cards.ts'
import { whyNoWriting } from './card-abilities.ts'
import { CardDrag } from './card-drag.tsx'
import { CardFace } from './card-view.tsx'
import { ChildFilter } from './child-filter.tsx'
import type { Drafts } from './drafts.ts'
import { type Grid, GridContext, useGrid } from './grid-context.tsx'
import styles from './grid-screen.module.css'
import { SHOW_ALL, sift as sifted } from './lanes.ts'
import { Balance, ListView } from './later.ts'
import { MyDrafts } from './my-drafts.tsx'
import { OpenDialogs } from './open-dialogs.tsx'
import { createOwnActs } from './own-acts.ts'
import { SOON } from './soon.ts'
import { UndoButton } from './undo-button.tsx'
import { useBoardNews } from './use-board-news.ts'
import { useCalmView } from './use-calm-view.ts'
import { type CardInHand, type KeptPlace, useFollowFocus } from './use-follow-focus.ts'
import { useHoldPlace } from './use-hold-place.ts'
import { writingHere } from './writing-here.ts'

export interface GridScreenProps {
  readonly room: GridRoom
  readonly view: MeetingView
  readonly drafts: Drafts
  readonly way: 'board' | 'list'
  /** What stands on the same document in place of the cards. */
  readonly instead?: ReactNode
  /** Where the keyboard was, for a fresh document in which it goes on. */
  readonly place?: KeptPlace
}

/** The grid, as a board or as a list. Key it by document: a fresh document starts everything in it afresh. */
export function GridScreen({ room, view: whole, drafts, way, instead, place }: GridScreenProps) {
  const calm = useCalmView(whole)
  const view = instead ? whole : calm
  const reader = useReader(room)
  const ownPlace = useRef<CardInHand | null>(null)
  const ready = useSyncExternalStore(room.subscribe, () => room.saved() !== 'not-yet-synced')
  const [open] = useState<Grid['open']>(() => createCell(null))
  const [asked] = useState<Grid['asked']>(() => createCell(null))
  const focusNext = useRef<CardId | null>(null)
  const template = useTemplate()
  const acts = useMemo(() => createOwnActs(room.doc, view.me.member), [room, view.me.member])
  const grid = useMemo<Grid | null>(
    () =>
      reader && {
        room,
        reader,
        view,
        writer: {
          member: view.me.member,
          role: view.me.role,
          paused: view.paused,
          ready,
          now: writingHere(view, template),
        },
        drafts,
        acts,
        open,
        asked,
        focusNext,
      },
    [room, reader, view, template, drafts, acts, open, asked, ready],
  )
  if (!grid) return null
  return (
    <GridContext value={grid}>
      <Heard />
      {instead ?? <Cards way={way} place={place ?? ownPlace} />}
    </GridContext>
  )
}

/** What is heard of this board: what one did oneself, and what others did. */
function Heard() {
  const { acts } = useGrid()
  const { t } = useTranslation('announcing')
  const { say } = useAnnouncer()
  useBoardNews()
  useEffect(
    () =>
      acts.onDone((name) => {
        // Adding and moving say where to; what is typed and picked again and again says nothing.
        if (name !== 'add' && name !== 'move' && name !== 'say') say(t(`did.${name}`))
      }),
    [acts, say, t],
  )
  return null
}

function Cards({ way, place }: Required<Pick<GridScreenProps, 'way' | 'place'>>) {
  const { t } = useTranslation('board')
  const { room, writer, reader, open } = useGrid()
  const mayWrite = whyNoWriting(writer) === null
  const all = useMemo(() => createBoardCards(reader, open, mayWrite), [reader, open, mayWrite])
  const cards = useSyncExternalStore(all.subscribe, all.get)
  const template = useTemplate()
  const [sift, setSift] = useState(SHOW_ALL)
  // The board has no ticks of its own, so what was ticked on the list does not hide anything there.
  const shown = useMemo(
    () => sifted(cards, way === 'list' ? sift : { ...SHOW_ALL, child: sift.child }, { me: writer.member, template }),
    [cards, way, sift, writer.member, template],
  )
  useHoldPlace(room.doc, cards)
  useFetchQuietly(SOON, writer.ready)
  useFollowFocus(place)
  return (
    <div className={styles.screen}>
      {!writer.ready && (
        <p className={styles.notYet} role="status">
          {t('notYet')}
        </p>
      )}
      <MyDrafts />
      <div className={styles.filter}>
        <ChildFilter value={sift.child} onChange={(child) => setSift({ ...sift, child })} />
        <span className={styles.own}>
          <Balance />
          <UndoButton />
        </span>
      </div>
      <CardDrag drawInHand={drawInHand} usable={writer.ready}>
        {way === 'board' ? <BoardView cards={shown} /> : <ListView cards={shown} sift={sift} onSift={setSift} />}
      </CardDrag>
      <OpenDialogs />
    </div>
  )
}

function drawInHand(card: Card) {
  return (
    <div className={`card is-lifted ${styles.inHand}`}>
      <CardFace card={card} />
    </div>
  )
}

function useReader({ doc }: GridRoom): GridReader | null {
  const [reader, setReader] = useState<GridReader | null>(null)
  useEffect(() => {
    const mine = createGridReader(doc)
    setReader(mine)
    return () => mine.destroy()
  }, [doc])
  return reader
}
