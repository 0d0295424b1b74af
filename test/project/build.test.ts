import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const dist = path.join(root, "dist");

// That a second build is the same byte for byte is tried by npm run test:soak.
test("no file of the build tells where it was made", () => {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  expect(files.length).toBeGreaterThan(30);
  const telling = files.filter(({ parentPath, name }) =>
    readFileSync(path.join(parentPath, name), "latin1").includes(root),
  );
  expect(telling.map(({ name }) => name)).toEqual([]);
});
