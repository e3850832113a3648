import type { RoleRecord } from 'role-elements';
import 'role-elements/define';
import 'role-elements/jsx';

const record: RoleRecord = { title: 'Beekeeper', duties: ['Inspect the hives'] };

export const fine = (
  <role-provider src="/roles/beekeeper.json" refresh="60" onrole-error={({ code }) => console.log(code)}>
    <role-profile
      data={record}
      heading-level="3"
      sections="summary faq"
      className="page"
      style={{ minHeight: '40rem' }}
      title="A role"
      dir="rtl"
      part="role"
      tabIndex={0}
      inert
      hidden
      aria-label="A role"
      data-anything={1}
      key="profile"
      ref={(element) => void element?.reload()}
      onClick={() => undefined}
      onrole-load={(event) => console.log(event.record.title, event.warnings)}
    >
      <a href="/roles/beekeeper">A day in the life of a beekeeper</a>
    </role-profile>
    <role-faq open="first" headingLevel={3} onrole-toggle={({ id, open }) => console.log(id, open)} />
    <role-skill-chips selectable data-json='{"title": "Beekeeper"}' />
    <role-cta data={null} target="_blank" />
  </role-provider>
);

// @ts-expect-error -- no such attribute
export const unknown = <role-faq sauce="/roles/beekeeper.json" />;

// @ts-expect-error -- an attribute of another element
export const foreign = <role-faq sections="faq" />;

// @ts-expect-error -- not a number
export const level = <role-faq heading-level="nine" />;

// @ts-expect-error -- not one of the words
export const word = <role-faq open="some" />;

// @ts-expect-error -- no record
export const data = <role-faq data={42} />;

// @ts-expect-error -- an event of another element
export const other = <role-cta onrole-toggle={(event) => event} />;

// @ts-expect-error -- the name of no event, so that its parameter has no type
export const misspelt = <role-faq onrole-toggel={(event) => event} />;

// @ts-expect-error -- no such tag
export const tag = <role-faqs />;
