import type { ChecklistItem } from '@evenhand/shared/domain/checklist'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/button.tsx'
import { Refused } from '../ui/refused.tsx'
import { TextField } from '../ui/text-field.tsx'
import { Tick } from '../ui/ticks.tsx'
import { useFocusNext } from '../ui/use-focus-next.ts'
import { askPeople } from './ask-people.ts'
import type { DoorProps } from './door-section.tsx'
import styles from './people.module.css'
import { type Asking, useAsking } from './use-asking.ts'

/** Something to go through before the start: done or not, and in words if there is more to say. */
export function ChecklistLine({ item, view, lobby }: DoorProps & { readonly item: ChecklistItem }) {
  const { t } = useTranslation('people')
  const asking: Asking = useAsking()
  const focusNext = useFocusNext()
  const said = lobby.checklist.find((each) => each.item === item) ?? { done: false, words: '' }
  const [words, setWords] = useState(said.words)
  const [opened, setOpened] = useState(false)
  const says = opened || said.words !== '' || words !== ''
  // What is ticked shows at once; what the server did not take goes back.
  const [pressed, press] = useState<boolean | null>(null)
  async function keep(done: boolean) {
    press(done)
    const kept = await asking.run(() => askPeople(view.me.participant).check(item, done, words.trim()))
    if (!kept) press(null)
  }
  const open = () => {
    focusNext(`check-${item}`)
    setOpened(true)
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
        {!says && (
          <div>
            <Button small look="quiet" label={t('before.sayAbout', { item: t(`before.item.${item}`) })} onPress={open}>
              {t('before.say')}
            </Button>
          </div>
        )}
        {/* Kept as soon as the field is left: nobody looks for a second button before they start. */}
        {says && (
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
        )}
        {asking.refusal && <Refused reason={asking.refusal} />}
      </fieldset>
    </li>
  )
}
