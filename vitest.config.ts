import { defineConfig } from "vitest/config";

// These start the built command, so the package is built before them.
const processTests = ["test/process/**/*.test.ts", "test/e2e/**/*.test.ts", "test/server/serve.test.ts"];

export default defineConfig({
  test: {
    reporters: ["./test/reporter.ts"],
    setupFiles: ["./test/let-the-runner-breathe.ts"],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: "unit", include: ["test/**/*.test.ts"], exclude: processTests } },
      { extends: true, test: { name: "process", include: processTests, globalSetup: "./test/build-package.ts" } },
    ],
  },
});
