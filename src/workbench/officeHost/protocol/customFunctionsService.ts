import type { RuntimeChannel } from "../../customFunctions/runtimeChannel";
import { ClientObject } from "./clientObject";
import type { ObjectFactories } from "./hostConnection";

/** Has the runtime wait 200 instead of 500 ms between two batches of results. */
const featureShortInterval = 2;

/** Microsoft.ExcelServices.CustomFunctions, through which the runtime returns results. */
class CustomFunctionsService extends ClientObject {
  constructor(private readonly channel: RuntimeChannel) {
    super();
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.channel.setReady();
  }
  _GetEnabledFeatures(): number[] {
    return [featureShortInterval];
  }
  SetInvocationArrayResults(entries: readonly (readonly unknown[])[]): void {
    this.channel.receive(entries);
  }
}

/** Microsoft.InternalService.AddinInternalService, to which Office.js reports that the page's script is loaded. */
class AddinInternalService extends ClientObject {
  NotifyActionHandlerReady(): void {}
}

/** The services Office.js itself asks for in a page that has custom functions. */
export function customFunctionsServices(channel: RuntimeChannel): ObjectFactories {
  return {
    "Microsoft.ExcelServices.CustomFunctions": () => new CustomFunctionsService(channel),
    ...addInServices(),
  };
}

/** The services Office.js itself asks for in every page. */
export function addInServices(): ObjectFactories {
  return { "Microsoft.InternalService.AddinInternalService": () => new AddinInternalService() };
}
