import { type FormEvent, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useLocation } from 'wouter'
import type { CommandRefusal } from '@evenhand/shared/protocol/refusal'
import { Button } from '../ui/button.tsx'
import { Page } from '../ui/page.tsx'
import { type FieldProblem, ProblemList } from '../ui/problem-list.tsx'
import { Refused } from '../ui/refused.tsx'
import { TextField } from '../ui/text-field.tsx'
import { askStaff } from './ask-staff.ts'
import { emailProblem } from './email-problem.ts'
import styles from './form.module.css'

/** For chairs; everybody else comes in by their link. */
export function SignInPage() {
  const { t } = useTranslation('staff')
  const [, navigate] = useLocation()
  const [email, setEmail] = useState('')
  const [passPhrase, setPassPhrase] = useState('')
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const [whyNot, setWhyNot] = useState<CommandRefusal | 'offline' | null>(null)
  const [working, setWorking] = useState(false)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const wrongEmail = emailProblem(email)
    const found = [
      ...(wrongEmail ? [{ field: 'email', words: t(wrongEmail) }] : []),
      ...(passPhrase === '' ? [{ field: 'passPhrase', words: t('signIn.missingPassPhrase') }] : []),
    ]
    setProblems(found)
    setWhyNot(null)
    if (found.length > 0 || working) return
    setWorking(true)
    const outcome = await askStaff.signIn({ email: email.trim(), passPhrase })
    setWorking(false)
    if (outcome.ok) navigate('/meetings')
    else setWhyNot(outcome.reason)
  }
  const problem = (field: string) => problems.find((one) => one.field === field)?.words

  return (
    <Page title={t('signIn.title')} lead={t('signIn.lead')}>
      <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        <ProblemList problems={problems} />
        <TextField
          name="email"
          label={t('account.email')}
          type="email"
          autoComplete="username"
          value={email}
          onChange={setEmail}
          problem={problem('email')}
        />
        <TextField
          name="passPhrase"
          label={t('account.passPhrase')}
          type="password"
          autoComplete="current-password"
          value={passPhrase}
          onChange={setPassPhrase}
          problem={problem('passPhrase')}
        />
        {whyNot && <Refused reason={whyNot} words={isWrong(whyNot) ? t('signIn.wrong') : undefined} />}
        <div className={styles.submit}>
          <Button look="main" type="submit" notNow={working ? t('signIn.working') : undefined}>
            {t(working ? 'signIn.working' : 'signIn.submit')}
          </Button>
        </div>
      </form>
    </Page>
  )
}

/** Which of the two was wrong is not told, so that nobody can find out who has an account. */
function isWrong(reason: CommandRefusal | 'offline'): boolean {
  return ['not-signed-in', 'not-allowed', 'not-found', 'bad-request'].includes(reason)
}
