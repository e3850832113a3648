/** Shows the event or state that the page gets below each element that is broken on purpose. */
export function reportFaults(): void {
  for (const tile of document.querySelectorAll<HTMLElement>('.fault')) {
    const report = document.createElement('div');
    report.className = 'told';
    tile.append(report);
    tile.addEventListener('role-error', ({ code, message }) =>
      say(report, `role-error, code "${code}"`, [message]),
    );
    tile.addEventListener('role-load', ({ warnings, target }) => {
      const empty = (target as Element).matches(':state(empty)');
      if (empty) say(report, ':state(empty), the fallback stays', []);
      else say(report, `role-load, ${warnings.length} warnings`, warnings);
    });
  }
}

function say(report: HTMLElement, headline: string, lines: readonly string[]): void {
  const list = document.createElement('ul');
  for (const line of lines) {
    const item = document.createElement('li');
    item.textContent = line;
    list.append(item);
  }
  const head = document.createElement('b');
  head.textContent = headline;
  report.replaceChildren(head, ...(lines.length > 0 ? [list] : []));
}
