import { SOON } from '../grid/soon.ts'
import { inEnglish } from '../i18n/testing/in-english.ts'

// For tests of components: what a browser would have fetched by now is here, so that a press shows its answer at once.
const i18n = inEnglish()
await Promise.all(SOON.map((part) => part.fetch(i18n)))
