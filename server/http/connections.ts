import type { Server } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";

/** The connections of a server, with the requests that are being answered on them. */
export interface Connections {
  readonly isAnswering: (connection: Duplex) => boolean;
  /**
   * Ends the connections that wait for a request, and the others when theirs are answered. Node ends those alone that
   * have had a request before, and waits for clients that never send one.
   */
  readonly end: () => void;
}

/** Follows the connections of a server from their start. */
export function followConnections(server: Server): Connections {
  const requests = new Map<Duplex, { readonly connection: Socket; count: number }>();
  let isEnding = false;
  server.on("connection", (connection: Socket) => {
    requests.set(connection, { connection, count: 0 });
    connection.once("close", () => void requests.delete(connection));
  });
  server.on("request", ({ socket }, response) => {
    const own = requests.get(socket);
    if (own === undefined) return;
    own.count += 1;
    response.once("close", () => {
      own.count -= 1;
      if (isEnding && own.count === 0) socket.destroySoon();
    });
  });
  return {
    isAnswering: (connection) => (requests.get(connection)?.count ?? 0) > 0,
    end: () => {
      isEnding = true;
      for (const { connection, count } of requests.values()) if (count === 0) connection.destroySoon();
    },
  };
}
