import { boxPlan, type BoxPlan, type Template } from '@evenhand/shared/domain/template'
import { must } from '@evenhand/shared/lib/must'
import { createContext, useContext } from 'react'

export const TemplateContext = createContext<Template | null>(null)

/** What this meeting is made of. It never changes while one is in it. */
export function useTemplate(): Template {
  return must(useContext(TemplateContext), 'the template context')
}

/** What one box of this meeting is. Only for boxes that the template has. */
export function useBox(box: string): BoxPlan {
  return must(boxPlan(useTemplate(), box), 'a box of the template')
}
