import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { serveHttps, type HttpsSite } from "../start/httpsSite";

const root = path.resolve(__dirname, "../../..");
const officeJsUrl = "https://appsforoffice.microsoft.com/lib/1/hosted";
const officeJsFolder = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** A page with nothing to load. */
const emptyPage = `<!doctype html><html lang="en"><meta charset="utf-8" /><title>Empty</title><p>Empty</p></html>`;

/** What the workbench loads, in one go before its own script, as it did before it was split. */
const restOfWorkbench = ["univer.js", "workbook.js", "englishTexts.js"];

/** The workbench, the same before it was split, and an empty page, as the development server serves: not to be cached. */
export function serveWorkbench(): Promise<HttpsSite> {
  const built = { ...textsIn(path.join(root, "dist")), ...textsIn(path.join(root, "dist-workbench")) };
  // Office.js comes from its package, as in npm start.
  const pages = Object.entries(built).filter(([file]) => file.endsWith(".html"));
  const local = pages.map(([file, html]) => [file, html.replaceAll(officeJsUrl, "office-js")]);
  return serveHttps({
    ...textsIn(officeJsFolder, "office-js/"),
    ...built,
    ...Object.fromEntries(local),
    "unsplit.html": unsplit(built["workbench.html"] ?? ""),
    "empty.html": emptyPage,
  });
}

function unsplit(html: string): string {
  const scripts = restOfWorkbench.map((file) => `<script defer src="${file}"></script>`).join("");
  const changed = html.replace(/<script[^>]*src="workbench\.js"/, `${scripts}$&`);
  if (changed === html) throw new Error("workbench.html does not load its script as expected.");
  return changed;
}

function textsIn(folder: string, prefix = ""): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const texts = files.filter((file) => /(?<!\.debug)\.(html|css|js|json)$/.test(file));
  return Object.fromEntries(
    texts.map((file) => [
      prefix + file.replaceAll(path.sep, "/"),
      readFileSync(path.join(folder, file), "utf8"),
    ]),
  );
}
