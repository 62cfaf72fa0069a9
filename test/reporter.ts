import { relative } from "node:path";
import type { RunnerTestFile } from "vitest";
import type { TestCase, TestModule } from "vitest/node";
import { DefaultReporter } from "vitest/reporters";

/**
 * The default report, with the reason of every skipped test, closed by one line that programs can read:
 * `123 passed, 0 failed`, and `, 4 skipped` where tests were.
 */
export default class ClosingLineReporter extends DefaultReporter {
  #modules: readonly TestModule[] = [];

  override onTestRunEnd(modules?: readonly TestModule[]): void {
    this.#modules = modules ?? [];
    super.onTestRunEnd();
  }

  override onFinished(files: RunnerTestFile[], errors: unknown[]): void {
    super.onFinished(files, errors);
    const tests = this.#modules.flatMap((module) => [...module.children.allTests()]);
    const inState = (state: string): readonly TestCase[] => tests.filter((test) => test.result().state === state);
    const skipped = inState("skipped");
    for (const test of skipped) this.log(`skipped: ${relative(process.cwd(), test.module.moduleId)}: ${test.fullName}${reasonOf(test)}`);
    // A file that cannot be loaded and an error outside of any test fail too, though no test counts them.
    const broken = this.#modules.filter((module) => module.errors().length > 0).length + errors.length;
    const counts = [`${inState("passed").length} passed`, `${inState("failed").length + broken} failed`];
    if (skipped.length > 0) counts.push(`${skipped.length} skipped`);
    this.log(counts.join(", "));
  }
}

// A test that `skip(reason)` ends has a note; one in a skipped group tells the reason in the group's name.
function reasonOf(test: TestCase): string {
  const result = test.result();
  if (result.state === "skipped" && result.note !== undefined) return `: ${result.note}`;
  return test.fullName.includes("skipped:") ? "" : ": it does not say why";
}
