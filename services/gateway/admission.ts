/** Who may open something that stays open: by origin, and not too many from one address. */
import type { IncomingMessage } from 'node:http';

export interface Admission {
  /** The status line that turns the request away; null when it may come in. */
  refusal(request: IncomingMessage): string | null;
  /** Counts it in; the returned function counts it out, once. */
  enter(request: IncomingMessage): () => void;
  /** Whether a page of the origin may call. A request without one is not a page's. */
  allows(origin: string | undefined, host: string | undefined): boolean;
  addressOf(request: IncomingMessage): string;
}

export interface AdmissionOptions {
  /** "*" lets all. */
  origins: readonly string[];
  /** Sockets and streams at once; 0 for any number. */
  mostPerAddress: number;
  /** Believe the last `X-Forwarded-For`: only behind a proxy that sets it. */
  trustProxy: boolean;
}

export function createAdmission({ origins, mostPerAddress, trustProxy }: AdmissionOptions): Admission {
  const allowed = new Set(origins);
  const open = new Map<string, number>();

  const allows: Admission['allows'] = (origin, host) =>
    origin === undefined || allowed.has('*') || allowed.has(origin) || origin === `http://${host}` || origin === `https://${host}`;

  const addressOf = ({ headers, socket }: IncomingMessage): string => {
    const forwarded = trustProxy
      ? String(headers['x-forwarded-for'] ?? '')
          .split(',')
          .at(-1)
          ?.trim()
      : '';
    return forwarded || (socket.remoteAddress ?? '');
  };

  return {
    allows,
    addressOf,
    refusal: (request) => {
      if (!allows(request.headers.origin, request.headers.host)) return '403 Forbidden';
      const full = mostPerAddress > 0 && (open.get(addressOf(request)) ?? 0) >= mostPerAddress;
      return full ? '429 Too Many Requests' : null;
    },
    enter: (request) => {
      const address = addressOf(request);
      open.set(address, (open.get(address) ?? 0) + 1);
      let inside = true;
      return () => {
        if (!inside) return;
        inside = false;
        const left = (open.get(address) ?? 1) - 1;
        if (left > 0) open.set(address, left);
        else open.delete(address);
      };
    },
  };
}
