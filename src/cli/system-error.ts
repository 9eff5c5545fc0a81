export interface SystemError {
  /** Node's name of the problem, such as ENOENT; stable, unlike the sentence. */
  readonly code: string | null;
  readonly message: string;
}

/** What Node says about a failed call; it may stem from another realm than this program. */
export function systemError(error: unknown): SystemError {
  if (typeof error !== 'object' || error === null) return { code: null, message: '' };
  return {
    code: 'code' in error && typeof error.code === 'string' ? error.code : null,
    message: 'message' in error && typeof error.message === 'string' ? error.message : '',
  };
}
