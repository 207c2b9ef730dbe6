// Runs before the page is painted, so that a reader's choice of light or dark does not flash.
(root => {
  function dress() {
    if (!root.classList.contains('scripts')) root.classList.add('scripts');
    const chosen = localStorage.getItem('theme');
    if ((chosen === 'dark' || chosen === 'light') && root.dataset.theme !== chosen) root.dataset.theme = chosen;
  }

  dress();
  // Enhanced navigation gives <html> the attributes that the server sent.
  new MutationObserver(dress).observe(root, { attributeFilter: ['class', 'data-theme'] });
})(document.documentElement);
