import { Markup } from './markup';

export type IconName = 'cross' | 'triangle' | 'letter' | 'question' | 'tick';

const SHAPES: Readonly<Record<IconName, string>> = {
  cross: '<circle cx="8" cy="8" r="7"/><path d="M5.3 5.3l5.4 5.4M10.7 5.3l-5.4 5.4"/>',
  triangle: '<path d="M8 1.6L15 14.2H1zM8 6v4"/><path d="M8 12.2v.1"/>',
  letter: '<circle cx="8" cy="8" r="7"/><path d="M8 7.2v4.2M8 4.6v.1"/>',
  question:
    '<circle cx="8" cy="8" r="7"/><path d="M5.9 6.2a2.1 2.1 0 1 1 2.9 2c-.6.3-.8.7-.8 1.2"/><path d="M8 11.7v.1"/>',
  tick: '<circle cx="8" cy="8" r="7"/><path d="M4.8 8.3l2.3 2.3 4.2-4.6"/>',
};

/** A drawing beside a word that says the same; hidden from readers of text. */
export function icon(name: IconName): Markup {
  return new Markup(
    `<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${SHAPES[name]}</svg>`,
  );
}
