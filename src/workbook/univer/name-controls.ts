import { CONTROL_NAMES } from './control-names.zh-CN';

/** Names the library's controls for those who do not see them, also those it draws later; returns how to stop. */
export function nameControls(container: HTMLElement): () => void {
  const nameAll = () => {
    for (const [selector, name] of CONTROL_NAMES) {
      for (const found of container.querySelectorAll(selector)) nameControl(found, name);
    }
  };
  nameAll();
  const observer = new MutationObserver(nameAll);
  observer.observe(container, { childList: true, subtree: true });
  return () => observer.disconnect();
}

/** A picture is named by the button that it stands in, and not at all without one. */
function nameControl(found: Element, name: string): void {
  const control = found instanceof SVGElement ? found.closest('button') : found;
  if (control === null || control.getAttribute('aria-label') === name) return;
  control.setAttribute('aria-label', name);
  // A link that leads nowhere opens a list like a button.
  if (control.matches('a:not([href])')) control.setAttribute('role', 'button');
}
