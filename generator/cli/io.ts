/** A stream that a command writes to. */
export interface Output {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** Whether colours may be used: on a terminal, unless `NO_COLOR` (no-color.org) or a dumb terminal forbids it. */
  readonly colours: boolean;
}

/** The world around a command: data goes to `out`, talk goes to `err`. */
export interface Io {
  readonly cwd: string;
  readonly out: Output;
  readonly err: Output;
}

/** The real process's streams. */
export function processIo(): Io {
  return { cwd: process.cwd(), out: outputOf(process.stdout), err: outputOf(process.stderr) };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  const isTerminal = stream.isTTY === true;
  return {
    write: (text) => void stream.write(text),
    isTerminal,
    colours: isTerminal && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb",
  };
}

/** One line on a terminal that says what is being done; silent anywhere else. */
export function progress(err: Output): { readonly say: (text: string) => void; readonly done: () => void } {
  if (!err.isTerminal) return { say: () => {}, done: () => {} };
  const clearLine = "\r\u001b[K";
  return { say: (text) => err.write(`${clearLine}${text} …`), done: () => err.write(clearLine) };
}
