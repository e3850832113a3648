/** What the visitor chose stands in the page's address, so that a view can be sent to somebody. */

export const readChoice = (name: string): string | null => new URLSearchParams(location.search).get(name);

export function writeChoice(name: string, value: string): void {
  const address = new URL(location.href);
  if (value) address.searchParams.set(name, value);
  else address.searchParams.delete(name);
  history.replaceState(null, '', address);
}
