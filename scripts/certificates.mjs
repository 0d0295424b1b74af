import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { generateCertificates, getHttpsServerOptions } from "office-addin-dev-certs";

/** Where office-addin-dev-certs keeps what it makes. */
const folder = path.join(homedir(), ".office-addin-dev-certs");
const file = (name) => path.join(folder, name);

/**
 * The certificate for https://localhost, made by office-addin-dev-certs. Where its authority cannot be
 * installed (on Linux that takes sudo), the certificate serves all the same and the browser warns once.
 */
export async function localhostCertificate() {
  try {
    return { ...(await getHttpsServerOptions()), trusted: true };
  } catch {
    removeExpired();
    await generateCertificates();
    return {
      cert: readFileSync(file("localhost.crt")),
      key: readFileSync(file("localhost.key")),
      trusted: false,
    };
  }
}

/** generateCertificates keeps files that exist, expired ones included. */
function removeExpired() {
  if (!existsSync(file("localhost.crt"))) return;
  const { validTo } = new X509Certificate(readFileSync(file("localhost.crt")));
  if (new Date(validTo) <= new Date()) rmSync(folder, { recursive: true });
}
