/** An error as Office.js throws it. */
export class FakeOfficeError extends Error {
  override readonly name = 'RichApi.Error';
  readonly debugInfo: { readonly errorLocation: string };

  constructor(
    readonly code: string,
    place: string,
  ) {
    super(`${code}: 这里可能引用了表格内容`);
    this.debugInfo = { errorLocation: place };
  }
}
