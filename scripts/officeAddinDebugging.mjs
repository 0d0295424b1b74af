import { spawn } from "node:child_process";

/** Whether Excel can be opened with an add-in on this machine. */
export const hasExcel = process.platform === "win32" || process.platform === "darwin";

/**
 * Runs Microsoft's sideloading tool, an optional dependency that installs on Windows and macOS.
 * @param {string} command
 * @returns {Promise<number | null>} its exit code
 */
export function officeAddinDebugging(command) {
  return new Promise((resolve) => {
    const child = spawn(`npx office-addin-debugging ${command}`, { stdio: "inherit", shell: true });
    child.on("exit", resolve);
  });
}
