/** Hocuspocus with everything at its defaults; with SQLITE set, its own SQLite extension on that file (stored 2 to 10 s after an edit). */
import { SQLite } from '@hocuspocus/extension-sqlite'
import { Server } from '@hocuspocus/server'

const file = process.env.SQLITE
const server = new Server({
  address: '127.0.0.1',
  port: Number(process.env.PORT),
  quiet: true,
  extensions: file ? [new SQLite({ database: file })] : [],
})
await server.listen()
process.stdout.write('ready\n')
