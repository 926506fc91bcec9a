/** Marks the end of an exhaustive switch: a new case does not compile until somebody decides it. */
export function unreachable(_never: never): never {
  throw new Error('a case that the types rule out was reached')
}
