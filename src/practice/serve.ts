import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, sep } from "node:path";

/** A running server on this computer's loopback address. */
export interface PracticeServer {
  /** With a trailing slash, e.g. `http://127.0.0.1:41234/`. */
  url: string;
  port: number;
  /** Resolves when the port is free again; open connections are cut. */
  close(): Promise<void>;
}

const MIME: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

const HEADERS = {
  // As strict as large sites are, so that the extension is tried under the same rules.
  "Content-Security-Policy": "default-src 'self'; style-src 'self' 'unsafe-inline'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-store",
};

/**
 * Serves the files below `folder` on 127.0.0.1 only. `port` 0 takes a free one. Rejects when the folder
 * is missing or the port is taken. Answers 404 for anything outside the folder, links included.
 */
export async function startServer(folder: string, port = 0): Promise<PracticeServer> {
  const root = await realpath(folder);
  const server = createServer((request, response) => void answer(root, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const taken = (server.address() as AddressInfo).port;
  return {
    url: `http://127.0.0.1:${taken}/`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { ...HEADERS, Allow: "GET, HEAD" }).end();
    return;
  }
  const file = await findFile(root, request.url ?? "/");
  if (!file) {
    response.writeHead(404, { ...HEADERS, "Content-Type": "text/plain; charset=utf-8" });
    response.end(request.method === "HEAD" ? undefined : "There is nothing here.\n");
    return;
  }
  response.writeHead(200, {
    ...HEADERS,
    "Content-Type": MIME[extname(file.path)] ?? "application/octet-stream",
    "Content-Length": file.size,
  });
  if (request.method === "HEAD") response.end();
  else
    createReadStream(file.path)
      .on("error", () => response.destroy())
      .pipe(response);
}

/** The file a URL stands for, or `null` when there is none inside `root`. */
async function findFile(root: string, url: string): Promise<{ path: string; size: number } | null> {
  try {
    const pathname = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? "/");
    const wanted = join(root, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    const path = await realpath(wanted);
    if (!path.startsWith(root + sep)) return null;
    const found = await stat(path);
    return found.isFile() ? { path, size: found.size } : null;
  } catch {
    return null;
  }
}
