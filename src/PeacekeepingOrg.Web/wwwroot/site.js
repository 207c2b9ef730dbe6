// Small conveniences; every page is whole without them. Listeners sit on the document, so they survive enhanced navigation.

document.addEventListener('click', event => {
  const theme = event.target.closest('[data-toggle-theme]');
  if (theme) toggleTheme();
  const copy = event.target.closest('[data-copy]');
  if (copy) copyText(copy);
});

// Where nothing hovers, the first touch of a word shows its note and the next follows it to the glossary; Escape puts notes away.
document.addEventListener('click', event => {
  const term = event.target.closest('a.term');
  if (!term || !matchMedia('(hover: none)').matches || term.dataset.shown) return;
  event.preventDefault();
  event.stopPropagation();
  document.querySelectorAll('a.term[data-shown]').forEach(other => delete other.dataset.shown);
  term.dataset.shown = 'true';
  term.focus();
}, true);

document.addEventListener('keydown', event => {
  if (event.key === 'Escape') document.documentElement.classList.add('no-notes');
});

for (const type of ['pointerover', 'focusin'])
  document.addEventListener(type, event => {
    if (event.target.closest?.('a.term')) document.documentElement.classList.remove('no-notes');
  });

function toggleTheme() {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
  localStorage.setItem('theme', root.dataset.theme);
}

async function copyText(button) {
  await navigator.clipboard.writeText(button.dataset.copy);
  button.textContent = button.dataset.copied;
}

// The tree's filter, as one types; the form sends the same to the server when there are no scripts.
document.addEventListener('input', event => {
  const field = event.target.closest('[data-filter]');
  if (!field) return;
  const words = fold(field.value).split(/\s+/).filter(Boolean);
  const tree = document.getElementById(field.dataset.filter);
  const show = item => {
    const own = words.every(word => fold(item.dataset.words ?? '').includes(word));
    const below = [...item.querySelectorAll(':scope > ul > li')].map(show).some(Boolean);
    item.hidden = !(own || below);
    return own || below;
  };
  const found = [...tree.querySelectorAll(':scope > li')].map(show).some(Boolean);
  const none = document.getElementById(field.dataset.none);
  none.hidden = found;
  none.querySelector('a').search = new URLSearchParams({ q: field.value });
  const url = new URL(location.href);
  if (field.value) url.searchParams.set(field.name, field.value); else url.searchParams.delete(field.name);
  history.replaceState(history.state, '', url);
});

function fold(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').replace(/’/g, "'").toLowerCase();
}

// Search as one types: the same page is asked for, and its results take the place of those shown.
let typing = { timer: 0, request: null };
document.addEventListener('input', event => {
  const form = event.target.closest('form[data-as-you-type]');
  if (!form) return;
  clearTimeout(typing.timer);
  typing.timer = setTimeout(() => showResults(form), 250);
});

async function showResults(form) {
  typing.request?.abort();
  typing.request = new AbortController();
  const url = new URL(form.action);
  for (const [name, value] of new FormData(form)) if (value) url.searchParams.set(name, value);
  const address = url.href;
  url.searchParams.set('typing', '');
  try {
    const response = await fetch(url, { signal: typing.request.signal });
    if (!response.ok) return;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    document.getElementById(form.dataset.asYouType).replaceChildren(...page.getElementById(form.dataset.asYouType).childNodes);
    document.title = page.title;
    history.replaceState(history.state, '', address);
  } catch (error) {
    // A newer word was typed, or the connection is away; the form's button still works.
    if (error.name !== 'AbortError') console.info(error);
  }
}

// Scripts keep what is shown in the address: what goes on paper is the address of now.
window.addEventListener('beforeprint', () => {
  for (const printed of document.querySelectorAll('[data-permalink]'))
    printed.textContent = new URL(location.pathname + location.search, printed.textContent).href;
});

// After a link was followed the heading has the focus, so that what is new is read out. A page that was loaded whole keeps the browser's own
// way: the first stop is the link to the content, and a fragment is where one goes on from.
let shown = location.pathname + location.search;
window.Blazor?.addEventListener('enhancedload', () => {
  const now = location.pathname + location.search;
  if (now === shown) return;
  shown = now;
  const heading = document.querySelector('h1');
  if (!heading || location.hash) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
});
