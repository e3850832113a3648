import { html, noChange, nothing } from 'lit';
import { describe, expect, it } from 'vitest';
import { printTemplate } from '../../../src/prerender/print-template.js';

describe('printTemplate', () => {
  it('prints text values with character references', () => {
    expect(printTemplate(html`<p>${'R&D <b>"now"</b>'}</p>`)).toBe(
      '<p>R&amp;D &lt;b&gt;&quot;now&quot;&lt;/b&gt;</p>',
    );
  });

  it('prints numbers and booleans', () => {
    expect(printTemplate(html`<p aria-pressed=${false}>${0}</p>`)).toBe('<p aria-pressed="false">0</p>');
  });

  it.each([nothing, noChange, null, undefined])('prints no text for %s', (value) => {
    expect(printTemplate(html`<p>${value}</p>`)).toBe('<p></p>');
  });

  it('prints lists and nested templates', () => {
    const items = ['a', 'b'].map((item) => html`<i>${item}</i>`);
    expect(printTemplate(html`<b>${items}</b>`)).toBe('<b><i>a</i><i>b</i></b>');
  });

  it('quotes attribute values however the template writes them', () => {
    const value = 'a "b" > c';
    const printed = ' title="a &quot;b&quot; &gt; c"';
    expect(printTemplate(html`<p title=${value}></p>`)).toBe(`<p${printed}></p>`);
    expect(printTemplate(html`<p title="${value}"></p>`)).toBe(`<p${printed}></p>`);
    expect(printTemplate(html`<p title="${value}"></p>`)).toBe(`<p${printed}></p>`);
  });

  it('joins several values and literal text in one attribute', () => {
    expect(printTemplate(html`<p class="root ${'day'} ${'card'} x" id=${'i'}>${'t'}</p>`)).toBe(
      '<p class="root day card x" id="i">t</p>',
    );
  });

  it('leaves out an attribute with a value of nothing', () => {
    expect(printTemplate(html`<p lang=${nothing} class="a ${nothing}">x</p>`)).toBe('<p>x</p>');
  });

  it('prints an empty attribute for null, as Lit does', () => {
    expect(printTemplate(html`<p lang=${null}></p>`)).toBe('<p lang=""></p>');
  });

  it('prints values after attributes that hold none', () => {
    expect(printTemplate(html`<a href="/x?a=1>2" rel=${'noopener'}>${'y'}</a>`)).toBe(
      '<a href="/x?a=1>2" rel="noopener">y</a>',
    );
  });

  it.each([
    ['a listener', html`<p @click=${() => undefined}></p>`],
    ['a property', html`<p .title=${'x'}></p>`],
    ['a boolean attribute', html`<p ?hidden=${true}></p>`],
    ['a value in place of an attribute', html`<p ${'x'}></p>`],
    ['an object', html`<p>${{ a: 1 }}</p>`],
    ['an object in an attribute', html`<p title=${{ a: 1 }}></p>`],
  ])('refuses %s', (_, template) => {
    expect(() => printTemplate(template)).toThrow(TypeError);
  });

  it('prints SVG inside a template', () => {
    expect(printTemplate(html`<svg><path d=${'M0 0'} /></svg>`)).toBe('<svg><path d="M0 0" /></svg>');
  });
});
