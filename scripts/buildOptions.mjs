import { parseArgs } from "node:util";

/**
 * The settings behind --env of a build's command.
 * @param {string[]} args
 * @param {string[]} known
 * @param {string} usage what the command takes
 * @returns {Record<string, string>}
 */
export function readBuildOptions(args, known, usage) {
  const { tokens } = parseArgs({
    args,
    options: { env: { type: "string" } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return Object.fromEntries(
    tokens.map((token) => {
      const { rawName, value = "" } = { rawName: undefined, value: undefined, ...token };
      if (token.kind !== "option" || token.name !== "env")
        throw new Error(`Unknown: ${rawName ?? value}. ${usage}`);
      const [, setting = "", content = ""] = /^(\w+)=(.+)$/.exec(value) ?? [];
      if (!known.includes(setting)) throw new Error(`Unknown: --env ${value}. ${usage}`);
      return [setting, content];
    }),
  );
}
