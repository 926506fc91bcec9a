/** The origin of edits of this person's own that an earlier tab had left behind. */
export const RESTORED = Symbol('restored')
