import SharingEnvironment from "./environment";
import { requireWithOwnUniver } from "./sharedModules";

/** The environment of a suite that needs Univer as it was published, whatever other suites have patched in theirs. */
export default class OwnUniverEnvironment extends SharingEnvironment {
  constructor(...options: ConstructorParameters<typeof SharingEnvironment>) {
    super(...options);
    Object.assign(this.global, { requireShared: requireWithOwnUniver() });
  }
}
