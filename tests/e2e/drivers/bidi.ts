import type { Browser, Page } from "puppeteer-core";

/** The world that reads pages: it shares the DOM with them, but no objects. */
const SANDBOX = "second-look-e2e";

/** A value as WebDriver BiDi sends it. */
export interface BidiValue {
  type: string;
  sharedId?: string;
  value?: unknown;
}

/** A DOM node's `value`, as deep as was asked for. */
export interface BidiNode {
  children?: BidiValue[];
  shadowRoot?: BidiValue | null;
  mode?: "open" | "closed";
}

interface BidiAnswer {
  type: "success" | "exception";
  result: BidiValue;
  exceptionDetails?: { text: string };
}

/** What the driver needs of WebDriver BiDi beyond Puppeteer's own interface. */
export interface Bidi {
  send<T>(method: string, parameters: object): Promise<T>;
  /** Calls a function declaration in the reading world of a page; arguments are BiDi values. */
  call(context: string, declaration: string, values: object[], options?: object): Promise<BidiValue>;
  /** Runs an expression in the browser's own window, where add-ons can be managed. */
  runInChrome(expression: string): Promise<string>;
}

/** Opens the raw protocol on the connection that Puppeteer holds. */
export function openBidi(browser: Browser): Bidi {
  const { connection } = browser as unknown as {
    connection: { send(method: string, parameters: object): Promise<{ result: unknown }> };
  };
  const send = async <T>(method: string, parameters: object) =>
    (await connection.send(method, parameters)).result as T;
  return {
    send,
    async call(context, functionDeclaration, values, options = {}) {
      const answer = await send<BidiAnswer>("script.callFunction", {
        functionDeclaration,
        target: { context, sandbox: SANDBOX },
        arguments: values,
        awaitPromise: true,
        ...options,
      });
      return unwrap(answer);
    },
    async runInChrome(expression) {
      const tree = await send<{ contexts: { context: string }[] }>("browsingContext.getTree", {
        "moz:scope": "chrome",
      });
      const answer = await send<BidiAnswer>("script.evaluate", {
        expression,
        target: { context: tree.contexts[0]?.context },
        awaitPromise: true,
      });
      return String(unwrap(answer).value);
    },
  };
}

/** The browsing context that a Puppeteer page stands for. */
export function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

function unwrap(answer: BidiAnswer): BidiValue {
  if (answer.type === "exception") throw new Error(answer.exceptionDetails?.text);
  return answer.result;
}
