// The chart on screen: pan, zoom, find, highlight, collapse and a keyboard's walk, all in the browser. The drawing is whole without it.
// Its state (what is in view, what is folded, which kinds of line are off) goes into the address.

const least = .1, most = 8;

class Chart {
  constructor(frame) {
    this.frame = frame;
    this.svg = frame.querySelector('svg');
    const [x, y, width, height] = this.svg.getAttribute('viewBox').split(/[\s,]+/).map(Number);
    this.whole = { x, y, width, height };
    this.boxes = new Map([...this.svg.querySelectorAll('g.box')].map(box => [box.id, box]));
    this.children = new Map();
    for (const box of this.boxes.values()) {
      const parent = this.parentOf(box);
      if (parent) (this.children.get(parent.id) ?? this.children.set(parent.id, []).get(parent.id)).push(box);
    }
    this.folded = new Set();
    this.off = new Set();
    this.read();
    this.listen();
    this.apply();
  }

  parentOf(box) {
    return box.dataset.parent ? this.boxes.get(this.prefixed(box.dataset.parent)) : null;
  }

  // Ids in the drawing may carry a prefix; data-parent does not.
  prefixed(id) {
    this.prefix ??= [...this.boxes.keys()][0]?.replace(/(unit|post)-.*$/, '') ?? '';
    return this.prefix + id;
  }

  above(box) {
    const path = [];
    for (let at = this.parentOf(box); at && !path.includes(at); at = this.parentOf(at)) path.push(at);
    return path;
  }

  below(box) {
    const found = [];
    const queue = [...(this.children.get(box.id) ?? [])];
    while (queue.length) {
      const next = queue.shift();
      found.push(next);
      queue.push(...(this.children.get(next.id) ?? []));
    }
    return found;
  }

  // ---- view ----

  fit() {
    const { width, height } = this.frame.getBoundingClientRect();
    const scale = Math.min(width / this.whole.width, height / this.whole.height);
    this.view = { scale, x: (width - this.whole.width * scale) / 2, y: Math.max(0, (height - this.whole.height * scale) / 2) };
    this.fitted = true;
    this.apply();
  }

  // The whole chart where it can be read so; on a small screen its top, at a size one can read.
  begin() {
    this.view = { scale: 1, x: 0, y: 0 };
    this.fit();
    const top = [...this.boxes.values()].find(box => box.classList.contains('root'));
    if (this.view.scale > .42 || !top) return;
    this.show(top, .62);
    this.view.y += top.querySelector('rect.face').getBBox().height - this.frame.clientHeight / 2 + 40;
    this.apply();
  }

  zoom(by, at) {
    const scale = Math.min(most, Math.max(least, this.view.scale * by));
    const ratio = scale / this.view.scale;
    const centre = at ?? { x: this.frame.clientWidth / 2, y: this.frame.clientHeight / 2 };
    this.view = { scale, x: centre.x - (centre.x - this.view.x) * ratio, y: centre.y - (centre.y - this.view.y) * ratio };
    this.fitted = false;
    this.apply();
  }

  show(box, scale) {
    const area = box.querySelector('rect.face').getBBox();
    const readable = scale ?? Math.max(this.view.scale, 1);
    this.view = {
      scale: readable,
      x: this.frame.clientWidth / 2 - (area.x + area.width / 2 - this.whole.x) * readable,
      y: this.frame.clientHeight / 2 - (area.y + area.height / 2 - this.whole.y) * readable,
    };
    this.fitted = false;
    this.apply();
  }

  apply() {
    const { scale, x, y } = this.view;
    this.svg.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    this.svg.classList.toggle('far', scale < .35);
    this.svg.style.setProperty('--thin', `${1 / scale}px`);
    clearTimeout(this.writing);
    this.writing = setTimeout(() => this.write(), 200);
  }

  // ---- the address ----

  read() {
    const asked = new URLSearchParams(location.search);
    const at = (asked.get('at') ?? '').split(',').map(Number);
    for (const id of (asked.get('folded') ?? '').split(',').filter(Boolean)) if (this.boxes.has(this.prefixed(id))) this.folded.add(this.prefixed(id));
    for (const kind of (asked.get('off') ?? '').split(',').filter(Boolean)) this.off.add(kind);
    if (at.length === 3 && at.every(Number.isFinite)) this.view = { x: at[0], y: at[1], scale: Math.min(most, Math.max(least, at[2])) };
    else this.begin();
    for (const field of document.querySelectorAll('[data-chart-kind]')) field.checked = !this.off.has(field.dataset.chartKind);
    this.fold();
    this.toggleKinds();
  }

