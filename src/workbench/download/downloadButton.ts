import type { Workbook } from "../officeHost/workbook";
import type { PageSettings } from "../pageSettings";
import { loadExcelize } from "./loadExcelize";
import { readWorkbook } from "./readWorkbook";
import { writeXlsx } from "./writeXlsx";

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const WORDS = {
  "en-US": { offer: "Download .xlsx", writing: "Writing…", failed: "Not written. Try again" },
  "zh-TW": { offer: "下載 .xlsx", writing: "寫入中…", failed: "未寫入，再試一次" },
} satisfies Record<PageSettings["language"], object>;

/** Has the button download the workbook as it is when everything in it is calculated. */
export function connectDownloadButton(
  button: HTMLButtonElement,
  workbook: Workbook,
  whenCalculated: () => Promise<void>,
  { language }: PageSettings,
): void {
  const words = WORDS[language];

  async function download(): Promise<void> {
    await whenCalculated();
    save(await writeXlsx(await loadExcelize(), readWorkbook(workbook)), workbook.Name);
  }

  button.textContent = words.offer;
  button.addEventListener("click", () => {
    // Not disabled, which would take the keyboard from it.
    if (button.ariaBusy === "true") return;
    button.ariaBusy = "true";
    button.textContent = words.writing;
    download()
      .then(
        () => (button.textContent = words.offer),
        (error: unknown) => {
          console.error(error);
          button.textContent = words.failed;
        },
      )
      .finally(() => (button.ariaBusy = "false"));
  });
}

function save(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes], { type: XLSX_TYPE }));
  link.download = name;
  link.click();
  // The browser has taken the bytes over by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
