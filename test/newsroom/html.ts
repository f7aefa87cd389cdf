/** The few things that every template needs: escaping, paragraphs, dates as newsrooms print them. */

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Markup of a story's blocks; `linked` names lead to topic pages at their first mention, as content systems do. */
export function blocks(text: string, linked: readonly string[] = [], paragraph = 'p'): string[] {
  const open = new Set(linked);
  return paragraphs(text).map((block) => {
    if (block.startsWith('## ')) return `<h2>${escapeHtml(block.slice(3))}</h2>`;
    let html = escapeHtml(block);
    for (const name of open) {
      if (!html.includes(name)) continue;
      html = html.replace(name, `<a href="/topic/${name.toLowerCase().replaceAll(' ', '-')}">${name}</a>`);
      open.delete(name);
    }
    return `<${paragraph}>${html}</${paragraph.split(' ')[0]}>`;
  });
}

export function paragraphs(text: string): string[] {
  return text.trim().split(/\n\s*\n/);
}

/** Parts of an ISO 8601 time in its own offset. */
export function localTime(iso: string) {
  const day = Number(iso.slice(8, 10));
  const month = MONTHS[Number(iso.slice(5, 7)) - 1]!;
  const weekday = DAYS[new Date(`${iso.slice(0, 10)}T00:00:00Z`).getUTCDay()]!;
  return { year: iso.slice(0, 4), month, day, weekday, clock: iso.slice(11, 16), offset: iso.slice(19) };
}

/** RFC 822 date, as RSS wants it. */
export function rfc822(iso: string): string {
  const { weekday, day, month, year, offset } = localTime(iso);
  const zone = offset === 'Z' ? 'GMT' : offset.replace(':', '');
  return `${weekday.slice(0, 3)}, ${String(day).padStart(2, '0')} ${month.slice(0, 3)} ${year} ${iso.slice(11, 19)} ${zone}`;
}
