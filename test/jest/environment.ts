import { TestEnvironment } from "jest-environment-node";
import { requireShared } from "./sharedModules";

/** Node, with modules that are loaded once for all suites of a process (sharedModules.ts). */
export default class SharingEnvironment extends TestEnvironment {
  constructor(...options: ConstructorParameters<typeof TestEnvironment>) {
    super(...options);
    Object.assign(this.global, { requireShared, sharedGlobals: globalThis });
  }
}
