import { defineConfig } from 'vitest/config'

/** How fast a machine is decides nothing here: the limits only end what hangs. */
const patient = { poll: { timeout: 20_000 } }
const pure = ['shared/**/*.test.ts', 'app/**/*.test.ts', 'extension/**/*.test.ts', 'tests/golden/**/*.test.ts', 'tests/run/**/*.test.ts']

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: pure,
          environment: 'node',
          testTimeout: 60_000,
          sequence: { shuffle: true, groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'devshop',
          expect: patient,
          include: ['tests/devshop/**/*.test.ts'],
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'integration',
          expect: patient,
          include: ['tests/integration/**/*.test.ts', 'tests/abuse/**/*.test.ts', 'tests/codegen/**/*.test.ts'],
          globalSetup: ['tests/run/test-postgres.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'pages',
          include: ['tests/pages/**/*.test.ts'],
          sequence: { groupOrder: 3 },
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          expect: patient,
          globalSetup: ['tests/run/test-postgres.ts'],
          include: ['tests/e2e/**/*.e2e.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 4 },
          fileParallelism: false,
        },
      },
    ],
  },
})
