import type { ReplyBatch } from "./protocol";

/** Rejects each request when there is no spreadsheet, so that the add-in does not wait for ever. */
export class UnavailableHost {
  async answer(): Promise<ReplyBatch> {
    const Error = {
      Code: "GeneralException",
      Message: "The spreadsheet could not be loaded.",
      Location: "",
      HttpStatusCode: 500,
      ActionIndex: 0,
    };
    return { Results: [], TraceIds: [], Error };
  }
}
