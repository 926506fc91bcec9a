/** The very copy of Yjs that the board's own functions use: types of two copies do not know each other. */
export * from '../../shared/node_modules/yjs/dist/yjs.mjs'
