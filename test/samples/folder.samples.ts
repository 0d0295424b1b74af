import { samples, writeSamples } from "./writeSamples";

// What npm run samples runs; the tests of it are in samples.test.ts.
test("the samples are written", async () => {
  await writeSamples(process.env.SAMPLES_FOLDER ?? "");
  process.stdout.write(`${samples.length} files\n`);
}, 3_600_000);
