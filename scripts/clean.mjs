// A failed build must not leave an older one behind.
import { rmSync } from "node:fs";

for (const folder of ["dist", "dist-workbench"]) rmSync(folder, { recursive: true, force: true });
