/** Small charts in SVG: stacked bars by family, and lines without axes. Each says in words what it shows. */
import type { Bucket } from './operations.js';
import { FAMILIES, type Family, familyOf, plural } from './wording.js';

const ORDER = Object.keys(FAMILIES) as Family[];

/** One bar a bucket; `label` names a bucket below its bar, `href` makes it a link. */
export function Bars({
  buckets,
  label,
  title,
  href,
  current,
}: {
  buckets: readonly Bucket[];
  label(bucket: Bucket): string;
  title(bucket: Bucket): string;
  href?(bucket: Bucket): string;
  current?(bucket: Bucket): boolean;
}) {
  const most = Math.max(1, ...buckets.map(({ count }) => count));
  return (
    <ol class="bars">
      {buckets.map((bucket) => {
        const words = `${title(bucket)}: ${plural(bucket.count, 'event')}`;
        const bar = (
          <>
            <svg viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true">
              {segments(bucket, most).map(({ family, y, height }) => (
                <rect key={family} class={`f-${family}`} x="1" width="8" y={y} height={height} />
              ))}
            </svg>
            <span class="bar-label" aria-hidden="true">
              {label(bucket)}
            </span>
            <span class="hidden">{words}</span>
          </>
        );
        return (
          <li key={bucket.start} title={words} aria-current={current?.(bucket) ? 'date' : undefined}>
            {href ? <a href={href(bucket)}>{bar}</a> : bar}
          </li>
        );
      })}
    </ol>
  );
}

function segments({ byType }: Bucket, most: number): { family: Family; y: number; height: number }[] {
  let y = 100;
  return ORDER.flatMap((family) => {
    const count = byType.filter(({ type }) => familyOf(type) === family).reduce((sum, each) => sum + each.count, 0);
    if (count === 0) return [];
    const height = (count / most) * 98;
    y -= height;
    return [{ family, y, height }];
  });
}

export function Legend() {
  return (
    <p class="legend">
      {ORDER.map((family) => (
        <span key={family} class={`f-${family}`}>
          {FAMILIES[family]}
        </span>
      ))}
    </p>
  );
}

export function Spark({ values, label }: { values: readonly number[]; label: string }) {
  const most = Math.max(1, ...values);
  const step = 100 / Math.max(1, values.length - 1);
  const points = values.map((value, position) => `${(position * step).toFixed(1)},${(23 - (value / most) * 21).toFixed(1)}`).join(' ');
  return (
    <svg class="spark" viewBox="0 0 100 24" preserveAspectRatio="none" role="img" aria-label={`${label}: ${values.join(', ')}`}>
      <polyline points={points} vector-effect="non-scaling-stroke" />
    </svg>
  );
}
