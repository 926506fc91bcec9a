/** Sends back whatever bytes it is sent: what a gate in a worker would cost before it has judged anything. */
import { parentPort } from 'node:worker_threads'

parentPort?.on('message', (bytes: Uint8Array) => parentPort?.postMessage(bytes, []))
