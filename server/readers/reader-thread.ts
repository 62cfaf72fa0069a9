/** A thread that reads pages. */

import { sizeHeap } from "../heap.js";

sizeHeap();
// Only here: what is loaded before would make the heap grow.
const { readTask } = await import("./read-task.js");

export default readTask;
