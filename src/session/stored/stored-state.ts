import { withoutTemplates } from '../narrative/narrative-draft';
import type { StoredReading } from './read-stored-parts';
import type { StoredContents } from './stored-contents';
import { NOTHING_STORED, withoutEmptyDrafts } from './stored-contents';

/** What is known of what the workbook has stored. */
export type StoredState =
  | { readonly kind: 'unread' }
  /** The host did not hand it over: there may be something or nothing. */
  | { readonly kind: 'failed' }
  | StoredReading;

export function isStoredKnown({ kind }: StoredState): boolean {
  return kind !== 'unread' && kind !== 'failed';
}

/** Whether the workbook bears parts of ours, as far as is known. */
export function holdsParts(stored: StoredState): boolean {
  return 'aside' in stored && (stored.kind !== 'nothing' || stored.aside > 0);
}

/** Everything of the session that can be stored. */
export function contentsOf({ ignored, corrections, drafts }: StoredContents): StoredContents {
  return { ignored, corrections, drafts };
}

/** Whether something would be lost if the workbook were closed now. */
export function hasUnsaved(state: StoredContents & { readonly stored: StoredState }): boolean {
  const { stored } = state;
  const kept = stored.kind === 'contents' ? stored.contents : NOTHING_STORED;
  return canonical(contentsOf(state)) !== canonical(kept);
}

/** What was last written to a file of its own, or read from one. */
export interface FileCopy {
  readonly contents: StoredContents;
  readonly fileName: string;
  readonly kind: 'exported' | 'taken';
}

/** Whether the file copy holds everything that has been said. */
export function isCopied(state: StoredContents & { readonly fileCopy: FileCopy | null }): boolean {
  return (
    state.fileCopy !== null && canonical(contentsOf(state)) === canonical(state.fileCopy.contents)
  );
}

/** Where one kind of what was said is kept beyond this session; null: nowhere. */
export function whereKept(
  part: 'ignored' | 'corrections',
  state: StoredContents & { readonly stored: StoredState; readonly fileCopy: FileCopy | null },
): 'workbook' | 'file' | null {
  const { stored, fileCopy } = state;
  const alone = (contents: StoredContents) =>
    canonical({ ...NOTHING_STORED, [part]: contents[part] });
  if (stored.kind === 'contents' && alone(stored.contents) === alone(state)) return 'workbook';
  return fileCopy !== null && alone(fileCopy.contents) === alone(state) ? 'file' : null;
}

/** Whether something that a person has said stands nowhere but in this session. */
export function wouldBeLost(
  state: StoredContents & { readonly stored: StoredState; readonly fileCopy: FileCopy | null },
): boolean {
  const { stored, fileCopy } = state;
  const copies = [
    stored.kind === 'contents' ? stored.contents : NOTHING_STORED,
    ...(fileCopy === null ? [] : [fileCopy.contents]),
  ];
  // Which set is written about is chosen again with one click.
  // Templates are kept as the wording of this user.
  const said = ({ drafts, ...others }: StoredContents) =>
    canonical({ ...others, drafts: { ...withoutTemplates(drafts), set: null } });
  return copies.every((copy) => said(copy) !== said(contentsOf(state)));
}

/** The order in which things were said does not count. */
function canonical(contents: StoredContents): string {
  const { ignored, corrections, drafts } = withoutEmptyDrafts(contents);
  const sorted = (items: readonly object[]) => items.map((one) => JSON.stringify(one)).sort();
  const byKey = (entries: Readonly<Record<string, unknown>>) =>
    Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([
    byKey(ignored),
    sorted(corrections),
    drafts.set,
    byKey(drafts.bySet).map(([set, draft]) => [set, draft]),
  ]);
}
