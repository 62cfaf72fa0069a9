import { once } from "node:events";
import { connect, type Socket } from "node:net";

/** A connection on which requests are sent as they are written. */
export interface RawConnection {
  readonly socket: Socket;
  /** What has been received so far. */
  readonly received: () => string;
  /** Settles when the server has ended the connection. */
  readonly ended: Promise<unknown>;
}

/** Connects to a server on this machine. */
export async function openConnection(url: string): Promise<RawConnection> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  await once(socket, "connect");
  let received = "";
  socket.on("data", (data) => (received += data.toString()));
  // A server may end a connection on which something is still sent to it.
  socket.on("error", () => undefined);
  return { socket, received: () => received, ended: once(socket, "close") };
}

/** What was answered to one request. */
export interface RawResponse {
  readonly status: number;
  /** The lines of the headers, in lower case. */
  readonly head: string;
  readonly body: unknown;
}

/** Sends a text and reads the first response once the server ends the connection. */
export async function exchange(url: string, text: string): Promise<RawResponse> {
  const connection = await openConnection(url);
  connection.socket.write(text);
  await connection.ended;
  const [response] = responsesIn(connection.received());
  if (response === undefined) throw new Error("the server answered nothing");
  return response;
}

/** The responses in a text that holds nothing else; they have JSON bodies whose lengths their headers tell. */
export function responsesIn(text: string): readonly RawResponse[] {
  if (text === "") return [];
  const start = text.indexOf("\r\n\r\n") + 4;
  const head = text.slice(0, start).toLowerCase();
  const [, status = ""] = /^http\/1\.1 (\d{3}) /.exec(head) ?? [];
  const [, length = "0"] = /\r\ncontent-length: (\d+)\r\n/.exec(head) ?? [];
  const end = start + Number(length);
  const body = text.slice(start, end);
  return [{ status: Number(status), head, body: body === "" ? null : JSON.parse(body) }, ...responsesIn(text.slice(end))];
}
