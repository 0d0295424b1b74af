import type { BrowserContext } from "playwright-core";

/** What a browser did that is seen from outside a page. */
export interface Session {
  /** The addresses asked for, in turn, those that were refused among them. */
  readonly requests: string[];
  /** What a page's Content-Security-Policy kept from happening: the page, the directive, and what it was. */
  readonly violations: string[];
}

/** Records what every page and frame of a context does from now on. */
export async function recordSession(context: BrowserContext): Promise<Session> {
  const session: Session = { requests: [], violations: [] };
  context.on("request", (request) => session.requests.push(request.url()));
  await context.exposeFunction("recordViolation", (violation: string) => {
    session.violations.push(violation);
  });
  await context.addInitScript(() => {
    // See scripts/contentSecurityPolicy.js: style attributes of a page that Office.js's XML parsing makes, nowhere shown.
    const isParserError = ({ effectiveDirective, sourceFile }: SecurityPolicyViolationEvent) =>
      effectiveDirective === "style-src-attr" && /\/excel-web[^/]*\.js$/.test(sourceFile);
    addEventListener("securitypolicyviolation", (event) => {
      if (isParserError(event)) return;
      const { effectiveDirective, blockedURI, sourceFile, lineNumber } = event;
      const from = `${location.pathname}: ${effectiveDirective} ${blockedURI} (${sourceFile}:${lineNumber})`;
      void (window as unknown as { recordViolation(from: string): void }).recordViolation(from);
    });
  });
  return session;
}
