import { existsSync } from "node:fs";
import path from "node:path";
import type { BrowserContext, Route } from "playwright-core";

const root = path.resolve(__dirname, "../..");

/** The production build, the workbench, and Office.js from Microsoft's package, each at its real address. */
const sites: [address: string, folders: string[]][] = [
  ["https://localhost:3000/", ["dist", "dist-workbench"]],
  ["https://appsforoffice.microsoft.com/lib/1/hosted/", ["node_modules/@microsoft/office-js/dist"]],
];

export const siteUrl = "https://localhost:3000/";
export const workbenchUrl = `${siteUrl}workbench.html`;
export const taskpaneUrl = `${siteUrl}taskpane.html`;

/**
 * Answers every request of a browser from disk, so that the files of the production build run unchanged.
 * Returns the addresses that no file answers; they were refused.
 */
export async function serveFromDisk(context: BrowserContext): Promise<string[]> {
  const refused: string[] = [];
  await context.route("**/*", async (route: Route) => {
    const url = route.request().url();
    const file = fileFor(url);
    if (file) return route.fulfill({ path: file });
    refused.push(url);
    return route.abort();
  });
  return refused;
}

function fileFor(url: string): string | undefined {
  const [address] = url.split(/[?#]/);
  for (const [prefix, folders] of sites) {
    if (!address?.startsWith(prefix)) continue;
    const files = folders.map((folder) =>
      path.join(root, folder, decodeURIComponent(address.slice(prefix.length))),
    );
    return files.find((file) => existsSync(file));
  }
  return undefined;
}
