import { setImmediate } from "node:timers/promises";
import { afterEach } from "vitest";

// Tests that parse whole drafts are long and synchronous. Without a turn of the event loop between them, the worker
// cannot answer the runner, which takes it for dead after a minute.
afterEach(() => setImmediate());
