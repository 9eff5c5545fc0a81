/** What a user would have to do again if the workbook were closed now. */
export interface UnsavedWork {
  /** Cells were changed, which the file does not take, and no list of that was exported. */
  readonly isEdited: boolean;
  /** 忽略 3 处，说明的填写和选择 1 份; null where all of it is exported or stored. */
  readonly said: string | null;
  /** The files that were loaded to compare with. */
  readonly compared: readonly string[];
}