  write() {
    const url = new URL(location.href);
    const set = (name, value) => value ? url.searchParams.set(name, value) : url.searchParams.delete(name);
    set('at', this.fitted ? '' : [this.view.x, this.view.y].map(Math.round).concat(this.view.scale.toFixed(3)).join(','));
    set('folded', [...this.folded].map(id => id.slice(this.prefix.length)).join(','));
    set('off', [...this.off].join(','));
    if (url.href !== location.href) history.replaceState(history.state, '', url);
  }

  // ---- what is shown ----

  fold() {
    const hidden = new Set([...this.folded].flatMap(id => this.below(this.boxes.get(id))).map(box => box.id));
    for (const box of this.boxes.values()) {
      box.classList.toggle('gone', hidden.has(box.id));
      box.classList.toggle('folded', this.folded.has(box.id));
    }
    for (const line of this.svg.querySelectorAll('g.line'))
      line.classList.toggle('gone', hidden.has(this.prefixed(line.dataset.from ?? '')) || hidden.has(this.prefixed(line.dataset.to ?? '')));
  }

  toggleFold(box) {
    if (!this.children.has(box.id)) return;
    if (!this.folded.delete(box.id)) this.folded.add(box.id);
    this.fold();
    this.write();
  }

  toggleKinds() {
    for (const line of this.svg.querySelectorAll('g.lines.other g.line')) line.classList.toggle('off', this.off.has(line.dataset.kind));
  }

  highlight(box) {
    const related = box ? new Set([box, ...this.above(box), ...this.below(box)]) : null;
    this.svg.classList.toggle('chosen', !!box);
    for (const other of this.boxes.values()) other.classList.toggle('related', !!related?.has(other));
    const has = id => [...(related ?? [])].some(b => b.id === this.prefixed(id ?? ''));
    for (const line of this.svg.querySelectorAll('g.line')) line.classList.toggle('related', !!box && has(line.dataset.from) && has(line.dataset.to));
  }

  choose(link) {
    const panel = document.querySelector('[data-chart-panel]');
    const box = link?.closest('g.box') ?? null;
    this.chosen = box;
    this.highlight(box);
    panel.hidden = !link;
    if (!link) return;
    const words = panel.dataset;
    const say = document.createElement('p');
    say.textContent = link.querySelector('title')?.textContent ?? link.getAttribute('aria-label') ?? '';
    const open = document.createElement('a');
    open.href = link.href.baseVal;
    open.textContent = box ? words.open : words.read;
    panel.replaceChildren(say, open);
    if (!box) return;
    const focus = document.createElement('a');
    const query = new URLSearchParams(location.search);
    for (const name of ['at', 'folded']) query.delete(name);
    query.set('root', box.dataset.key);
    focus.href = `${words.address}?${query}`;
    focus.textContent = words.focus;
    panel.append(focus);
    if (!this.children.has(box.id)) return;
    const folding = document.createElement('button');
    folding.type = 'button';
    folding.className = 'tool';
    folding.textContent = words.fold;
    folding.addEventListener('click', () => this.toggleFold(box));
    panel.append(folding);
  }

  find(words) {
    const wanted = fold(words).split(/\s+/).filter(Boolean);
    const found = wanted.length
      ? [...this.boxes.values()].filter(box => wanted.every(word => fold(box.textContent).includes(word)))
      : [];
    for (const box of this.boxes.values()) box.classList.toggle('found', found.includes(box));
    if (found.length) this.show(found[0]);
    return found.length;
  }

  // ---- hands and keys ----

