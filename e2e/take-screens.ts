/** `npm run screens`: the pictures of the README and of docs/screens, taken from the running product. */
import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createCamera, FOLDER, plays, throwsAway, withBrowser } from './camera.ts'
import { PICTURES, SINGLE } from './pictures.ts'
import * as answers from './scenes/answers.ts'
import * as board from './scenes/board.ts'
import { theFamily } from './scenes/family.ts'
import { whatGoesWrong } from './scenes/going-wrong.ts'
import { leading, theDoor } from './scenes/leading.ts'
import * as outside from './scenes/outside.ts'

const SCENES = {
  way: outside.theWayIn,
  meeting: outside.theFirstMeeting,
  links: outside.peopleAndLinks,
  board: board.theBoard,
  phone: board.theBoardOnAPhone,
  cards: board.whatIsDoneWithCards,
  first: answers.theFirstLook,
  second: answers.theSecondLook,
  came: answers.whatItCameTo,
  door: theDoor,
  leading,
  family: theFamily,
  wrong: whatGoesWrong,
}

// A scene can be asked for by its name.
const asked = process.argv.slice(2)
const taken = await withBrowser(async (browser) => {
  const camera = createCamera(await browser.newPage())
  for (const [name, scene] of Object.entries(SCENES)) {
    if (asked.length === 0 || asked.includes(name)) await plays(browser, scene, camera.takes)
  }
  return camera.taken()
})

if (asked.length === 0) {
  const missing = [...Object.keys(PICTURES), ...Object.keys(SINGLE)].filter((screen) => !taken.has(screen))
  if (missing.length > 0) throw new Error(`nobody came by: ${missing.join(', ')}`)
  const wanted = new Set([
    'README.md',
    ...Object.values(PICTURES).map(({ file }) => `${file}.webp`),
    ...Object.values(SINGLE).map(({ file }) => `${file}.png`),
  ])
  throwsAway(readdirSync(FOLDER).filter((file) => !wanted.has(file)))
}
writeFileSync(path.join(FOLDER, 'README.md'), page())

function page(): string {
  const parts = Object.values(PICTURES).map(
    ({ file, words }) => `## ${file}\n\n${words}\n\n![${words}](${file}.webp)\n`,
  )
  return `# Screens

Each screen at 1440, 768, 390 and 320 px, light, dark and in high contrast. The people on them are made up.
\`npm run screens\` takes them anew from the running product and writes this page;
[\`e2e/pictures.ts\`](../../e2e/pictures.ts) says which there are.

${parts.join('\n')}`
}
