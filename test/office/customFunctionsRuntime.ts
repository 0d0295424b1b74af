import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import type { Answer } from "../../src/workbench/customFunctions/answer";
import { RuntimeChannel } from "../../src/workbench/customFunctions/runtimeChannel";
import { ClientObject } from "../../src/workbench/officeHost/protocol/clientObject";
import { customFunctionsServices } from "../../src/workbench/officeHost/protocol/customFunctionsService";
import { HostConnection } from "../../src/workbench/officeHost/protocol/hostConnection";
import type { HostMessage } from "../../src/workbench/officeHost/protocol/protocol";
import { NativeBridge } from "./nativeBridge";

/** Functions in Microsoft's genuine custom functions runtime, without a browser. */
export interface CustomFunctionsHarness {
  /** Calls a function as Excel does: all parameters given, null for those omitted. */
  call(functionId: string, parameters?: readonly unknown[], address?: string): Promise<Answer>;
  /** The function that the bundle registered, as the runtime calls it. */
  registered(functionId: string): (...parameters: unknown[]) => unknown;
  /** The calls made so far, as they were sent; empty it to count anew. */
  readonly calls: HostMessage[];
  /** For openExcel, so that formulas in cells reach these functions. */
  readonly channel: RuntimeChannel;
  close(): void;
}

/** In Excel's runtime without a window an add-in reaches no workbook. */
class NoWorkbook extends ClientObject {}

/** Evaluates the runtime and then a bundle: the file at this path. */
export function openCustomFunctions(bundlePath: string): CustomFunctionsHarness {
  return openCustomFunctionsSource(readFileSync(bundlePath, "utf8"), bundlePath);
}

/** The same for a bundle's text. */
export function openCustomFunctionsSource(source: string, filename = "functions.js"): CustomFunctionsHarness {
  const calls: HostMessage[] = [];
  const channel = new RuntimeChannel((messages) => {
    for (const message of messages) calls.push(message);
    bridge.send(messages);
  });
  const connection = new HostConnection({
    globalObject: new NoWorkbook(),
    objects: customFunctionsServices(channel),
  });
  const bridge = new NativeBridge(connection);
  const timers = new Timers();
  const globals = runtimeGlobals(bridge);
  createContext(globals);
  // Excel's JavaScript-only runtime has no Intl: a function that leans on it would fail only there.
  runInContext("delete globalThis.Intl", globals);
  loadRuntime(globals, timers);
  runInContext(source, globals, { filename });
  channel.setReady();
  return {
    call: (functionId, parameters = [], address = "Sheet1!A1") =>
      new Promise((resolve) => {
        channel.invoke({ functionId, parameters, takesErrors: true }, address, resolve);
        queueMicrotask(() => channel.sendCalls());
      }),
    registered: (functionId) => registeredIn(globals, functionId),
    calls,
    channel,
    close: () => timers.clear(),
  };
}

/** Looks where CustomFunctions.associate keeps what it is given. */
function registeredIn(
  globals: Record<string, unknown>,
  functionId: string,
): (...parameters: unknown[]) => unknown {
  const { _association } = globals.CustomFunctions as {
    _association: { mappings: Record<string, (...parameters: unknown[]) => unknown> };
  };
  const registered = _association.mappings[functionId];
  if (!registered) throw new Error(`The bundle registers no ${functionId}.`);
  return registered;
}

/** Evaluates the runtime, and takes away what of a page it was given, so that the bundle cannot find it. */
function loadRuntime(globals: Record<string, unknown>, timers: Timers): void {
  const page = pageGlobals();
  Object.assign(globals, page);
  const path = require.resolve("@microsoft/office-js/dist/custom-functions-runtime.js");
  runInContext(readFileSync(path, "utf8"), globals, { filename: path });
  for (const name of Object.keys(page)) delete globals[name];
  Object.assign(globals, { setTimeout: timers.set, clearTimeout });
}

/** What the runtime works with, apart from timers: itself as `window`, and its way to the host. */
function runtimeGlobals(bridge: NativeBridge): Record<string, unknown> {
  const globals: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
  };
  globals.window = globals;
  return globals;
}

/** The file begins with Office.js's loader, which is for pages and looks for its own script element. */
function pageGlobals(): Record<string, unknown> {
  const element = { src: "/custom-functions-runtime.js", appendChild() {}, setAttribute() {} };
  return {
    document: { getElementsByTagName: () => [element], createElement: () => ({ ...element }) },
    navigator: { userAgent: "" },
    location: { hash: "", search: "" },
    history: {},
    name: "",
    // The loader waits for scripts that never come: its timers must not run.
    setTimeout: () => 0,
    clearTimeout: () => {},
  };
}

/** The runtime holds results back for up to half a second; nothing here depends on that, so its time runs faster. */
const SPEED = 100;

/** The runtime's timers, which must not outlive a test. */
class Timers {
  private readonly running = new Set<NodeJS.Timeout>();

  /** The runtime puts long batches off by a timer, with where it stopped as further arguments. */
  readonly set = <Arguments extends unknown[]>(
    action: (...args: Arguments) => void,
    milliseconds = 0,
    ...args: Arguments
  ): NodeJS.Timeout => {
    const timer = setTimeout(() => {
      this.running.delete(timer);
      action(...args);
    }, milliseconds / SPEED);
    this.running.add(timer);
    return timer;
  };

  clear(): void {
    for (const timer of this.running) clearTimeout(timer);
    this.running.clear();
  }
}
