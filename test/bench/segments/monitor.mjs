// Loaded before a server that is measured: tells its parent how long its event loop stood still at most.
import { monitorEventLoopDelay } from "node:perf_hooks";

const delays = monitorEventLoopDelay({ resolution: 1 });
delays.enable();
process.on("message", (message) => {
  if (message === "reset") delays.reset();
  process.send?.({ stallMs: delays.max / 1e6 });
});
// The channel to the parent must not keep a server running that is told to end.
process.channel?.unref();
