import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PracticeServer, startServer } from "../../src/practice/serve.ts";

let folder: string;
let server: PracticeServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "second-look-serve-"));
  const site = join(folder, "site");
  await mkdir(join(site, "assets"), { recursive: true });
  await mkdir(join(folder, "site-secrets"));
  await writeFile(join(folder, "secret.txt"), "secret");
  await writeFile(join(folder, "site-secrets", "secret.txt"), "secret");
  await writeFile(join(site, "index.html"), "<title>Hello</title>");
  await writeFile(join(site, "assets", "page.js"), "1;");
  await writeFile(join(site, "assets", "page.css"), "p{}");
  await writeFile(join(site, "assets", "a picture.svg"), "<svg/>");
  await symlink(join(folder, "secret.txt"), join(site, "link.txt"));
  server = await startServer(site);
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** Sends the path as it stands; `fetch` would tidy `..` away first. */
function send(path: string, method = "GET") {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      request({ host: "127.0.0.1", port: server.port, path, method }, (response) => {
        let body = "";
        response.setEncoding("utf8").on("data", (part) => {
          body += part;
        });
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      })
        .on("error", reject)
        .end();
    },
  );
}

describe("the practice server", () => {
  it("serves index.html for a folder, under a policy that allows the page's own files only", async () => {
    const page = await send("/?from=test");
    expect(page).toMatchObject({ status: 200, body: "<title>Hello</title>" });
    expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(page.headers["content-security-policy"]).toBe(
      "default-src 'self'; style-src 'self' 'unsafe-inline'",
    );
    expect(page.headers["x-content-type-options"]).toBe("nosniff");
  });

  it.each([
    ["/assets/page.js", "text/javascript; charset=utf-8"],
    ["/assets/page.css", "text/css; charset=utf-8"],
    ["/assets/a%20picture.svg", "image/svg+xml"],
  ])("gives %s the type %s", async (path, type) => {
    const answer = await send(path);
    expect(answer.status).toBe(200);
    expect(answer.headers["content-type"]).toBe(type);
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/assets/../../secret.txt",
    "/../site-secrets/secret.txt",
    "/link.txt",
    "/%00",
    "/%E0%A4%A",
  ])("does not let %s out of the folder", async (path) => {
    const answer = await send(path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain("secret");
  });

  it("answers 404 for a file that is not there and for a folder without index.html", async () => {
    expect((await send("/nothing.html")).status).toBe(404);
    expect((await send("/assets/")).status).toBe(404);
    expect((await send("/assets")).status).toBe(404);
  });

  it("answers HEAD with the headers of GET and no body", async () => {
    const head = await send("/", "HEAD");
    expect(head).toMatchObject({ status: 200, body: "" });
    expect(head.headers["content-length"]).toBe("20");
  });

  it("refuses methods that change things", async () => {
    const answer = await send("/", "POST");
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe("GET, HEAD");
  });

  it("listens on the loopback address and says when a port is taken", async () => {
    expect(server.url).toBe(`http://127.0.0.1:${server.port}/`);
    await expect(startServer(join(folder, "site"), server.port)).rejects.toThrow("EADDRINUSE");
  });

  it("frees its port when closed, also while a browser keeps a connection open", async () => {
    const other = await startServer(join(folder, "site"));
    await fetch(other.url).then((answer) => answer.text());
    await other.close();
    const again = await startServer(join(folder, "site"), other.port);
    expect(again.port).toBe(other.port);
    await again.close();
  });
});
