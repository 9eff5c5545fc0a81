import { makeTabStop } from '../frame/use-roving-stops';
import type { OpenPlace } from './open-place';

/** Where in the text the keyboard was, by position: what was there is drawn anew meanwhile. */
export interface StopPlace {
  readonly section: string;
  readonly index: number;
}

/** The stop of the text that has the keyboard now; null when it is elsewhere. */
export function stopPlace(text: HTMLElement | null): StopPlace | null {
  const focused = document.activeElement;
  const section = focused?.closest<HTMLElement>('[data-section]')?.dataset['section'];
  if (section === undefined) return null;
  const index = stopsOf(text, section).findIndex((stop) => stop === focused);
  return index < 0 ? null : { section, index };
}

/** Gives the keyboard to the stop at that place, or to the text where there is none any more. */
export function focusStop(text: HTMLElement | null, place: StopPlace | null): void {
  const stops = place === null ? [] : stopsOf(text, place.section);
  const stop = stops[Math.min(place?.index ?? 0, stops.length - 1)];
  if (stop !== undefined) makeTabStop(text, stop);
  (stop ?? text)?.focus({ preventScroll: true });
}

/**
 * Brings the sentence that was written in back into sight, the stop that has the keyboard where it
 * is none: with the form that stood below it the text moved up.
 */
export function showWritten(text: HTMLElement | null, { kind, section, id }: OpenPlace): void {
  const sentences = [...(text?.querySelectorAll<HTMLElement>('[data-sentence]') ?? [])];
  const own = sentences.find(
    (one) =>
      kind === 'sentence' &&
      one.dataset['sentence'] === id &&
      one.closest<HTMLElement>('[data-section]')?.dataset['section'] === section,
  );
  const focused = text?.contains(document.activeElement) === true ? document.activeElement : null;
  (own ?? focused)?.scrollIntoView({ block: 'nearest' });
}

function stopsOf(text: HTMLElement | null, section: string): readonly HTMLElement[] {
  const sections = [...(text?.querySelectorAll<HTMLElement>('[data-section]') ?? [])];
  const own = sections.find((one) => one.dataset['section'] === section);
  return [...(own?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])];
}
