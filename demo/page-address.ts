/** The visitor's choices are kept in the query string, so that a link shows the same view to others. */

export const readChoice = (name: string): string | null => new URLSearchParams(location.search).get(name);

export function writeChoice(name: string, value: string): void {
  const address = new URL(location.href);
  if (value) address.searchParams.set(name, value);
  else address.searchParams.delete(name);
  history.replaceState(null, '', address);
}
