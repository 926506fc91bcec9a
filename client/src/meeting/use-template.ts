import type { Template } from '@evenhand/shared/domain/template'
import { must } from '@evenhand/shared/lib/must'
import { createContext, useContext } from 'react'

export const TemplateContext = createContext<Template | null>(null)

/** What this meeting is made of. It never changes while one is in it. */
export function useTemplate(): Template {
  return must(useContext(TemplateContext), 'the template context')
}
