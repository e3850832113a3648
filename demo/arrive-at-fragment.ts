/** Scrolls to the target of the URL again until all elements have loaded: the page grows while they are drawn. */
export function arriveAtFragment(): void {
  const target = document.getElementById(location.hash.slice(1));
  if (!target) return;
  const observer = new ResizeObserver(() => {
    target.scrollIntoView({ behavior: 'instant' });
    if (allSettled()) observer.disconnect();
  });
  observer.observe(document.body);
}

const allSettled = (): boolean =>
  [...document.querySelectorAll<HTMLElement & { status?: string }>(':defined')].every(
    ({ status }) => status !== 'loading',
  );
