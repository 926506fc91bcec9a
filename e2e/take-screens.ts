/** `npm run screens`: the pictures of the README and of docs/screens, taken from the running product. */
import { onASet, withBrowser } from './camera.ts'
import { aConference, theExample, theFamilyAlone } from './screens.ts'

await withBrowser(async (browser) => {
  for (const scene of [theExample, aConference, theFamilyAlone]) await onASet(browser, scene)
})
