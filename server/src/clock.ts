/** Time, passed in wherever a rule depends on it, so that tests drive it. Epoch milliseconds. */
export type Clock = () => number
