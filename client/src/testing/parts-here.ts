import * as grid from '../grid/later.ts'
import { SOON } from '../grid/soon.ts'
import { inEnglish } from '../i18n/testing/in-english.ts'
import * as meeting from '../meeting/later.ts'

// For tests of components: what a browser would have fetched by now is here, so that a press shows its answer at once.
const i18n = inEnglish()
await Promise.all([...SOON, ...Object.values(grid), ...Object.values(meeting)].map((part) => part.fetch(i18n)))
