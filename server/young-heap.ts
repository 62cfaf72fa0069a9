import { setFlagsFromString } from "node:v8";

/**
 * Keeps V8's room for young objects as it is, for all threads of this process.
 *
 * A server passes texts on in buffers outside of V8's heap, which stay as long as their young objects do: more room for
 * these costs memory. V8 has no other way to say it to a process that runs already, and takes it back whenever a thread
 * starts, so that each thread has to say it again, before it loads what it runs.
 */
export function keepYoungHeapSmall(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
}
