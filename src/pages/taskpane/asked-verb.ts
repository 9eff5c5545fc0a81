/** What the button of the ribbon that opened the pane asks for. */
export type Verb = 'check' | 'narrate';

/** The verb in the address that manifest.xml gives to a button: taskpane.html?do=check. */
export function askedVerb(search: string): Verb | null {
  const verb = new URLSearchParams(search).get('do');
  return verb === 'check' || verb === 'narrate' ? verb : null;
}
