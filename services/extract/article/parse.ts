/** HTML to a DOM in linear time and bounded memory, whatever its tags. */
import { type Document, DomHandler } from 'domhandler';
import { Parser } from 'htmlparser2';

/** Elements within elements: the parser looks through all open ones at each tag, so that depth is time. Browsers stop at 512, pages at 60. */
const DEEPEST = 256;
const MOST_ELEMENTS = 200_000;
const MOST_ATTRIBUTES = 200;
/** Of `FOREIGN`, for each of which the parser moves a list that only their end tags shorten. */
const MOST_FOREIGN = 5_000;
const FOREIGN = /^(?:svg|math|m[inos]|mtext|annotation-xml|foreignobject|desc|title)$/;
/** Elements that hold no others: they add no depth, and their text is not the page's. */
const RAW = /^(?:script|style)$/;

/** What is nested deeper than `DEEPEST` stands flat in the deepest element, and of what follows `MOST_ELEMENTS` only the text is kept: none is lost. */
export function parseHtml(html: string): Document {
  const handler = new BoundedHandler();
  new BoundedParser(handler).end(html);
  return handler.root as Document;
}

/** Leaves out comments and declarations, which would part texts, and elements beyond the most. */
class BoundedHandler extends DomHandler {
  #elements = 0;
  #foreign = 0;
  #leftOut = false;

  get depth(): number {
    return this.tagStack.length;
  }

  get full(): boolean {
    return this.#elements >= MOST_ELEMENTS;
  }

  get fullOfForeign(): boolean {
    return this.#foreign >= MOST_FOREIGN;
  }

  override onopentag(name: string, attributes: { [name: string]: string }): void {
    this.#leftOut = this.full && !RAW.test(name);
    if (this.#leftOut) return;
    this.#elements++;
    if (FOREIGN.test(name)) this.#foreign++;
    super.onopentag(name, attributes);
  }

  override onclosetag(): void {
    if (!this.#leftOut) super.onclosetag();
    this.#leftOut = false;
  }

  override oncomment(): void {}
  override oncommentend(): void {}
  override onprocessinginstruction(): void {}
}

class BoundedParser extends Parser {
  readonly #handler: BoundedHandler;
  #flat = false;
  #flatForeign = false;
  #attributes = 0;

  constructor(handler: BoundedHandler) {
    super(handler);
    this.#handler = handler;
  }

  override onopentagname(start: number, end: number): void {
    this.#flat = this.#handler.depth >= DEEPEST || this.#handler.full;
    this.#flatForeign = this.#handler.fullOfForeign;
    this.#attributes = 0;
    super.onopentagname(start, end);
  }

  override onclosetag(start: number, end: number): void {
    this.#flat = false;
    this.#flatForeign = false;
    super.onclosetag(start, end);
  }

  override onattribname(start: number, end: number): void {
    // Those beyond the most all go by one name, the empty one.
    super.onattribname(start, this.#attributes++ < MOST_ATTRIBUTES ? end : start);
  }

  /** Asked when an element opens, when its start tag ends, and when it is closed: the answers to the first two are the same. */
  override isVoidElement(name: string): boolean {
    const flat = (this.#flat && !RAW.test(name)) || (this.#flatForeign && FOREIGN.test(name));
    return flat || super.isVoidElement(name);
  }
}
