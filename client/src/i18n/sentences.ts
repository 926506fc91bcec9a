/** Namespace → key → sentence, or further keys. One namespace for each feature; a part of it may come later. */
export type Sentences = Readonly<Record<string, object>>
