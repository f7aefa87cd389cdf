/** The operation behind a view, to copy or to open in an editor. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Operation } from './operation.js';

export interface Shown {
  // biome-ignore lint/suspicious/noExplicitAny: whatever it gives, here its text is shown
  operation: Operation<any, any>;
  /** Gives the changes of what the operation gives. */
  // biome-ignore lint/suspicious/noExplicitAny: the same
  live?: Operation<any, any>;
  variables?: object;
}

export function QueryThis({ operation, live, variables = {} }: Shown) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="quiet" data-key="q" onClick={() => setOpen(true)}>
        Query this
      </button>
      {open && (
        <Dialog
          document={[...new Set([...operation.parts, ...(live?.parts ?? [])])].join('\n\n')}
          variables={JSON.stringify(variables, null, 2)}
          close={() => setOpen(false)}
        />
      )}
    </>
  );
}

/** A server that hides its schema has no editor. */
export function useEditor(): boolean {
  const [editor, setEditor] = useState(false);
  useEffect(() => {
    fetch('/graphiql', { method: 'HEAD' }).then(
      ({ ok }) => setEditor(ok),
      () => {},
    );
  }, []);
  return editor;
}

function Dialog({ document, variables, close }: { document: string; variables: string; close(): void }) {
  const ref = useRef<HTMLDialogElement>(null);
  const editor = useEditor();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    ref.current?.showModal();
  }, []);
  const copy = () => navigator.clipboard.writeText(document).then(() => setCopied(true));
  return (
    <dialog ref={ref} class="query" onClose={close} aria-labelledby="query-title">
      <header>
        <h2 id="query-title">The operation behind this view</h2>
        <button type="button" class="quiet" onClick={() => ref.current?.close()}>
          Close
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <pre tabIndex={0}>{document}</pre>
      {variables !== '{}' && <pre class="variables">{variables}</pre>}
      <footer>
        {editor && (
          <a class="button" href={`/graphiql#${new URLSearchParams({ query: document, variables })}`} target="_blank" rel="noopener">
            Open in GraphiQL
          </a>
        )}
        <button type="button" onClick={copy}>
          {copied ? 'Copied' : 'Copy'}
        </button>
        <span class="muted">POST /graphql, or a subscription over WebSocket at the same address.</span>
      </footer>
    </dialog>
  );
}
