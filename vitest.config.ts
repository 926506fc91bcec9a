import { defineConfig } from 'vitest/config'

/** Three suites: rules with nothing running, components in a made-up browser, and meetings over real sockets. */
export default defineConfig({
  test: {
    // As many as there are cores here; many tests wait for a disk or for another process.
    maxWorkers: 2,
    projects: [
      { test: { name: 'unit', include: ['{shared,server}/src/**/*.test.ts', 'client/src/**/*.test.ts'] } },
      {
        test: { name: 'components', include: ['client/src/**/*.test.tsx'], environment: 'happy-dom' },
      },
      { test: { name: 'meetings', include: ['server/test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
    ],
  },
})
