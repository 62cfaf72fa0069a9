/** A thread that reads pages. */

import { keepYoungHeapSmall } from "../young-heap.js";

keepYoungHeapSmall();
// Only here: what is loaded before would make the heap grow.
const { readTask } = await import("./read-task.js");

export default readTask;
