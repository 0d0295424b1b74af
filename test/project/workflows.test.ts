import { readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { scripts } from "../../package.json";

const root = path.resolve(__dirname, "../..");
const folder = path.join(root, ".github/workflows");

// Read line by line: what these files may have is little, and what is read otherwise fails here.
const workflows = readdirSync(folder).map((file) => {
  const text = readFileSync(path.join(folder, file), "utf8");
  const values = (key: string) =>
    [...text.matchAll(new RegExp(`^ *(?:- )?${key}: *(.*)$`, "gm"))].map(([, value = ""]) => value);
  return { file, text, runs: values("run"), uses: values("uses"), values };
});

function workflow(name: string) {
  const found = workflows.find(({ file }) => file === name);
  if (!found) throw new Error(`There is no workflow ${name}.`);
  return found;
}

test("there are two workflows: the test and the demo", () => {
  expect(workflows.map(({ file }) => file)).toEqual(["demo.yml", "test.yml"]);
});

test("the test is .ci/run, which can be run, on every push and pull request", () => {
  const { runs, text } = workflow("test.yml");
  expect(runs).toEqual([".ci/run"]);
  expect(text).toMatch(/^on:\n {2}push:\n {2}pull_request:\n/m);
  expect(statSync(path.join(root, ".ci/run")).mode & 0o111).toBe(0o111);
  expect(readFileSync(path.join(root, ".ci/run"), "utf8")).toMatch(/^npm test\b/m);
});

test("the demo is built for the repository's own address and handed over", () => {
  const { runs, text } = workflow("demo.yml");
  expect(runs).toEqual(['npm run build:demo -- --env "baseUrl=$BASE_URL"']);
  expect(text).toContain("BASE_URL: ${{ steps.pages.outputs.base_url }}");
  expect(text).toMatch(/upload-pages-artifact@[^\n]+\n +with:\n +path: dist-demo\n/);
});

describe.each(workflows)("$file", ({ runs, uses, text, values }) => {
  test("runs scripts that package.json has", () => {
    const called = runs.flatMap((run) => /^npm (?:run )?([\w:]+)/.exec(run)?.[1] ?? []);
    expect(called.filter((name) => !(name in scripts))).toEqual([]);
  });

  test("uses GitHub's own actions alone, each at a commit, whose version is told", () => {
    expect(uses.length).toBeGreaterThan(0);
    for (const use of uses) expect(use).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("runs where no update changes the system, and not for ever", () => {
    for (const system of values("runs-on")) expect(system).toMatch(/-\d/);
    expect(values("timeout-minutes")).toHaveLength(values("runs-on").length);
  });

  test("writes nothing but the site", () => {
    expect(text).toMatch(/^permissions:/m);
    const written = [...text.matchAll(/^ +([\w-]+): write$/gm)].map(([, name]) => name);
    expect(["id-token", "pages"]).toEqual(expect.arrayContaining(written));
  });

  test("keeps no key of the repository beside what it checks out", () => {
    expect(values("persist-credentials")).toHaveLength(
      uses.filter((use) => use.startsWith("actions/checkout@")).length,
    );
  });

  test("puts no text of others into a command", () => {
    expect(runs.join("\n")).not.toContain("${{");
  });
});
