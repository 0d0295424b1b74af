/** Office.js's messages between an add-in's page and the page around it ("XDM"), as Excel on the web speaks it. */

export const requestMessage = 0;
const replyMessage = 1;
const callAction = 0;
const eventAction = 1;
export const registerEventAction = 1;

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
    const isRequest = request?._messageType === requestMessage && typeof request._actionName === "string";
    return isRequest ? (request as FrameRequest) : undefined;
  } catch {
    return undefined;
  }
}

/** The reply to a request, ready to be posted. */
export function replyTo(request: FrameRequest, data: unknown): string {
  return envelope(request, callAction, data);
}

/** An event for which the frame has registered with this request, ready to be posted. */
export function eventFor(registration: FrameRequest, data: unknown): string {
  return envelope(registration, eventAction, data);
}

function envelope(request: FrameRequest, responseType: number, data: unknown): string {
  return JSON.stringify({
    _messageType: replyMessage,
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
