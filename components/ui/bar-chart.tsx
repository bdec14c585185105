import { type BarChartOptions, BarChart as Chart } from 'chartist';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface Bar {
  readonly value: number;
  /** What a person hears and sees of it: "Week of 16 November, LinkedIn: 12 messages". */
  readonly name: string;
  /** Where it leads. */
  readonly href: string;
}

export interface BarChartProps {
  readonly label: string;
  /** Under (or beside) the bars; '' where there is no room for one. */
  readonly labels: readonly string[];
  /** Drawn on top of each other, one colour each. */
  readonly series: readonly (readonly Bar[])[];
  /** Bars lie, the first one on top. */
  readonly lying?: boolean;
  /** px */
  readonly height: number;
}

/** px of room for the names beside lying bars, and for the numbers beside standing ones. */
const roomForNames = 168;
const roomForNumbers = 36;

/** Bars that are links: each opens what it counts, by mouse and by keyboard. A bar of nothing is none. */
export function BarChart({ label, labels, series, lying = false, height }: BarChartProps) {
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (box.current === null) return undefined;
    const data = {
      labels: [...labels],
      series: series.map((bars) => bars.map(({ value, name, href }) => ({ value, meta: { name, href } }))),
    };
    const chart = new Chart(box.current, data, optionsFor(lying, height));
    chart.on('draw', (drawn) => {
      if (drawn.type !== 'bar') return;
      link(drawn.element.getNode(), drawn.meta as Omit<Bar, 'value'>, lengthOf(drawn.value, lying) === 0);
    });
    return () => {
      chart.detach();
      box.current?.replaceChildren();
    };
  }, [labels, series, lying, height]);
  return (
    <figure
      class="chart"
      aria-label={label}
      style={{ blockSize: `${height}px`, '--bars': lying ? 1 : labels.length }}
      ref={box}
    />
  );
}

function optionsFor(lying: boolean, height: number): BarChartOptions {
  const numbers = { onlyInteger: true, showGrid: true, low: 0 };
  const names = { showGrid: false };
  return {
    height: `${height}px`,
    stackBars: true,
    horizontalBars: lying,
    reverseData: lying,
    chartPadding: { top: 8, right: 8, bottom: 0, left: 0 },
    axisX: lying ? numbers : names,
    axisY: lying ? { ...names, offset: roomForNames } : { ...numbers, offset: roomForNumbers },
  };
}

/** The length of a bar as Chartist tells it: along the axis that counts. */
function lengthOf(value: number | { readonly x?: number; readonly y?: number }, lying: boolean): number {
  if (typeof value === 'number') return value;
  return (lying ? value.x : value.y) ?? 0;
}

/** Puts a link around what was drawn. */
function link(bar: Element, { name, href }: Omit<Bar, 'value'>, none: boolean): void {
  if (none) {
    bar.remove();
    return;
  }
  const svg = 'http://www.w3.org/2000/svg';
  const anchor = document.createElementNS(svg, 'a');
  anchor.setAttribute('href', href);
  anchor.setAttribute('aria-label', name);
  const title = document.createElementNS(svg, 'title');
  title.textContent = name;
  bar.replaceWith(anchor);
  anchor.append(title, bar);
}
