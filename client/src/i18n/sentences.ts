/** Namespace → key → sentence, or further keys. One namespace for each feature. */
export type Sentences = Readonly<Record<string, object>>
