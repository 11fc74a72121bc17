import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { sendFailure } from "./loopback";

/** A server that only this machine reaches. */
export interface LoopbackServer {
  /** "127.0.0.1:8080": what requests must name as their host. */
  readonly host: string;
  /** "http://127.0.0.1:8080". */
  readonly origin: string;
  /** Ends it, and all that is still under way. */
  stop(): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse, host: string) => Promise<void>;

/** Listens on 127.0.0.1 alone; `port` 0 takes any that is free. Fails where the port is taken. What `answer` throws is sent. */
export async function listenOnLoopback(port: number, answer: Answer): Promise<LoopbackServer> {
  let host = "";
  const server = createServer((request, response) => {
    answer(request, response, host).catch((error: unknown) => {
      // A body that nobody reads to its end is not waited for.
      if (!request.complete) response.setHeader("Connection", "close");
      sendFailure(response, error);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server is not listening");
  host = `127.0.0.1:${address.port}`;
  return {
    host,
    origin: `http://${host}`,
    stop: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}
