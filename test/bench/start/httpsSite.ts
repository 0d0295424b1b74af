import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { generateCertificates } from "office-addin-dev-certs";

/** A site on https://localhost, as a host on the internet would serve it: compressed. */
export interface HttpsSite {
  address: string;
  close: () => void;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".css": "text/css",
  ".json": "application/json",
};

/** Serves texts by path, from memory, so that no disk is measured. */
export async function serveHttps(texts: Readonly<Record<string, string>>): Promise<HttpsSite> {
  const bodies = new Map(Object.entries(texts).map(([file, text]) => [`/${file}`, gzipSync(text)]));
  const server = createServer(await certificate(), ({ url = "" }, response) => {
    const [file = ""] = url.split("?");
    const body = bodies.get(file);
    response.writeHead(body ? 200 : 404, {
      "Content-Type": `${types[path.extname(file)] ?? "text/javascript"}; charset=utf-8`,
      "Content-Encoding": body ? "gzip" : "identity",
      "Cache-Control": "no-store",
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `https://localhost:${port}/`, close: () => server.close() };
}

/** For a day, in a folder that is gone again: nothing here is installed. */
async function certificate(): Promise<{ cert: Buffer; key: Buffer }> {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-"));
  const [authority, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((file) =>
    path.join(folder, file),
  );
  await generateCertificates(authority, cert, key, 1);
  const read = { cert: readFileSync(cert!), key: readFileSync(key!) };
  rmSync(folder, { recursive: true });
  return read;
}
