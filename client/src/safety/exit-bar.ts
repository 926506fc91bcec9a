import type { Role } from '@evenhand/shared/domain/role'
import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { useTranslation } from '../i18n/use-translation.ts'

/** The line with the way out stands in index.html, before this program; here it gets its words and is shown or not. [X1] */
const bar = () => document.getElementById('exit')

function showBar(on: boolean) {
  const line = bar()
  if (line) line.hidden = !on
  // What sticks to the top of a page stands below it.
  document.documentElement.toggleAttribute('data-exit', line !== null && on)
}

const STAFF_PAGES = /^\/(?:$|setup|sign-in|meetings|example)/

const FAMILY: ReadonlySet<Role> = new Set<Role>(['parent_carer', 'family_network', 'child', 'advocate'])

/** Keeps the way out on each page that a family may see, in the language of the page. */
export function useExitBar() {
  const { t } = useTranslation('safety')
  const [path] = useLocation()
  useEffect(() => {
    showBar(!STAFF_PAGES.test(path))
  }, [path])
  useEffect(() => {
    bar()?.setAttribute('aria-label', t('exit.label'))
    const link = document.getElementById('exit-link')
    if (link) link.textContent = t('exit.press')
    const told = document.getElementById('exit-told')
    told?.setAttribute('data-two', t('exit.twoMore'))
    told?.setAttribute('data-one', t('exit.onceMore'))
  }, [t])
}

/** Inside a meeting it stands on the screens of the family and of who speaks for them. */
export function useExitFor(role: Role | null) {
  const isFamily = role === null || FAMILY.has(role)
  useEffect(() => {
    if (isFamily) return undefined
    showBar(false)
    return () => showBar(true)
  }, [isFamily])
}

/** Somebody has pressed it: this page is blank and about to go, and goes nowhere else meanwhile. */
export function isLeaving(): boolean {
  return 'left' in document.documentElement.dataset
}

/** Tells when it is pressed. Returns how to stop. */
export function onExit(tell: () => void): () => void {
  window.addEventListener('evenhand-exit', tell)
  return () => window.removeEventListener('evenhand-exit', tell)
}
