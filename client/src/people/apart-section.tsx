import type { ParticipantId } from '@evenhand/shared/domain/ids'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/button.tsx'
import { FoldedChoice } from '../ui/choice.tsx'
import { Refused } from '../ui/refused.tsx'
import { TextField } from '../ui/text-field.tsx'
import { askPeople } from './ask-people.ts'
import type { DoorProps } from './door-section.tsx'
import styles from './people.module.css'
import { useAsking } from './use-asking.ts'

type Chosen = ParticipantId | ''

/** Who must not meet, named by the chair; the server keeps them apart. [P10] */
export function ApartSection({ view, lobby }: DoorProps) {
  const { t } = useTranslation('people')
  const asking = useAsking()
  const ask = askPeople(view.me.participant)
  const [one, setOne] = useState<Chosen>('')
  const [other, setOther] = useState<Chosen>('')
  const [why, setWhy] = useState('')
  const people = lobby.people.map(({ id, name, of }) => ({ value: id, words: of === '' ? name : `${name}, ${of}` }))
  const options = [{ value: '' as Chosen, words: t('apart.choose') }, ...people]
  const ready = one !== '' && other !== '' && one !== other

  async function add() {
    if (one === '' || other === '') return
    const done = await asking.run(() => ask.keepApart(one, other, why.trim()))
    if (!done) return
    setOne('')
    setOther('')
    setWhy('')
  }
  return (
    <section className={styles.group}>
      <h3>{t('apart.title')}</h3>
      <p className="small">{t('apart.body')}</p>
      {lobby.apart.length === 0 && <p className="small">{t('apart.none')}</p>}
      <ul className={styles.people}>
        {lobby.apart.map((pair) => {
          const names = { one: pair.names[0], other: pair.names[1] }
          return (
            <li key={`${pair.one} ${pair.other}`} className={styles.person}>
              <div>
                <p>{t('apart.pair', names)}</p>
                {pair.why !== '' && <p className="small">{pair.why}</p>}
              </div>
              <Button
                small
                label={t('apart.liftNamed', names)}
                onPress={() => void asking.run(() => ask.liftApart(pair.one, pair.other))}
              >
                {t('apart.lift')}
              </Button>
            </li>
          )
        })}
      </ul>
      <FoldedChoice name="apart-one" label={t('apart.one')} options={options} value={one} onChange={setOne} />
      <FoldedChoice name="apart-other" label={t('apart.other')} options={options} value={other} onChange={setOther} />
      <TextField name="apart-why" label={t('apart.why')} maxLength={500} optional value={why} onChange={setWhy} />
      {asking.refusal && <Refused reason={asking.refusal} />}
      <div>
        <Button small notNow={ready ? undefined : t('apart.choose')} onPress={() => void add()}>
          {t('apart.add')}
        </Button>
      </div>
    </section>
  )
}
