/** Opens and closes the answers of one card with a single listener, for the peers that print markup. */
export function toggleAnswers(root) {
  root.addEventListener('click', ({ target }) => {
    const button = target.closest('button');
    if (!button) return;
    if (button.classList.contains('question')) return setOpen(button, button.ariaExpanded !== 'true');
    const questions = [...root.querySelectorAll('.question')];
    const open = questions.some((each) => each.ariaExpanded !== 'true');
    for (const each of questions) setOpen(each, open);
    button.textContent = open ? 'Hide all answers' : 'Show all answers';
  });
  root.addEventListener('beforematch', ({ target }) => {
    const button = root.querySelector(`[aria-controls="${target.id}"]`);
    if (button) setOpen(button, true);
  });
}

function setOpen(button, open) {
  button.ariaExpanded = String(open);
  const panel = button.getRootNode().getElementById(button.getAttribute('aria-controls'));
  if (open) panel.removeAttribute('hidden');
  else panel.setAttribute('hidden', 'until-found');
}
