/** Names a point at which a test may kill the process. Does nothing unless EVENHAND_FAULT names that point. */
export type Fault = (point: string) => void

export function createFault(named: string | undefined): Fault {
  return (point) => {
    if (point === named) process.kill(process.pid, 'SIGKILL')
  }
}
