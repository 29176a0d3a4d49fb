/**
 * Follows where on the lesson the reader is: the contents show it, and on phones the bar below leads to
 * the next section and, after the last, to the quiz.
 */
export function followPlace(): void {
  const heads = [...document.querySelectorAll<HTMLElement>('.read > h2')];
  const marks = [document.querySelectorAll('.toc li a'), document.querySelectorAll('.reader-top i')];
  const next = document.querySelector<HTMLAnchorElement>('[data-next-section]');
  const quiz = document.querySelector('.lesson-quiz');
  let shown = -2;

  const show = () => {
    const line = innerHeight / 2;
    const at = heads.filter((head) => head.getBoundingClientRect().top < line).length - 1;
    if (quiz && next) next.parentElement?.toggleAttribute('hidden', quiz.getBoundingClientRect().top < line);
    if (at === shown) return;
    shown = at;
    for (const entries of marks) {
      entries.forEach((entry, i) => {
        entry.classList.toggle('now', i === at);
        if (i === at) entry.setAttribute('aria-current', 'true');
        else entry.removeAttribute('aria-current');
      });
    }
    if (!next) return;
    const head = heads[at + 1];
    next.hash = head?.id ?? 'quiz';
    next.textContent = head
      ? (next.dataset['nextSection'] ?? '').replace('{title}', head.textContent)
      : (next.dataset['quizText'] ?? '');
  };
  addEventListener('scroll', show, { passive: true });
  show();
}
