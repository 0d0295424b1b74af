import { spawnSync } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { createCert, createCA } from "mkcert";

const script = pathToFileURL(path.resolve(__dirname, "../../scripts/certificates.mjs")).href;
const print = `import { localhostCertificate } from ${JSON.stringify(script)};
const { cert, key, ...rest } = await localhostCertificate();
console.log(JSON.stringify({ cert: String(cert), key: String(key), trusted: rest.trusted }));`;

let home: string;
let kept: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), "home-"));
  kept = path.join(home, ".office-addin-dev-certs");
});
afterEach(() => rmSync(home, { recursive: true }));

/** The certificate of a start, in a process of its own, as a user with this home folder. */
function start(env: { HOME?: string; CI?: string } = { HOME: home }) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", print], {
    encoding: "utf8",
    env: { ...process.env, CI: "", ...env },
  });
  expect([status, stderr]).toEqual([0, ""]);
  const lines = stdout.trim().split("\n");
  const made = JSON.parse(lines.pop() ?? "") as { cert: string; key: string; trusted: boolean };
  return { ...made, told: lines.join("\n") };
}

const onLinux = process.platform === "linux" ? test : test.skip;

onLinux("a second start serves the certificate of the first, and writes nothing", () => {
  const first = start();
  const files = () => readdirSync(kept).map((name) => [name, readFileSync(path.join(kept, name), "utf8")]);
  const before = files();
  expect(before.map(([name]) => name)).toEqual(["ca.crt", "localhost.crt", "localhost.key"]);
  expect(start()).toEqual({ ...first, told: "" });
  expect(files()).toEqual(before);
  const [authority, certificate] = ["ca.crt", "localhost.crt"].map(
    (name) => new X509Certificate(readFileSync(path.join(kept, name))),
  );
  expect(certificate?.verify(authority!.publicKey)).toBe(true);
  expect(certificate?.checkHost("localhost")).toBe("localhost");
});

interface Pair {
  cert: string;
  key: string;
}
let good: Pair;
let expiring: Pair;
let foreign: Pair;
beforeAll(async () => {
  const subject = { organization: "Test", countryCode: "US", state: "WA", locality: "Redmond" };
  const ca = await createCA({ ...subject, validity: 30 });
  const made = (domain: string, validity: number) => createCert({ ca, domains: [domain], validity });
  good = await made("localhost", 30);
  expiring = await made("localhost", 0);
  foreign = await made("example.com", 30);
});

const kepts: [why: string, pair: () => Pair, isUsed: boolean][] = [
  ["is good", () => good, true],
  ["expires within the day", () => expiring, false],
  ["is for another machine", () => foreign, false],
  ["was cut off as the disk was full", () => ({ ...good, cert: good.cert.slice(0, 500) }), false],
  ["has the key of another", () => ({ ...good, key: foreign.key }), false],
];

onLinux.each(kepts)("one that %s is served or made anew, and then kept", (_, pair, isUsed) => {
  const { cert, key } = pair();
  mkdirSync(kept);
  writeFileSync(path.join(kept, "localhost.crt"), cert);
  writeFileSync(path.join(kept, "localhost.key"), key);
  const next = start();
  expect(next.cert === cert).toBe(isUsed);
  expect(start()).toEqual({ ...next, told: "" });
});

test("a run with CI=true leaves the home folder as it is", () => {
  const { cert, trusted } = start({ HOME: home, CI: "true" });
  expect(new X509Certificate(cert).checkHost("localhost")).toBe("localhost");
  expect(trusted).toBe(false);
  expect(readdirSync(home)).toEqual([]);
});

const homes: [why: string, home: () => string][] = [
  ["is not there", () => path.join(home, "missing")],
  ["is empty", () => ""],
  ["is not absolute", () => "home"],
  ["may not be written, by root neither", () => "/proc"],
];

onLinux.each(homes)("where HOME %s, a start has a certificate of its own and says so", (_, homeOf) => {
  // A suite beside this one keeps its pictures in a folder of that name.
  const files = () =>
    [process.cwd(), home].map((folder) => readdirSync(folder).filter((name) => name !== "screenshots"));
  const before = files();
  const { cert, told } = start({ HOME: homeOf() });
  expect(new X509Certificate(cert).checkHost("localhost")).toBe("localhost");
  expect(told).toMatch(/The certificate is for this start alone, because it cannot be kept: .+\.$/);
  expect(files()).toEqual(before);
});
