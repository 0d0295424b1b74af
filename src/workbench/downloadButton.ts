import { readWorkbook } from "./contents/readWorkbook";
import type { Workbook } from "./officeHost/workbook/workbook";
import type { PageWords } from "./pageWords";
import { writeXlsxInWorker } from "./xlsxWriter/writeInWorker";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Has the button download the workbook as it is when everything in it is calculated. */
export function connectDownloadButton(
  button: HTMLButtonElement,
  workbook: Workbook,
  whenCalculated: () => Promise<void>,
  words: PageWords,
): void {
  async function download(): Promise<void> {
    await whenCalculated();
    save(await writeXlsxInWorker(readWorkbook(workbook)), workbook.Name);
  }

  button.disabled = false;
  button.addEventListener("click", () => {
    // Not disabled, which would take the keyboard from it.
    if (button.ariaBusy === "true") return;
    button.ariaBusy = "true";
    button.textContent = words.writing;
    download()
      .then(
        () => (button.textContent = words.download),
        (error: unknown) => {
          console.error(error);
          button.textContent = words.notWritten;
        },
      )
      .finally(() => (button.ariaBusy = "false"));
  });
}

function save(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes], { type: xlsxType }));
  link.download = name;
  link.click();
  // The browser has taken the bytes over by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
