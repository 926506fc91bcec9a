import { CHECKLIST, type ChecklistItem } from '@evenhand/shared/domain/checklist'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Notice } from '../ui/notice.tsx'
import { Refused } from '../ui/refused.tsx'
import { TextField } from '../ui/text-field.tsx'
import { Tick } from '../ui/ticks.tsx'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { askPeople } from './ask-people.ts'
import { ApartSection } from './apart-section.tsx'
import type { DoorProps } from './door-section.tsx'
import styles from './people.module.css'
import { type Asking, useAsking } from './use-asking.ts'

/** For the chair, until the meeting begins: what to go through, and the start. */
export function BeforeBanner({ view }: { readonly view: MeetingView }) {
  const { t } = useTranslation('people')
  const [open, setOpen] = useState(false)
  const asking = useAsking()
  const { lobby } = view.door
  if (!lobby || view.run?.phase !== 'before') return null
  // Another session of theirs may not have begun either: its list is not to be open when they turn to it.
  const start = async () => {
    if (await asking.run(() => askPeople(view.me.participant).start(view.audience))) setOpen(false)
  }
  return (
    <div className={styles.beside}>
      <Notice
        icon="checked"
        title={t('before.bannerChair')}
        actions={
          <Button small look="main" onPress={() => setOpen(true)}>
            {t('before.open')}
          </Button>
        }
      />
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('before.title')}
        actions={
          <>
            <Button look="main" onPress={() => void start()}>
              {t('before.start')}
            </Button>
            <Button onPress={() => setOpen(false)}>{t('ui:close')}</Button>
          </>
        }
      >
        <p>{t('before.startBody')}</p>
        {asking.refusal && <Refused reason={asking.refusal} />}
        {view.presenting ? (
          <p>{t('before.onScreen')}</p>
        ) : (
          <>
            <ul className={styles.people}>
              {CHECKLIST.map((item) => (
                <Item key={item} item={item} view={view} lobby={lobby} />
              ))}
            </ul>
            <ApartSection view={view} lobby={lobby} />
          </>
        )}
      </Dialog>
    </div>
  )
}

function Item({ item, view, lobby }: DoorProps & { readonly item: ChecklistItem }) {
  const { t } = useTranslation('people')
  const asking: Asking = useAsking()
  const said = lobby.checklist.find((each) => each.item === item) ?? { done: false, words: '' }
  const [words, setWords] = useState(said.words)
  // What is ticked shows at once; what the server did not take goes back.
  const [pressed, press] = useState<boolean | null>(null)
  async function keep(done: boolean) {
    press(done)
    const kept = await asking.run(() => askPeople(view.me.participant).check(item, done, words.trim()))
    if (!kept) press(null)
  }
  const keepWords = useRef(() => {})
  useEffect(() => {
    keepWords.current = () => {
      if (words.trim() !== said.words) void keep(pressed ?? said.done)
    }
  })
  // Closing the list with the Escape key leaves no field first.
  useEffect(() => () => keepWords.current(), [])
  return (
    <li>
      <fieldset className={styles.change} aria-label={t(`before.item.${item}`)}>
        <Tick checked={pressed ?? said.done} onChange={(done) => void keep(done)}>
          {t(`before.item.${item}`)}
        </Tick>
        {/* Kept as soon as the field is left: nobody looks for a second button before they start. */}
        <div onBlur={() => keepWords.current()}>
          <TextField
            name={`check-${item}`}
            label={t('before.words')}
            optional
            maxLength={500}
            value={words}
            onChange={setWords}
          />
        </div>
        {asking.refusal && <Refused reason={asking.refusal} />}
      </fieldset>
    </li>
  )
}
