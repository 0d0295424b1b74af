import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as inventory from "../inventory";

const folder = path.resolve(__dirname, "..");

const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.includes("node_modules"))
  .map((file) => ({
    file: file.replaceAll(path.sep, "/"),
    text: readFileSync(path.join(folder, file), "utf8"),
  }));
const others = files.filter(({ file }) => file !== "inventory.ts");

test("the totals are read from nothing that is counted", () => {
  expect(files.find(({ file }) => file === "inventory.ts")?.text).not.toMatch(/\bimport\b[^s]|\brequire\(/);
});

test("every total is asserted by a suite", () => {
  const suites = others.filter(({ file }) => file.endsWith(".test.ts"));
  const unused = Object.keys(inventory).filter(
    (name) => !suites.some(({ text }) => text.match(new RegExp(`\\b${name}\\b`, "g"))?.[1]),
  );
  expect(unused).toEqual([]);
});

test("no other file says a number of what is counted here, in digits or in words", () => {
  const number = String.raw`\d{2,}|ten|eleven|twelve|[a-z]+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?`;
  const counted = "functions|lambdas|vectors|examples|tables|entries|views";
  const told = others.flatMap(({ file, text }) =>
    [...text.matchAll(new RegExp(String.raw`(?<![\w,])(?:${number}) (?:${counted})\b`, "gi"))].map(
      ([said]) => `${file}: ${said}`,
    ),
  );
  expect(told).toEqual([]);
});
