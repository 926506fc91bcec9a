import { serve } from './serve.ts'

await serve(async (app) => {
  const link = await app.setUpLink()
  return link ? `Nobody has an account yet. Make the first one with this link, once:\n${link}\n` : ''
})
