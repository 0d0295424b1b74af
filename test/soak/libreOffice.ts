import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** Says how to get it where there is none. */
const howToInstall =
  "No LibreOffice found. On Debian: apt-get install libreoffice-calc-nogui. Or set SOFFICE_PATH.";

function executablePath(): string {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const found = [process.env.SOFFICE_PATH, ...folders.map((folder) => path.join(folder, "soffice"))];
  const file = found.find((each) => each && existsSync(each));
  if (!file) throw new Error(howToInstall);
  return file;
}

/** Has LibreOffice open .xlsx files and save them again in another folder, under their names. */
export function savedAgain(files: readonly string[], folder: string): void {
  const profile = pathToFileURL(path.join(folder, "profile")).href;
  execFileSync(
    executablePath(),
    [
      `-env:UserInstallation=${profile}`,
      "--headless",
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
      "--outdir",
      folder,
      ...files,
    ],
    { stdio: "ignore" },
  );
}
