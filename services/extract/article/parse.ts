/** HTML to a DOM in linear time, however deep its tags are nested. */
import { type Document, DomHandler } from 'domhandler';
import { Parser } from 'htmlparser2';

/** Elements within elements, as in Blink; the parser looks through all open ones at each tag, so that depth is time. */
const DEEPEST = 512;

/** What is nested deeper than `DEEPEST` stands flat, in the deepest element: no text is lost. */
export function parseHtml(html: string): Document {
  const handler = new MeasuredHandler();
  new FlatParser(handler).end(html);
  return handler.root as Document;
}

class MeasuredHandler extends DomHandler {
  get depth(): number {
    return this.tagStack.length;
  }
}

class FlatParser extends Parser {
  readonly #handler: MeasuredHandler;

  constructor(handler: MeasuredHandler) {
    super(handler);
    this.#handler = handler;
  }

  override isVoidElement(name: string): boolean {
    return this.#handler.depth > DEEPEST || super.isVoidElement(name);
  }
}
