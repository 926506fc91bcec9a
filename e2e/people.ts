/** Somebody as the chair writes them down. Everybody here is made up. */
export interface Invited {
  readonly name: string
  /** As the list of roles has it. */
  readonly role: string
  readonly of: string
  readonly knows: readonly string[]
}

export const IMOGEN = 'Imogen Quillfeather'
export const DANA = 'Dana Thistledown-Sample'
export const PRIYA = 'Priya Lanternby'
export const TAMSIN = 'Tamsin Reed-Example'

/** Priya knows Pip from school and has never met Wren. */
export const INVITED: readonly Invited[] = [
  { name: DANA, role: 'Parent or carer', of: 'mother', knows: ['Pip', 'Wren'] },
  { name: PRIYA, role: 'Professional', of: 'Fictional Primary School', knows: ['Pip'] },
  { name: TAMSIN, role: 'Social worker', of: 'Exampleshire', knows: ['Pip', 'Wren'] },
]
export const CHILDREN = ['Pip', 'Wren']
export const TITLE = 'Thursday at ten'
