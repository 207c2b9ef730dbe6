// What is laid out badly: text wider than the window, cut off by its box, or lying on other text. Answers sentences.
() => {
  const problems = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) problems.push(`The page is ${document.documentElement.scrollWidth} px wide in a window of ${width}.`);

  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    if (!node.data.trim() || element.closest('.visually-hidden, .skip, script, style')) continue;
    if (element.matches('details:not([open])')) continue;
    if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      // Lines may be set tight: only the middle of a line, where its letters are, counts.
      const middle = box.height * 0.25;
      if (box.width > 1 && box.height > 1) texts.push({ element, left: box.left, right: box.right, top: box.top + middle, bottom: box.bottom - middle });
    }
  }

  const name = text => `<${text.element.localName} class="${text.element.className}"> «${text.element.textContent.trim().slice(0, 60)}»`;

  for (const text of texts) {
    // The chart, and the web of texts, are windows on a drawing larger than themselves; what lies outside comes into view by moving about.
    if (text.element.closest('[data-chart], [data-wide]')) continue;
    if (text.left < -1 || text.right > width + 1) problems.push(`Outside the window: ${name(text)}`);
    for (let box = text.element; box !== document.body; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (style.display === 'inline' || (style.overflowX === 'visible' && style.overflowY === 'visible')) continue;
      if (['auto', 'scroll'].includes(style.overflowY)) break;
      const edge = box.getBoundingClientRect();
      if (text.left < edge.left - 1 || text.right > edge.right + 1 || text.top < edge.top - 1 || text.bottom > edge.bottom + 1) problems.push(`Cut off: ${name(text)}`);
    }
  }

  texts.sort((a, b) => a.top - b.top);
  for (let i = 0; i < texts.length; i++) {
    for (let j = i + 1; j < texts.length && texts[j].top < texts[i].bottom - 1; j++) {
      const [a, b] = [texts[i], texts[j]];
      if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - b.top > 1) problems.push(`Overlapping: ${name(a)} and ${name(b)}`);
    }
  }

  return [...new Set(problems)].slice(0, 20);
}
