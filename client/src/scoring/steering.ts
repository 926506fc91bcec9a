/** The chair's own steps: whether the last one was taken here, and how to say so. */
export interface Steering {
  readonly steered: boolean
  /** True when a step is taken, false again when it was refused. */
  readonly onSteer: (steered: boolean) => void
}
