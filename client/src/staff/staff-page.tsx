import { type ReactNode, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Link, useLocation } from 'wouter'
import type { CommandOutcome } from '../session/command.ts'
import { Button } from '../ui/button.tsx'
import { Page, type PageProps } from '../ui/page.tsx'
import { Refused } from '../ui/refused.tsx'
import { askStaff } from './ask-staff.ts'

/** A page for somebody who is signed in: the way back to their meetings, and out. */
export function StaffPage({ children, ...page }: Omit<PageProps, 'tools'> & { readonly children: ReactNode }) {
  const { t } = useTranslation('staff')
  const [, navigate] = useLocation()
  const [outcome, setOutcome] = useState<CommandOutcome<void> | null>(null)
  const signOut = async () => {
    const answer = await askStaff.signOut()
    // Already signed out elsewhere is what was asked for.
    if (answer.ok || answer.reason === 'not-signed-in') navigate('/')
    else setOutcome(answer)
  }
  const tools = (
    <>
      <Link href="/meetings">{t('meetings')}</Link>
      <Button small onPress={() => void signOut()}>
        {t('signOut')}
      </Button>
    </>
  )
  return (
    <Page {...page} tools={tools}>
      {outcome && !outcome.ok && <Refused reason={outcome.reason} onAgain={() => void signOut()} />}
      {children}
    </Page>
  )
}
