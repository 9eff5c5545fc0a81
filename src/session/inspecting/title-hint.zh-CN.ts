/** Why a sheet whose header is that of a missing table was not read. */
export const NO_TITLE_READ = '没有认出标题';

/** Why an area was not read, and that its title may be that of another table. */
export function titleHint(reason: string, kind: string): string {
  return `${reason}；表头与没有找到的《${kind}》相符，请核对标题是否写错`;
}

/** The kind that such a reason names; null of any other reason. */
export function hintedKind(reason: string): string | null {
  return /；表头与没有找到的《(.*)》相符，请核对标题是否写错$/.exec(reason)?.[1] ?? null;
}
