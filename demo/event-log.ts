import { find } from './find.js';

const TYPES = [
  'role-load',
  'role-error',
  'role-toggle',
  'role-skill-toggle',
  'role-cta-click',
  'role-link-click',
  'role-impression',
] as const;

const KEPT = 60;

/** Lists the events of all elements, newest first. One listener on the document for each type is enough, because the events bubble. */
export function startEventLog(): void {
  const [list, count, last] = [find('[data-log]'), find('[data-log-count]'), find('[data-log-last]')];
  const stay = find<HTMLInputElement>('[name=stay]');
  let heard = 0;
  for (const type of TYPES) {
    document.addEventListener(type, (event) => {
      if (event.cancelable && stay.checked) event.preventDefault();
      heard += 1;
      count.textContent = String(heard);
      last.textContent = `${type} from <${sender(event)}>`;
      list.prepend(row(event));
      if (list.childElementCount > KEPT) list.lastElementChild?.remove();
    });
  }
}

const sender = (event: Event): string => (event.target as Element).localName;

function row(event: Event): HTMLLIElement {
  const item = document.createElement('li');
  const [name, from, details] = ['b', 'span', 'code'].map((tag) => document.createElement(tag));
  if (!name || !from || !details) return item;
  name.textContent = event.type;
  from.textContent = `<${sender(event)}>`;
  details.textContent = describe(event);
  item.append(name, ' ', from, ' ', details);
  return item;
}

/** The fields of an event as text; a record is shown as its title. */
function describe(event: Event): string {
  const fields = Object.entries(event).filter(
    ([key, value]) => key !== 'isTrusted' && key !== 'error' && value !== '',
  );
  return fields
    .map(
      ([key, value]) =>
        `${key}: ${key === 'record' ? (value as { title: string }).title : JSON.stringify(value)}`,
    )
    .join(', ');
}
