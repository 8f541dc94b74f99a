'use strict';
const form = document.querySelector('form');
const sections = [...document.querySelectorAll('section')];
const shown = document.querySelector('#shown');

function filter() {
  const levels = new Set([...form.querySelectorAll('input[type=checkbox]:checked')].map(box => box.value));
  const words = form.elements.text.value.toLowerCase().split(/\s+/).filter(Boolean);
  let count = 0;
  for (const section of sections) {
    let here = 0;
    const name = section.querySelector('h2').textContent;
    for (const article of section.querySelectorAll('article')) {
      const text = (name + ' ' + article.textContent).toLowerCase();
      article.hidden = !levels.has(article.dataset.level) || !words.every(word => text.includes(word));
      here += article.hidden ? 0 : 1;
    }
    section.hidden = here === 0;
    count += here;
  }
  shown.textContent = count + ' shown';
}

form.hidden = false;
form.addEventListener('input', filter);
form.addEventListener('submit', event => event.preventDefault());
filter();
