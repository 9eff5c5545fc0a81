/** The heading of a profile's section without the names that stand in it: it still says which one is meant. */
export function bareHeading(heading: string): string {
  return heading.replace(/\{\{.*?\}\}年?/g, '');
}
