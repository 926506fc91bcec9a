import type { CardId, ChildId, MemberId, ParticipantId } from '@evenhand/shared/domain/ids'
import type { Role } from '@evenhand/shared/domain/role'
import { openGrid } from '@evenhand/shared/grid-doc/open-grid'
import { createGridReader } from '@evenhand/shared/grid-doc/read-grid'
import type { Template } from '@evenhand/shared/domain/template'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import { shippedTemplate } from '@evenhand/shared/testing/shipped-template'
import { I18nContext } from '../i18n/use-translation.ts'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { createSettingsStore } from '../settings/settings-store.ts'
import { SettingsContext } from '../settings/use-settings.ts'
import { TemplateContext } from '../templates/use-template.ts'
import { inEnglish } from '../i18n/testing/in-english.ts'
import { createCell } from '../session/cell.ts'
import type { GridRoom } from '../session/grid-room.ts'
import { createDrafts } from './drafts.ts'
import { type Grid, GridContext } from './grid-context.tsx'
import { OpenDialogs } from './open-dialogs.tsx'
import { createOwnActs } from './own-acts.ts'
import { CardDrag } from './card-drag.tsx'
import { writingHere } from './writing-here.ts'

const NOTHING_NEW = new Map()

/** What the meeting in these tests is made of. */
export const FOUR_BOXES = shippedTemplate('four_boxes')

const children = [
  { id: 'pip' as ChildId, name: 'Pip', age: 9 },
  { id: 'wren' as ChildId, name: 'Wren', age: 2 },
]

/** A meeting about Pip and Wren as one of its people sees it, for tests. */
export function aView(member: string, role: Role): MeetingView {
  const person = (id: string, name: string, its: Role) => ({
    id: id as MemberId,
    name,
    role: its,
    of: '',
    here: true,
    left: false,
  })
  return {
    revision: 1,
    title: 'A conference',
    kind: 'initial_child_protection_conference',
    date: '2026-11-12',
    example: false,
    door: { waits: false, late: false, lobby: null, attendance: null, quorum: null },
    audience: null,
    audiences: [],
    waiting: false,
    presenting: false,
    panels: [],
    run: null,
    asked: null,
    me: {
      participant: member as ParticipantId,
      member: member as MemberId,
      name: member,
      role,
      of: '',
      scores: true,
      givesView: false,
    },
    chair: 'Imogen',
    children,
    people: [
      person('imogen', 'Imogen Quillfeather', 'chair'),
      person('dana', 'Dana Thistledown', 'parent_carer'),
      person('tamsin', 'Tamsin Reed-Example', 'social_worker'),
      person('finn', 'Finn Observerton', 'observer_trainee'),
    ],
    stage: 4,
    paused: false,
    scales: [],
    looks: [],
  }
}

/** A document without a line: everything is saved. */
export function aRoom(): GridRoom {
  const doc = new Y.Doc()
  openGrid(
    doc,
    children.map(({ id }) => id),
  )
  return {
    doc,
    presence: new Awareness(doc),
    others: { all: () => NOTHING_NEW, subscribe: () => () => {}, seen: () => {} },
    saved: () => 'saved',
    unsaved: () => false,
    subscribe: () => () => {},
    wordsAt: () => null,
    giveUp: (reason) => ({ kind: 'again', reason, kept: [] }),
    destroy: () => {},
  }
}

export interface InGridProps {
  readonly room: GridRoom
  readonly view: MeetingView
  readonly template?: Template
  readonly children: ReactNode
}

/** What a part of the board stands on, around it. */
export function InGrid({ room, view, template = FOUR_BOXES, children: parts }: InGridProps) {
  const [i18n] = useState(inEnglish)
  const [settings] = useState(() => createSettingsStore(null))
  const [reader] = useState(() => createGridReader(room.doc))
  const [drafts] = useState(createDrafts)
  const [acts] = useState(() => createOwnActs(room.doc, view.me.member))
  const [open] = useState<Grid['open']>(() => createCell(null))
  const [asked] = useState<Grid['asked']>(() => createCell(null))
  const focusNext = useRef<CardId | null>(null)
  const grid = useMemo<Grid>(() => {
    const writer = {
      member: view.me.member,
      role: view.me.role,
      paused: view.paused,
      ready: true,
      now: writingHere(view, template),
    }
    return { room, reader, view, writer, drafts, acts, open, asked, focusNext }
  }, [room, reader, view, template, drafts, acts, open, asked])
  return (
    <SettingsContext value={settings}>
      <I18nContext value={i18n}>
        <TemplateContext value={template}>
          <GridContext value={grid}>
            <CardDrag drawInHand={() => null} usable>
              {parts}
              <OpenDialogs />
            </CardDrag>
          </GridContext>
        </TemplateContext>
      </I18nContext>
    </SettingsContext>
  )
}
