import { firstName } from '@evenhand/shared/domain/participant'
import type { ChildRow, MeetingDraft, PersonRow } from './meeting-draft.ts'

/** What stands in the way of creating a meeting. `field` is the id of the field; `number` counts rows from 1. */
export type DraftProblem =
  | { readonly what: 'title' | 'date'; readonly field: string }
  | {
      readonly what: 'childName' | 'childAge' | 'personName' | 'personOf' | 'whichChild'
      readonly field: string
      readonly number: number
    }

export const childField = (key: number, of: 'name' | 'age') => `child-${key}-${of}`
export const personField = (key: number, of: 'name' | 'role' | 'of') => `person-${key}-${of}`

/** In the order of the form. */
export function problemsOf({ title, date, children, people }: MeetingDraft): readonly DraftProblem[] {
  return [
    ...(title.trim() === '' ? [{ what: 'title', field: 'title' } as const] : []),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(date) ? [] : [{ what: 'date', field: 'date' } as const]),
    ...children.flatMap((child, place) => childProblems(child, place + 1)),
    ...people.flatMap((person, place) => personProblems(person, children, place + 1)),
  ]
}

/** What the server did not understand, by its paths; what is not a field of the form is left out. */
export function problemsAt(paths: readonly string[], draft: MeetingDraft): readonly DraftProblem[] {
  return paths.flatMap((path): readonly DraftProblem[] => {
    const [part, at, of] = path.split('.')
    if (path === 'title' || path === 'date') return [{ what: path, field: path }]
    const place = Number(at)
    const key = part === 'children' ? draft.children[place]?.key : draft.people[place]?.key
    const found = part === undefined || of === undefined ? undefined : FIELDS[`${part}.${of}`]
    return found && key !== undefined ? [{ what: found.what, field: found.field(key), number: place + 1 }] : []
  })
}

type RowProblem = Extract<DraftProblem, { number: number }>['what']

const FIELDS: Readonly<Record<string, { readonly what: RowProblem; readonly field: (key: number) => string }>> = {
  'children.name': { what: 'childName', field: (key) => childField(key, 'name') },
  'children.age': { what: 'childAge', field: (key) => childField(key, 'age') },
  'people.name': { what: 'personName', field: (key) => personField(key, 'name') },
  'people.of': { what: 'personOf', field: (key) => personField(key, 'of') },
  'people.child': { what: 'whichChild', field: (key) => `${personField(key, 'role')}-child` },
}

function personProblems(
  { key, name, role, child }: PersonRow,
  children: readonly ChildRow[],
  number: number,
): readonly DraftProblem[] {
  const isSaid = role !== 'child' || children.some((row) => row.key === child)
  return [
    ...(name.trim() === '' ? [{ what: 'personName', field: personField(key, 'name'), number } as const] : []),
    ...(isSaid ? [] : [{ what: 'whichChild', field: `${personField(key, 'role')}-child`, number } as const]),
  ]
}

function childProblems({ key, name, age }: ChildRow, number: number): readonly DraftProblem[] {
  const isAge = age.trim() === '' || (/^\d{1,2}$/.test(age.trim()) && Number(age) <= 25)
  return [
    ...(name.trim() === '' ? [{ what: 'childName', field: childField(key, 'name'), number } as const] : []),
    ...(isAge ? [] : [{ what: 'childAge', field: childField(key, 'age'), number } as const]),
  ]
}

/**
 * Whether a child's first name seems to stand in the title, which shows in lists and on phones. Told, never refused:
 * "May" is also a month.
 */
export function namesChild({ title, children }: MeetingDraft): boolean {
  const words = title.toLowerCase().split(/[^\p{L}\p{N}'’-]+/u)
  return children.some(({ name }) => {
    const first = firstName(name).toLowerCase()
    return first.length > 1 && words.some((word) => word.replace(/['’]s$/, '') === first)
  })
}
