'use strict';
const form = document.querySelector('form');
const shown = form.querySelector('output');
const boxes = [...form.querySelectorAll('input[type=checkbox]')];
const sections = [...document.querySelectorAll('section')].map(section => {
  const name = section.querySelector('h2').textContent;
  const articles = [...section.querySelectorAll('article')];
  return { section, changes: articles.map(article => ({ article, text: (name + ' ' + article.textContent).toLowerCase() })) };
});
const all = sections.reduce((sum, { changes }) => sum + changes.length, 0);

function filter() {
  const levels = new Set(boxes.filter(box => box.checked).map(box => box.value));
  const words = form.elements.text.value.toLowerCase().split(/\s+/).filter(Boolean);
  let count = 0;
  for (const { section, changes } of sections) {
    let here = 0;
    for (const { article, text } of changes) {
      article.hidden = !levels.has(article.dataset.level) || !words.every(word => text.includes(word));
      here += article.hidden ? 0 : 1;
    }
    section.hidden = here === 0;
    count += here;
  }
  shown.textContent = `${count} of ${all} shown`;
}

form.hidden = false;
form.addEventListener('input', filter);
form.addEventListener('reset', () => setTimeout(filter));
form.addEventListener('submit', event => event.preventDefault());
filter();
