/** Checks that a page shows complete cards: times of incomplete ones would mean nothing. */

/** @param title text that the heading of every card must contain */
export async function checkCards(page, peer, wanted, title = 'A day in the life of a Backend Developer') {
  const frames = peer.frames ? page.frames().slice(1) : [page.mainFrame()];
  const counted = await Promise.all(frames.map((frame) => frame.evaluate(countParts)));
  const sum = (part) => counted.reduce((total, parts) => total + parts[part].length, 0);
  const titled = counted.flatMap(({ titles }) => titles).filter((text) => text.includes(title)).length;
  const found = { titles: titled, questions: sum('questions') / 4, links: sum('links') };
  for (const [part, count] of Object.entries(found))
    if (count !== wanted) throw new Error(`${peer.name}: ${count} cards with ${part}, expected ${wanted}`);
}

/** Runs in the page. Questions are found by their text, because each library has its own tags. */
function countParts() {
  const parts = { titles: [], questions: [], links: [] };
  const visit = (root) => {
    for (const element of root.querySelectorAll('*')) {
      const text = () => element.getAttribute('summary') ?? element.textContent.trim();
      if (element.localName === 'h2') parts.titles.push(text());
      if (element.localName === 'a' && element.href.startsWith('https://onjob.example/')) parts.links.push(1);
      const isQuestion = element.matches(
        'h4 button, h3 button, button[aria-expanded], sl-details, wa-details, md-list-item',
      );
      if (isQuestion && text().endsWith('?')) parts.questions.push(1);
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  visit(document);
  return parts;
}
