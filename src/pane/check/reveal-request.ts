/** A finding to bring before the user; a new object each time it is asked for. */
export interface RevealRequest {
  readonly id: string;
}