  listen() {
    const { frame } = this;
    frame.addEventListener('wheel', event => {
      if (!event.ctrlKey && !event.metaKey && document.activeElement !== frame && !frame.contains(document.activeElement) && !this.held) return;
      event.preventDefault();
      this.zoom(Math.exp(-event.deltaY * (event.deltaMode ? .05 : .0015)), this.spot(event));
    }, { passive: false });

    const fingers = new Map();
    let moved = 0;
    frame.addEventListener('pointerdown', event => {
      if (event.button > 0) return;
      fingers.set(event.pointerId, this.spot(event));
      moved = 0;
      this.held = true;
    });
    frame.addEventListener('pointermove', event => {
      const before = fingers.get(event.pointerId);
      if (!before) return;
      const now = this.spot(event);
      if (fingers.size === 2) {
        const other = [...fingers].find(([id]) => id !== event.pointerId)[1];
        this.zoom(distance(now, other) / Math.max(1, distance(before, other)), { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
      } else {
        this.view = { ...this.view, x: this.view.x + now.x - before.x, y: this.view.y + now.y - before.y };
        this.fitted = false;
        this.apply();
      }
      moved += distance(now, before);
      if (moved > 4) frame.setPointerCapture(event.pointerId);
      fingers.set(event.pointerId, now);
    });
    for (const end of ['pointerup', 'pointercancel'])
      frame.addEventListener(end, event => fingers.delete(event.pointerId));
    // A drag that ends on a box is no click on it. A click chooses; Enter and a second click open.
    frame.addEventListener('click', event => {
      const link = event.target.closest('a');
      if (moved > 4 || (event.detail === 1 && link && !event.ctrlKey && !event.metaKey && !event.shiftKey)) {
        event.preventDefault();
        event.stopPropagation();
      }
      if (moved <= 4 && event.detail === 1) this.choose(link);
    }, true);
    frame.addEventListener('dblclick', event => {
      const link = event.target.closest('a');
      if (link) location.href = link.href.baseVal;
    });
    frame.addEventListener('dragstart', event => event.preventDefault());

    this.svg.addEventListener('pointerover', event => this.highlight(event.target.closest('g.box') ?? this.chosen));
    this.svg.addEventListener('pointerleave', () => this.highlight(this.chosen));
    this.svg.addEventListener('focusin', event => {
      const box = event.target.closest('g.box');
      this.highlight(box);
      if (box && !this.isInView(box)) this.show(box, this.view.scale);
    });
    this.svg.addEventListener('keydown', event => this.key(event));
  }

  spot(event) {
    const area = this.frame.getBoundingClientRect();
    return { x: event.clientX - area.left, y: event.clientY - area.top };
  }

  isInView(box) {
    const area = box.getBoundingClientRect(), frame = this.frame.getBoundingClientRect();
    return area.left >= frame.left && area.right <= frame.right && area.top >= frame.top && area.bottom <= frame.bottom;
  }

  key(event) {
    const box = event.target.closest('g.box');
    if (!box) return;
    const siblings = (this.parentOf(box) ? this.children.get(this.parentOf(box).id) : [...this.boxes.values()].filter(b => !this.parentOf(b)));
    const place = siblings.indexOf(box);
    const to = {
      ArrowUp: this.parentOf(box),
      ArrowDown: this.folded.has(box.id) ? null : this.children.get(box.id)?.[0],
      ArrowLeft: siblings[place - 1],
      ArrowRight: siblings[place + 1],
      Home: [...this.boxes.values()][0],
    }[event.key];
    if (to) to.querySelector('a').focus();
    else if (event.key === '+' || event.key === '=') this.zoom(1.25);
    else if (event.key === '-') this.zoom(.8);
    else if (event.key === '0') this.fit();
    else if (event.key === ' ') this.toggleFold(box);
    else if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
  }
}

function distance(a, b) {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function fold(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').replace(/’/g, "'").toLowerCase();
}

function start() {
  const frame = document.querySelector('[data-chart]');
  if (!frame || frame.chart) return;
  frame.classList.add('live');
  const chart = frame.chart = new Chart(frame);
  const tools = document.querySelector('[data-chart-tools]');
  tools.addEventListener('click', event => {
    const tool = event.target.closest('[data-chart-do]')?.dataset.chartDo;
    if (tool === 'fit') chart.fit();
    if (tool === 'in') chart.zoom(1.25);
    if (tool === 'out') chart.zoom(.8);
    if (tool === 'unfold') { chart.folded.clear(); chart.fold(); chart.write(); }
  });
  tools.addEventListener('change', event => {
    const kind = event.target.dataset.chartKind;
    if (!kind) return;
    if (event.target.checked) chart.off.delete(kind); else chart.off.add(kind);
    chart.toggleKinds();
    chart.write();
  });
  const finder = tools.querySelector('[data-chart-find]');
  finder?.addEventListener('input', () => {
    const count = chart.find(finder.value);
    document.getElementById(finder.getAttribute('aria-describedby')).textContent = finder.value ? finder.dataset.found.replace('{0}', count) : '';
  });
  addEventListener('resize', () => { if (chart.fitted) chart.fit(); });
}

start();
// Enhanced navigation replaces the page without loading it anew.
globalThis.Blazor?.addEventListener('enhancedload', start);
