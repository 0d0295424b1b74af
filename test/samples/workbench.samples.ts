import path from "node:path";
import { workbenchSamples, writeSamples } from "./writeSamples";

// What npm run samples:workbench runs; that the files are not stale is in workbenchSamples.test.ts.
test(
  "the workbench's samples are written",
  () => writeSamples(path.resolve(__dirname, "../../src/workbench"), workbenchSamples),
  600_000,
);
