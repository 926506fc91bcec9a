import { PLAIN, type Target } from '../targets/target.ts'

/** Whether a target knows what is on a board. The plain broadcaster does not. */
export function answersClients({ name }: Target): boolean {
  return name !== PLAIN
}
