import type { CommandRefusal } from '@evenhand/shared/protocol/refusal'
import { type FormEvent, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Link, useLocation } from 'wouter'
import { Button } from '../ui/button.tsx'
import { Page } from '../ui/page.tsx'
import { type FieldProblem, ProblemList } from '../ui/problem-list.tsx'
import { Refused } from '../ui/refused.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useAddressSecret } from '../ui/use-address-secret.ts'
import { askStaff } from './ask-staff.ts'
import { emailProblem } from './email-problem.ts'
import styles from './form.module.css'

const LEAST_PASS_PHRASE = 12

/** The page behind the one-time link that a new server prints. */
export function SetUpPage() {
  const { t } = useTranslation('staff')
  const secret = useAddressSecret()
  if (secret !== null) return <FirstAccount secret={secret} />
  return (
    <Page title={t('setUp.noLink.title')}>
      <p>{t('setUp.noLink.body')}</p>
    </Page>
  )
}

function FirstAccount({ secret }: { readonly secret: string }) {
  const { t } = useTranslation('staff')
  const [, navigate] = useLocation()
  const [typed, setTyped] = useState({ name: '', email: '', passPhrase: '' })
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const [whyNot, setWhyNot] = useState<CommandRefusal | 'offline' | null>(null)
  const [working, setWorking] = useState(false)

  const show = (found: readonly { field: string; key: string }[]) =>
    setProblems(found.map(({ field, key }) => ({ field, words: t(key) })))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const found = problemsOf(typed)
    show(found)
    setWhyNot(null)
    if (found.length > 0 || working) return
    setWorking(true)
    const outcome = await askStaff.setUp({ ...typed, name: typed.name.trim(), email: typed.email.trim(), secret })
    setWorking(false)
    if (outcome.ok) return navigate('/meetings', { replace: true })
    setWhyNot(outcome.reason)
    show(AT_SERVER.filter(({ field }) => outcome.problems?.includes(field)))
  }
  const problem = (field: string) => problems.find((one) => one.field === field)?.words
  const put = (field: keyof typeof typed) => (value: string) => setTyped({ ...typed, [field]: value })

  return (
    <Page title={t('setUp.title')} lead={t('setUp.lead')}>
      <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        <ProblemList problems={problems} />
        <TextField
          name="name"
          label={t('setUp.name')}
          hint={t('setUp.nameHint')}
          autoComplete="name"
          maxLength={120}
          value={typed.name}
          onChange={put('name')}
          problem={problem('name')}
        />
        <TextField
          name="email"
          label={t('account.email')}
          type="email"
          autoComplete="email"
          maxLength={200}
          value={typed.email}
          onChange={put('email')}
          problem={problem('email')}
        />
        <TextField
          name="passPhrase"
          label={t('account.passPhrase')}
          hint={t('setUp.passPhraseHint')}
          type="password"
          autoComplete="new-password"
          maxLength={200}
          value={typed.passPhrase}
          onChange={put('passPhrase')}
          problem={problem('passPhrase')}
        />
        {whyNot && <WhyNot reason={whyNot} />}
        <div className={styles.submit}>
          <Button look="main" type="submit" notNow={working ? t('setUp.working') : undefined}>
            {t(working ? 'setUp.working' : 'setUp.submit')}
          </Button>
        </div>
      </form>
    </Page>
  )
}

function WhyNot({ reason }: { readonly reason: CommandRefusal | 'offline' }) {
  const { t } = useTranslation('staff')
  if (reason === 'already-set-up') {
    return (
      <>
        <Refused reason={reason} words={t('setUp.already')} />
        <p>
          <Link href="/sign-in">{t('signIn.title')}</Link>
        </p>
      </>
    )
  }
  if (reason === 'not-allowed' || reason === 'link-used' || reason === 'not-found')
    return <Refused reason={reason} words={t('setUp.dead')} />
  if (reason === 'bad-request') return <Refused reason={reason} words={t('setUp.badRequest')} />
  return <Refused reason={reason} />
}

/** What to say of a field that the server did not take. */
const AT_SERVER = [
  { field: 'name', key: 'setUp.missingName' },
  { field: 'email', key: 'account.wrongEmail' },
  { field: 'passPhrase', key: 'setUp.short' },
] as const

function problemsOf(typed: { name: string; email: string; passPhrase: string }) {
  const email = emailProblem(typed.email)
  return [
    ...(typed.name.trim() === '' ? [{ field: 'name', key: 'setUp.missingName' as const }] : []),
    ...(email ? [{ field: 'email', key: email }] : []),
    ...(typed.passPhrase.length < LEAST_PASS_PHRASE ? [{ field: 'passPhrase', key: 'setUp.short' as const }] : []),
  ]
}
