import type { ReplyBatch } from "./protocol";

/** Refuses each request, where there is no spreadsheet to carry it out: better than to leave the add-in waiting. */
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
