import { setFlagsFromString } from "node:v8";

/**
 * Has V8 size its heap for a server that passes texts on, in all threads of this process.
 *
 * These texts are in buffers outside of V8's heap. They stay as long as their young objects do, so that more room for
 * young objects costs memory. And they count as part of the heap, which is small beside them: V8 would look through all
 * of it every few pages, though they are let go with the young objects. V8 has no other way to say either to a process
 * that runs already. It takes the first back whenever a thread starts, so that each thread has to say it again, before
 * it loads what it runs.
 */
export function sizeHeap(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--heap-growing-percent=150");
}
