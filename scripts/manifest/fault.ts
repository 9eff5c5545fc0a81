/** Something that keeps Office, or a user, from getting what the manifest promises. */
export interface Fault {
  /** The element, as a path from the root: `OfficeApp/Hosts/Host`. */
  readonly where: string;
  readonly message: string;
}
