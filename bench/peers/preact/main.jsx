/** @jsxImportSource preact */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import '../../card/card.css';
import { describeCard } from '../../card/describe-card.js';
import { loadRecord } from '../../card/load-record.js';

function Fact({ label, values: [from, to], unit, spoken }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <span aria-hidden="true">
          <b>
            <bdi>{from}</bdi>–<bdi>{to}</bdi>
          </b>
          &nbsp;<small>{unit}</small>
        </span>
        <span class="visually-hidden">{spoken}</span>
      </dd>
    </div>
  );
}

function Step({ label, text, sky, x, y, next, clip }) {
  return (
    <li class={`period ${sky} ${next ? `to-${next}` : ''}`}>
      <svg class="dial" viewBox="0 0 48 48" aria-hidden="true">
        <circle class="disc" cx="24" cy="24" r="23.5" />
        <path class="arc" d="M11 30a13 13 0 0 1 26 0" />
        <clipPath id={clip}>
          <path d="M0 0h48v30H0z" />
        </clipPath>
        <g clip-path={`url(#${clip})`}>
          {x ? (
            <circle class="sun" cx={x} cy={y} r="5.4" />
          ) : (
            <path class="sun" d="M21 13.5a6.6 6.6 0 1 0 8.2 8.6A6.4 6.4 0 0 1 21 13.5Z" />
          )}
        </g>
        <path class="horizon" d="M7.5 30.6h33" />
      </svg>
      {next && <span class="rail" aria-hidden="true" />}
      <h4>{label}</h4>
      <p>{text}</p>
    </li>
  );
}

function Question({ id, question, answer, open, onToggle }) {
  return (
    <div class="item">
      <h4>
        <button type="button" class="question" aria-expanded={open} aria-controls={id} onClick={onToggle}>
          <span>{question}</span>
          <svg class="chevron" viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 6 4 4 4-4" />
          </svg>
        </button>
      </h4>
      <div id={id} hidden={open ? undefined : 'until-found'} onBeforeMatch={onToggle}>
        <p class="answer">{answer}</p>
      </div>
    </div>
  );
}

function Questions({ title, faqs, prefix }) {
  const [opened, setOpened] = useState(new Set());
  const toggle = (id) => setOpened((before) => before.symmetricDifference(new Set([id])));
  const all = opened.size === faqs.length;
  return (
    <section>
      <div class="bar">
        <h3>{title}</h3>
        <button
          type="button"
          class="expand-all"
          onClick={() => setOpened(new Set(all ? [] : faqs.map(({ id }) => id)))}
        >
          {all ? 'Hide all answers' : 'Show all answers'}
        </button>
      </div>
      <div class="faq">
        {faqs.map(({ id, ...faq }) => (
          <Question
            key={id}
            {...faq}
            id={`${prefix}a-${id}`}
            open={opened.has(id)}
            onToggle={() => toggle(id)}
          />
        ))}
      </div>
    </section>
  );
}

function Card({ url, prefix }) {
  const [record, setRecord] = useState();
  useEffect(() => void loadRecord(url).then(setRecord), [url]);
  useEffect(() => void (record && window.bench.cardDrawn()), [record]);
  if (!record) return null;
  const card = describeCard(record);
  return (
    <article class="card" lang="en-IN" aria-label={card.title}>
      <header>
        <p class="eyebrow">Day in the life</p>
        <h2>{card.title}</h2>
        <dl>
          {card.facts.map((fact) => (
            <Fact key={fact.label} {...fact} />
          ))}
        </dl>
      </header>
      <section class="takeaways">
        <h3>Key takeaways</h3>
        <ul role="list" class="bullets">
          {card.takeaways.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </section>
      <section>
        <p class="eyebrow">A typical day</p>
        <h3>{card.dayTitle}</h3>
        <ol role="list">
          {card.day.map((step) => (
            <Step key={step.label} {...step} clip={`${prefix}sky-${step.sky}`} />
          ))}
        </ol>
      </section>
      <section>
        <p class="eyebrow">The toolkit</p>
        <h3>Tools and skills</h3>
        {card.skills.map(({ id, label, names }) => (
          <>
            <p class="group" id={prefix + id}>
              {label}
            </p>
            <ul role="list" class={`chips ${id}`} aria-labelledby={prefix + id}>
              {names.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </>
        ))}
      </section>
      <Questions title={card.faqTitle} faqs={card.faqs} prefix={prefix} />
      <div class="cta">
        <div>
          <h3>{card.cta.heading}</h3>
          <p>{card.cta.text}</p>
        </div>
        <div class="action">
          <a href={card.cta.url} rel="noopener">
            {card.cta.label}
          </a>
          <p class="note">{card.cta.note}</p>
        </div>
      </div>
    </article>
  );
}

const App = ({ urls }) => urls.map((url, index) => <Card key={index} url={url} prefix={`c${index}-`} />);

const root = document.getElementById('root');
render(<App urls={window.bench.urls} />, root);
window.bench.update = (url) => render(<App urls={window.bench.urls.map(() => url)} />, root);
