import type { ReplyBatch, RequestBatch } from "../../src/workbench/officeHost/protocol/protocol";

/** What goes wrong with one request on its way to the host or back. */
export type RequestFault =
  /** It fails before it has done anything. */
  | { readonly kind: "refused" }
  /** It fails after so many of its actions, which stay done as in Excel. */
  | { readonly kind: "stopped"; readonly after: number }
  /** It is carried out, and no answer ever comes. */
  | { readonly kind: "unanswered" }
  /** It gets no answer either, since it fails after so many of its actions. */
  | { readonly kind: "stoppedUnanswered"; readonly after: number }
  /** The answer comes late, but in time; or when nobody waits for it any more. */
  | { readonly kind: "late" | "tooLate"; readonly milliseconds: number }
  | { readonly kind: "answeredTwice" }
  /** Someone else changes the workbook just before it is carried out. */
  | { readonly kind: "overtaken"; readonly act: () => Promise<unknown> };

/** Lets go wrong what is planned for; everything else goes as it does. */
export class RequestFaults {
  private fault: RequestFault | undefined;
  private countdown = 0;
  private isPersistent = false;

  /** The request with this number from now on, 1 is the next, or each from that one on. */
  plan(number: number, fault: RequestFault, { persistent = false } = {}): void {
    this.countdown = number;
    this.fault = fault;
    this.isPersistent = persistent;
  }

  clear(): void {
    this.fault = undefined;
  }

  /** Whether what was planned is still to come. */
  get isPending(): boolean {
    return this.fault !== undefined;
  }

  /** Whether the next request gets no answer, or none in time. */
  get isNextUnanswered(): boolean {
    const kind = this.countdown <= 1 ? this.fault?.kind : undefined;
    return kind === "unanswered" || kind === "stoppedUnanswered" || kind === "tooLate";
  }

  /** The fault of the request that is made now. */
  next(request: RequestBatch): RequestFault | undefined {
    // Office.js lets go of ranges whenever it likes; nobody waits for that.
    if (!this.fault || isRelease(request)) return undefined;
    this.countdown -= 1;
    if (this.countdown > 0) return undefined;
    const { fault } = this;
    if (!this.isPersistent) this.fault = undefined;
    return fault;
  }
}

/** Whether a request does nothing but let go of ranges. */
export function isRelease(request: RequestBatch): boolean {
  return JSON.stringify(request).includes("_RemoveReference");
}

/** Whether a request asks for nothing but whether Excel has calculated. */
export function isWaiting(request: RequestBatch): boolean {
  return /"calculationState"/i.test(JSON.stringify(request));
}

/** Carries a request out, or what the fault leaves of it. */
export async function carryOut(
  request: RequestBatch,
  fault: RequestFault | undefined,
  answer: (request: RequestBatch) => Promise<ReplyBatch>,
): Promise<ReplyBatch> {
  switch (fault?.kind) {
    case "refused":
      return failed(await answer({ ...request, Actions: [] }), 0);
    case "stopped":
    case "stoppedUnanswered":
      return failed(
        await answer({ ...request, Actions: request.Actions.slice(0, fault.after) }),
        fault.after,
      );
    case "overtaken":
      await fault.act();
      return answer(request);
    default:
      return answer(request);
  }
}

/** Delivers the answer as often and as late as the fault has it. */
export function deliver(fault: RequestFault | undefined, send: () => void): void {
  switch (fault?.kind) {
    case "unanswered":
    case "stoppedUnanswered":
      return;
    case "late":
    case "tooLate":
      setTimeout(send, fault.milliseconds);
      return;
    case "answeredTwice":
      send();
      send();
      return;
    default:
      send();
  }
}

function failed(reply: ReplyBatch, ActionIndex: number): ReplyBatch {
  const error = { Code: "GeneralException", Message: "Made to fail.", Location: "", HttpStatusCode: 500 };
  return reply.Error ? reply : { ...reply, Error: { ...error, ActionIndex } };
}
