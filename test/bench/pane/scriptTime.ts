import type { CDPSession, Page } from "playwright-core";

const sampleEveryMicroseconds = 100;

/** The product's scripts in the pane: neither the workbench's nor those of the functions' own page. */
const paneScript = /^https:\/\/localhost:3000\/(?!workbench|functions\.js)[^/]+\.js$/;

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly url: string };
  readonly children?: readonly number[];
}

interface Profile {
  readonly nodes: readonly ProfileNode[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

export async function startProfiler(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: sampleEveryMicroseconds });
  return session;
}

/** Milliseconds in which, by Chromium's profiler, a script of the pane was running or had called what was. */
export async function paneScriptMs(session: CDPSession, act: () => Promise<unknown>): Promise<number> {
  await session.send("Profiler.start");
  await act();
  const { profile } = await session.send("Profiler.stop");
  return paneMilliseconds(profile);
}

function paneMilliseconds({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const inPane = nodesBelowPane(nodes);
  // A sample holds until the next one.
  return samples.reduce((sum, id, at) => sum + (inPane.has(id) ? (timeDeltas[at + 1] ?? 0) / 1000 : 0), 0);
}

/** The nodes of the call tree that are the pane's or below one of its. */
function nodesBelowPane(nodes: readonly ProfileNode[]): ReadonlySet<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const found = new Set<number>();
  const visit = (node: ProfileNode, isBelow: boolean): void => {
    const isIn = isBelow || paneScript.test(node.callFrame.url);
    if (isIn) found.add(node.id);
    for (const id of node.children ?? []) {
      const child = byId.get(id);
      if (child) visit(child, isIn);
    }
  };
  const [root] = nodes;
  if (root) visit(root, false);
  return found;
}
