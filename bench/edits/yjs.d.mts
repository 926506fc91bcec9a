export * from '../../shared/node_modules/yjs'
