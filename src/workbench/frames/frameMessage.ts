/** Office.js's messages between an add-in's page and the page around it ("XDM"), as Excel on the web speaks it. */

export const REQUEST = 0;
const REPLY = 1;
const ANSWER_TO_CALL = 0;
const EVENT = 1;
export const REGISTER_EVENT = 1;

export interface FrameRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType?: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

/** The request in a message's data, or undefined where it is something else. */
export function parseRequest(data: unknown): FrameRequest | undefined {
  if (typeof data !== "string") return undefined;
  try {
    const request = JSON.parse(data) as Partial<FrameRequest> | null;
    const isRequest = request?._messageType === REQUEST && typeof request._actionName === "string";
    return isRequest ? (request as FrameRequest) : undefined;
  } catch {
    return undefined;
  }
}

/** The reply to a request, ready to be posted. */
export function replyTo(request: FrameRequest, data: unknown): string {
  return envelope(request, ANSWER_TO_CALL, data);
}

/** An event for which the frame has registered with this request, ready to be posted. */
export function eventFor(registration: FrameRequest, data: unknown): string {
  return envelope(registration, EVENT, data);
}

function envelope(request: FrameRequest, responseType: number, data: unknown): string {
  return JSON.stringify({
    _messageType: REPLY,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: location.href,
    _errorCode: 0,
    _responseType: responseType,
    _data: data,
    _serializerVersion: 1,
  });
}
