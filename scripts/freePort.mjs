import { createServer } from "node:net";

/** Both, because a browser may take localhost for either, whichever of them the development server takes. */
const addressesOfLocalhost = ["127.0.0.1", "::1"];

/**
 * Makes sure that nothing else answers at a port of localhost.
 * @param {number} port
 * @param {string} otherPort what to say of another port
 */
export async function requireFreePort(port, otherPort) {
  for (const address of addressesOfLocalhost) {
    const code = await errorOfListening(port, address);
    if (code === "EADDRINUSE")
      throw new Error(
        `Port ${port} is in use on ${address}, perhaps by another npm start. Stop that program${otherPort}.`,
      );
    if (code === "EACCES") throw new Error(`Port ${port} may not be used by this user${otherPort}.`);
  }
}

/**
 * The code of the error, undefined where there is none. A machine may well lack one of the addresses.
 * @param {number} port
 * @param {string} address
 * @returns {Promise<string | undefined>}
 */
function errorOfListening(port, address) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (/** @type {NodeJS.ErrnoException} */ { code }) => resolve(code));
    probe.listen(port, address, () => probe.close(() => resolve(undefined)));
  });
}
