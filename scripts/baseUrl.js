/** Where manifest.xml points as it stands in the repository. */
const developmentUrl = "https://localhost:3000";

/** An address in a manifest has at most 2,048 characters; the longest name of a file takes fewer than 48. */
const mostCharacters = 2000;

/**
 * The address a build is made for, from --env baseUrl=https://host/path, without the slash at its end. Names of files
 * are put behind it, so that it must have nothing but a host and a path.
 * @param {string} [address]
 */
function readBaseUrl(address = developmentUrl) {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== "https:")
    throw new Error(`baseUrl must be an address with https://, got ${address}.`);
  // Not told with the address, which may hold a password.
  if (url.href !== url.origin + url.pathname)
    throw new Error("baseUrl must be https://host/path, without a user, a query (?) or a fragment (#).");
  if (url.href.length > mostCharacters)
    throw new Error(`baseUrl must have at most ${mostCharacters} characters, got ${url.href.length}.`);
  return url.href.replace(/\/$/, "");
}

module.exports = { developmentUrl, readBaseUrl };
