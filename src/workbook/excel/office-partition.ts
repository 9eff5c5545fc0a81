/**
 * What the keys of local storage begin with: on the web all add-ins of a host share one storage.
 * Empty where the host keeps them apart itself.
 */
export function officePartition(): string {
  return textOrEmpty(Office.context.partitionKey);
}

/** Older hosts leave it out, whatever its type says. */
function textOrEmpty(key: string | null | undefined): string {
  return key ?? '';
}
