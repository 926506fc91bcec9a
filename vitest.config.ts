import { defineConfig } from 'vitest/config'

/** Three suites: rules with nothing running, components in a made-up browser, and meetings over real sockets. */
export default defineConfig({
  test: {
    // Two, which fits the smallest machine this is worked on.
    maxWorkers: 2,
    // No module of ours holds state, so files can share a worker; it saves a quarter of the time.
    isolate: false,
    // Nothing is asserted about time; this is only so that a test that hangs ends, on a busy machine as on an idle one.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{shared,server}/src/**/*.test.ts', 'client/{src,languages,build}/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'components',
          include: ['client/src/**/*.test.tsx'],
          environment: 'happy-dom',
          setupFiles: ['client/src/testing/parts-here.ts'],
        },
      },
      { test: { name: 'meetings', include: ['server/test/**/*.test.ts'] } },
    ],
  },
})
