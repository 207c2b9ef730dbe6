// Runs before the page is painted, so that a reader's choice of light or dark does not flash.
const chosen = localStorage.getItem('theme');
if (chosen === 'dark' || chosen === 'light') document.documentElement.dataset.theme = chosen;
document.documentElement.classList.add('scripts');
