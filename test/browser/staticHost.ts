import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { createCA, createCert } from "mkcert";

/** What hosts tell of a file's contents; a page whose scripts are of no such kind does not run. */
const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".gz": "application/gzip",
  ".html": "text/html; charset=utf-8",
  ".js": "application/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** A host such as GitHub Pages: files of a folder below a path of a site, with no header of the project's own. */
export async function openStaticHost(
  folder: string,
  below: string,
): Promise<{ url: string; server: Server }> {
  const server = createServer(await certificate(), ({ url = "" }, response) => {
    const [address = ""] = url.split("?");
    const name = address.startsWith(below) ? decodeURIComponent(address.slice(below.length)) : undefined;
    const file = name === undefined ? "" : path.join(folder, name || "index.html");
    if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
    response.writeHead(200, {
      "Content-Type": contentTypes[path.extname(file)] ?? "application/octet-stream",
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `https://localhost:${(server.address() as AddressInfo).port}${below}`, server };
}

/** Office.js speaks to no host that is served over http. */
async function certificate() {
  const subject = { organization: "Test", countryCode: "US", state: "WA", locality: "Redmond" };
  const ca = await createCA({ ...subject, validity: 1 });
  return createCert({ ca, domains: ["localhost"], validity: 1 });
}
