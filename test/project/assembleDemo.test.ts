import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { assembleDemo } from "../../scripts/assembleDemo.mjs";

let folder: string;
const at = (name: string) => path.join(folder, name);

/** What a build has made: files below its folder. */
function build(name: string, files: readonly string[]): string {
  for (const file of files) {
    mkdirSync(path.dirname(path.join(at(name), file)), { recursive: true });
    writeFileSync(path.join(at(name), file), `${name} ${file}`);
  }
  return at(name);
}

/** All files below a folder. */
const filesOf = (name: string) => readdirSync(at(name), { recursive: true, encoding: "utf8" }).sort();

beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), "assembleDemo-"))));
afterEach(() => rmSync(folder, { recursive: true }));

test("the demo has the files of both, and the workbench as the page of its address; the builds stay", () => {
  const builds = [
    build("dist", ["taskpane.html", "assets/icon.png"]),
    build("dist-workbench", ["workbench.html", "samples/a.xlsx", "assets/b.png"]),
  ];
  build("demo", ["older.js"]);
  build("demo.unfinished", ["half.js"]);
  assembleDemo(builds, at("demo"));
  const files = ["taskpane.html", "workbench.html", "index.html", "samples", "assets"];
  const below = ["assets/icon.png", "assets/b.png", "samples/a.xlsx"];
  expect(filesOf("demo")).toEqual([...files, ...below].sort());
  expect(readFileSync(at("demo/index.html"), "utf8")).toBe("dist-workbench workbench.html");
  expect(existsSync(at("demo.unfinished"))).toBe(false);
  expect([filesOf("dist").length, filesOf("dist-workbench").length]).toEqual([3, 5]);
});

const refused: [why: string, dist: string[], workbench: string[], told: RegExp][] = [
  ["a file that both have", ["45.js"], ["45.js", "workbench.html"], /^Of two builds there is 45\.js\.$/],
  ["one in a folder", ["a/b.png"], ["a/b.png", "workbench.html"], /^Of two builds there is a.b\.png\.$/],
  ["a first page of its own", ["index.html"], ["workbench.html"], /^A build has index\.html/],
  ["no build", ["a.js"], [], /dist-workbench is not there/],
  ["no workbench", ["a.js"], ["b.js"], /ENOENT.*workbench\.html/],
];

test.each(refused)("with %s there is no demo", (_, dist, workbench, told) => {
  const builds = [build("dist", dist), build("dist-workbench", workbench)];
  expect(() => assembleDemo(builds, at("demo"))).toThrow(told);
  expect(existsSync(at("demo"))).toBe(false);
});
