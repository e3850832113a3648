import { showCode } from './code-block.js';
import { find } from './find.js';
import { link, safeJson, scriptTag, tag } from './snippet-text.js';

const EXAMPLE = {
  title: 'Beekeeper',
  definition:
    'A beekeeper looks after colonies of honey bees, and after everything that flowers around them.',
  duties: [
    'Inspect the hives and look for the queen',
    'Treat colonies against mites',
    'Harvest, spin and bottle the honey',
    'Mend frames and boxes',
  ],
  skills: ['Patience', 'Reading a frame', { name: 'Carpentry', level: 'sometimes' }],
  day: [
    { time: '06:40', label: 'Before the bees', text: 'Weather, tools, smoker. Cold bees are left alone.' },
    { time: '11:00', label: 'At the hives', text: 'Frame by frame while the foragers are out.' },
    {
      time: '15:30',
      label: 'In the shed',
      text: 'Spinning, straining, labelling; the floor is always sticky.',
    },
    { time: '20:15', label: 'Last round', text: 'Entrances, water, notes for next week.' },
  ],
};

/** Draws a record while the visitor edits it, and lists the warnings or the error. */
export function startRecordEditor(): void {
  const area = find<HTMLTextAreaElement>('[name=record]');
  const profile = find<HTMLElementTagNameMap['role-profile']>('role-profile[data-editor]');
  const verdict = find('[data-verdict]');
  const update = (): void => {
    profile.data = area.value;
    showTexts(area.value);
  };
  profile.addEventListener('role-load', ({ warnings }) => judge(verdict, warnings));
  profile.addEventListener('role-error', ({ message }) => judge(verdict, [message]));
  area.value = JSON.stringify(EXAMPLE, null, 2);
  area.addEventListener('input', update);
  update();
}

function judge(verdict: HTMLElement, lines: readonly string[]): void {
  verdict.dataset['verdict'] = lines.length > 0 ? 'complaints' : 'valid';
  verdict.textContent = lines.length > 0 ? lines.join('\n') : 'Valid.';
}

/** Shows the two snippets for an inline record. While the text is not valid JSON, they keep their last state. */
function showTexts(text: string): void {
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch {
    return;
  }
  const { title } = Object(record) as { title?: unknown };
  const fallback = link(
    'snippets/data-json.html',
    typeof title === 'string' ? `A day in the life: ${title}` : 'A day in the life',
  );
  showCode(
    find('[data-code=data-json]'),
    `${scriptTag()}\n${tag('role-profile', { 'data-json': safeJson(record) }, fallback)}`,
  );
  const child = `<script type="application/json">\n${safeJson(record, 2)}\n</script>`;
  showCode(
    find('[data-code=child-script]'),
    `${scriptTag()}\n${tag('role-profile', {}, `${fallback}${child}`)}`,
  );
}
