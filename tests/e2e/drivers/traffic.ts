import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A proxy that serves nothing and remembers who asked for what. */
export interface Traffic {
  port: number;
  /** Addresses in order of arrival; tunnels as `https://host:port`. */
  seen: string[];
  close(): Promise<void>;
}

/**
 * Starts a recording proxy on loopback. Browsers under test send everything through it, so requests of
 * workers and extension pages, which page interception never sees, are counted too.
 */
export async function recordTraffic(): Promise<Traffic> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(request.url ?? "");
    response.writeHead(502).end();
  });
  server.on("connect", (request, socket) => {
    seen.push(`https://${request.url ?? ""}`);
    socket.on("error", () => socket.destroy());
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    seen,
    close: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
