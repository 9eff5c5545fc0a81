/** Why a sheet whose header is that of a missing table was not read. */
export const NO_TITLE_READ = '没有认出标题';

/** Why an area was not read, and that its title may be that of another table, or of one of several. */
export function titleHint(reason: string, kinds: readonly string[]): string {
  const names = kinds.map((kind) => `《${kind}》`).join('或');
  return `${reason}；表头与没有找到的${names}相符，请核对标题是否写错`;
}
