/** The page by keyboard. What a key does is what its element does when it is pressed. */
import { useEffect } from 'preact/hooks';
import { go } from './route.js';

export const VIEWS: readonly (readonly [href: string, name: string])[] = [
  ['/', 'River'],
  ['/disagreements', 'Disagreements'],
  ['/day', 'The day'],
  ['/works', 'The works'],
];

export const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['j, k', 'next and previous line'],
  ['Enter', 'open or close the line'],
  ['/', 'search'],
  ['n', 'show what is new'],
  ['q', 'the query behind the view'],
  ['1 … 4', VIEWS.map(([, name]) => name).join(', ')],
  ['Esc', 'close, then leave the line'],
  ['?', 'this help'],
];

const LINES = '.line button[aria-expanded], .line.found a';

export function useKeyboard(help: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
      const target = event.target as HTMLElement;
      if (event.key === 'Escape') return leave(target);
      if (target.matches('input, select, textarea')) return;
      const view = VIEWS[Number(event.key) - 1];
      if (view) go(view[0]);
      else if (event.key === 'j' || event.key === 'k') step(event.key === 'j' ? 1 : -1);
      else if (event.key === '?') help();
      else {
        const element = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key)}"]`);
        if (!element) return;
        if (element.matches('input')) element.focus();
        else element.click();
      }
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [help]);
}

function step(by: number): void {
  const lines = [...document.querySelectorAll<HTMLElement>(LINES)];
  const at = lines.indexOf(document.activeElement as HTMLElement);
  const next = lines[at < 0 ? (by > 0 ? 0 : lines.length - 1) : at + by];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
}

function leave(target: HTMLElement): void {
  const opened = target.closest('.line')?.querySelector<HTMLElement>('button[aria-expanded="true"]');
  if (opened) opened.click();
  else target.blur();
}
