import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import path from "node:path";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { developmentServer } from "../../scripts/developmentServer";
import { openedAddress } from "../../scripts/openedWorkbook";
import { freePort } from "./freePort";

/** The development server of npm start, but for its certificate and its pages, which take long to build. */
let server: WebpackDevServer;
let port: number;
/** Below a hidden folder, as those of many programs are, with a name that has to be encoded. */
let workbook: string;

beforeAll(async () => {
  port = await freePort();
  const folder = path.join(mkdtempSync(path.join(tmpdir(), "developmentServer-")), ".hidden");
  mkdirSync(folder);
  workbook = path.join(folder, "50% of (A) #1? 模型.xlsx");
  writeFileSync(workbook, "first");
  const home = "/workbench.html";
  const options = developmentServer({ port, certificate: {}, home, workbook, open: false });
  const compiler = webpack({
    mode: "none",
    entry: "data:text/javascript,",
    infrastructureLogging: { level: "error" },
  });
  server = new WebpackDevServer(
    { ...options, server: "http", devMiddleware: { stats: "none" } } as WebpackDevServer.Configuration,
    compiler!,
  );
  await server.start();
});
afterAll(async () => {
  await server.stop();
  rmSync(path.resolve(workbook, "../.."), { recursive: true });
});

/** Whether something listens at the port of an address. */
function answers(host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    socket.on("connect", () => resolve(true)).on("error", () => resolve(false));
    socket.on("close", () => socket.destroy());
  });
}

test("it answers this machine, and at none of the addresses that others reach it by", async () => {
  expect(await answers("localhost")).toBe(true);
  const reachable = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter(({ internal, scopeid }) => !internal && !scopeid);
  for (const { address } of reachable) expect([address, await answers(address)]).toEqual([address, false]);
  const { address } = server.server?.address() as { address: string };
  expect(["127.0.0.1", "::1"]).toContain(address);
});

const pages: [path: string, origins: string | null][] = [
  ["/functions.js", "*"],
  ["/functions.json", "*"],
  ["/functions.zh-TW.json", "*"],
  ["/functions.html", null],
  ["/taskpane.html", null],
  ["/taskpane.js", null],
  ["/workbench.html", null],
  ["/office-js/office.js", null],
];

test.each(pages)("%s is for the origins %s besides its own", async (path, origins) => {
  const { headers } = await fetch(`http://localhost:${port}${path}?_=1`);
  expect(headers.get("Access-Control-Allow-Origin")).toBe(origins);
});

const leading: [path: string, to: string | null][] = [
  ["/", "/workbench.html"],
  ["/?language=zh-TW&theme=dark", "/workbench.html?language=zh-TW&theme=dark"],
  ["//example.com", null],
  ["/workbench.html", null],
  ["/office-js/", null],
];

test.each(leading)("%s leads to %s", async (path, to) => {
  const { headers } = await fetch(`http://localhost:${port}${path}`, { redirect: "manual" });
  expect(headers.get("Location")).toBe(to);
});

test("the workbook is handed out as it is now, to its own origin alone", async () => {
  const opened = () => fetch(`http://localhost:${port}${openedAddress(workbook)}`);
  expect(await (await opened()).text()).toBe("first");
  writeFileSync(workbook, "second");
  const { status, headers } = await opened();
  expect([status, headers.get("Access-Control-Allow-Origin")]).toEqual([200, null]);
  expect(headers.get("Content-Type")).toMatch(/spreadsheetml\.sheet$/);
  expect(await (await opened()).text()).toBe("second");
});

const notHandedOut: [why: string, address: string][] = [
  ["its folder", "/opened/"],
  ["another file beside it", "/opened/other.xlsx"],
  ["a name that is no encoding", "/opened/%E6%9"],
];

test.each(notHandedOut)("%s is not handed out: %s", async (_, address) => {
  expect((await fetch(`http://localhost:${port}${address}`)).status).toBe(404);
});

test("a page elsewhere that has its own name point to this machine is refused", async () => {
  const status = await new Promise((resolve) => {
    const socket = connect({ host: "localhost", port }, () =>
      socket.write("GET /taskpane.html HTTP/1.1\r\nHost: attacker.example\r\nConnection: close\r\n\r\n"),
    );
    socket.once("data", (data) => resolve(data.toString().split("\r\n")[0]));
  });
  expect(status).toContain(" 403 ");
});

test("what a page throws covers it with no overlay, which is for what does not compile", () => {
  const { client } = developmentServer({ port, certificate: {}, open: false });
  expect(client).toMatchObject({ overlay: { errors: true, runtimeErrors: false } });
});
