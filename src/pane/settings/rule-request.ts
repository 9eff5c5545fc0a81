/** A rule to bring before the user; a new object each time it is asked for. */
export interface RuleRequest {
  readonly id: string;
}
