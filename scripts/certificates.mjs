import { createPrivateKey, X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import path from "node:path";

/** @typedef {{ ca: Buffer, cert: Buffer, key: Buffer, trusted: boolean }} Made */

/** The files of an authority and of a certificate for localhost, as office-addin-dev-certs names them. */
const files = { ca: "ca.crt", cert: "localhost.crt", key: "localhost.key" };

/** Browsers take no longer one from an authority that was trusted by hand; Microsoft's 30 days warn every month. */
const validDays = 365;
const day = 24 * 60 * 60 * 1000;

/**
 * The certificate for https://localhost. On Windows and macOS office-addin-dev-certs has the system trust its
 * authority. On Linux that takes sudo, and browsers have their own lists all the same: there a certificate is made
 * once and kept, so that a browser warns once. A run with CI=true leaves nothing behind.
 * @returns {Promise<{ cert: Buffer, key: Buffer, trusted: boolean, authority?: string }>}
 */
export async function localhostCertificate() {
  if (process.env.CI) return madeAnew();
  return (await trustedCertificate()) ?? keptCertificate();
}

async function trustedCertificate() {
  if (process.platform === "linux") return undefined;
  try {
    const { getHttpsServerOptions } = await officeAddinDevCerts();
    return { ...(await getHttpsServerOptions()), trusted: true };
  } catch (error) {
    console.log(`The system does not trust the certificate: ${messageOf(error)}`);
    return undefined;
  }
}

async function keptCertificate() {
  const home = homeFolder();
  if (!home) return forThisStart("there is no home folder", await madeAnew());
  const folder = path.join(home, ".office-addin-dev-certs");
  const authority = path.join(folder, files.ca);
  const kept = read(folder);
  if (kept) return { ...kept, trusted: false, authority };
  const made = await madeAnew();
  try {
    if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
    for (const part of /** @type {const} */ (["ca", "cert", "key"]))
      writeFileSync(path.join(folder, files[part]), made[part], { mode: 0o600 });
    return { ...made, authority };
  } catch (error) {
    return forThisStart(messageOf(error), made);
  }
}

/**
 * @param {string} why
 * @param {Made} made
 */
function forThisStart(why, made) {
  console.log(`The certificate is for this start alone, because it cannot be kept: ${why}.`);
  return made;
}

/** The user's home folder, undefined where there is none. */
function homeFolder() {
  try {
    const home = homedir();
    return path.isAbsolute(home) && statSync(home).isDirectory() ? home : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What is kept in a folder, undefined where it is not, or is of no use any longer.
 * @param {string} folder
 */
function read(folder) {
  try {
    const cert = readFileSync(path.join(folder, files.cert));
    const key = readFileSync(path.join(folder, files.key));
    const certificate = new X509Certificate(cert);
    const lasts = new Date(certificate.validTo).getTime() > Date.now() + day;
    const fits = certificate.checkHost("localhost") && certificate.checkPrivateKey(createPrivateKey(key));
    return lasts && fits ? { cert, key } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A new certificate of a new authority, whose key is not kept anywhere.
 * @returns {Promise<Made>}
 */
async function madeAnew() {
  try {
    const folder = mkdtempSync(path.join(tmpdir(), "certificate-"));
    try {
      const { generateCertificates } = await officeAddinDevCerts();
      /** @param {string} name */
      const inFolder = (name) => path.join(folder, name);
      const [ca, cert, key] = [inFolder(files.ca), inFolder(files.cert), inFolder(files.key)];
      await generateCertificates(ca, cert, key, validDays);
      return { ca: readFileSync(ca), cert: readFileSync(cert), key: readFileSync(key), trusted: false };
    } finally {
      rmSync(folder, { recursive: true });
    }
  } catch (error) {
    throw new Error(`The certificate for https://localhost cannot be made: ${messageOf(error)}`, {
      cause: error,
    });
  }
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

/** Loaded only where it is needed: it takes a while, and fails at once for a user without a home folder. */
function officeAddinDevCerts() {
  process.env.HOME ||= tmpdir();
  return import("office-addin-dev-certs");
}
