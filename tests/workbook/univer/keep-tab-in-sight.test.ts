/** @jest-environment jsdom */
import { keepTabInSight } from '../../../src/workbook/univer/keep-tab-in-sight';

const observed = new Map<Element, () => void>();

class FakeResizeObserver {
  constructor(private readonly report: ResizeObserverCallback) {}
  observe(element: Element): void {
    observed.set(element, () => this.report([], this));
  }
  unobserve(element: Element): void {
    observed.delete(element);
  }
  disconnect(): void {
    observed.clear();
  }
}

const moved: number[] = [];
const container = document.createElement('div');
let stop = (): void => undefined;

beforeEach(() => {
  globalThis.ResizeObserver = FakeResizeObserver;
  moved.length = 0;
  container.replaceChildren();
});
afterEach(() => stop());

const drawn = () => new Promise((resolve) => requestAnimationFrame(resolve));

function strip(current: string): HTMLElement {
  container.innerHTML = `<div data-u-comp="slide-tab-bar">${['预算01表', '预算11表']
    .map((name) => `<div role="tab" aria-selected="${String(name === current)}">${name}</div>`)
    .join('')}</div>`;
  const found = container.querySelector<HTMLElement>('[data-u-comp]');
  if (found === null) throw new Error('no strip');
  found.addEventListener('wheel', ({ deltaY }) => moved.push(deltaY));
  return found;
}

/** Lays the strip and the tab of the sheet in front out, from left to right in pixels. */
function layOut(tabs: HTMLElement, width: number, tabLeft: number): void {
  tabs.getBoundingClientRect = () => new DOMRect(100, 0, width, 40);
  for (const tab of tabs.children)
    tab.getBoundingClientRect = () =>
      new DOMRect(tab.getAttribute('aria-selected') === 'true' ? tabLeft : 110, 0, 70, 40);
}

test('the tab of the sheet in front is brought back when the strip becomes narrower', async () => {
  stop = keepTabInSight(container);
  const tabs = strip('预算11表');
  await drawn();
  const narrowed = async (width: number, tabLeft: number) => {
    layOut(tabs, width, tabLeft);
    observed.get(tabs)?.();
    await drawn();
    return moved.splice(0);
  };
  expect(await narrowed(800, 800)).toEqual([]);
  expect(await narrowed(400, 800)).toEqual([378]);
  expect(await narrowed(400, 60)).toEqual([-48]);
});

test('a strip that is drawn anew is followed, and nothing any more at the end', async () => {
  stop = keepTabInSight(container);
  const first = strip('预算01表');
  await drawn();
  const second = strip('预算11表');
  await drawn();
  expect([observed.has(first), observed.has(second)]).toEqual([false, true]);
  layOut(second, 400, 800);
  observed.get(second)?.();
  stop();
  await drawn();
  expect(moved).toEqual([]);
  expect(observed.size).toBe(0);
});
