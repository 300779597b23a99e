/* Searches the texts of the book and of the books beside it, in the browser alone. The index is a
   script, which a browser loads from a folder too; it is loaded when someone searches. */
'use strict';

(() => {
  const form = document.querySelector('form.search');
  if (!form) {
    return;
  }
  const box = form.elements.q;
  const list = document.getElementById('hits_');
  const AT_ONCE = 20;
  const BEFORE = 24;
  const LONGEST = 100;

  /* Width and case of letters do not matter, nor whether kana are hiragana or katakana. */
  function fold(text) {
    return text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[ァ-ヶヽヾ]+/g, (run) =>
        String.fromCharCode(...[...run].map((kana) => kana.charCodeAt(0) - 0x60)),
      );
  }

  /* The books that are loaded: their pages with folded texts. */
  const books = [];

  /* Where the pages of another book are, as the index of this one says. */
  function folderOf(code) {
    const own = books[0];
    return own.folders[own.years.indexOf(code)] ?? '';
  }

  function load(address) {
    return new Promise((done) => {
      const script = document.createElement('script');
      script.src = address;
      script.onload = () => done(true);
      script.onerror = () => done(false);
      document.head.append(script);
    });
  }

  function prepare(page, book) {
    const sections = page.sections.map(fold);
    const title = fold(page.title);
    return page.texts.map(([kind, section, anchor, text]) => ({
      book,
      page,
      kind: book.kinds[kind],
      section: page.sections[section],
      address: book.folder + page.file + (anchor === '' ? '' : `#${encodeURIComponent(anchor)}`),
      text,
      folded: fold(text),
      around: `${title}\n${sections[section]}`,
    }));
  }

  /* What an index calls. Whatever it gives is text, and is only ever shown as text. */
  globalThis.reportSearch_ = (index) => {
    const code = index.book ?? index.part;
    let book = books.find((one) => one.code === code);
    if (index.book !== undefined) {
      book = { ...index, code, folder: books.length === 0 ? '' : folderOf(code), texts: [] };
      books.push(book);
    }
    index.pages.forEach((page) => book.texts.push(...prepare(page, book)));
  };

  let loading = null;

  async function loadAll() {
    if (!(await load('search_index.js')) || books.length === 0) {
      return false;
    }
    const own = books[0];
    await Promise.all(own.files.map((file) => load(file)));
    for (const year of own.years) {
      const folder = folderOf(year);
      if (await load(`${folder}search_index.js`)) {
        const other = books.find((book) => book.code === year);
        await Promise.all((other ? other.files : []).map((file) => load(folder + file)));
      }
    }
    return true;
  }

  function words(query) {
    return [...new Set(fold(query).split(/\s+/).filter((word) => word !== ''))];
  }

  /* Every word stands in the text or in the titles above it, and one at least in the text. */
  function find(query) {
    const wanted = words(query);
    const hits = [];
    if (wanted.length > 0) {
      books.forEach((book) =>
        book.texts.forEach((entry) => {
          let inside = 0;
          const all = wanted.every((word) => {
            const has = entry.folded.includes(word);
            inside += has ? 1 : 0;
            return has || entry.around.includes(word);
          });
          if (all && inside > 0) {
            hits.push(entry);
          }
        }),
      );
    }
    return { wanted, hits };
  }

  /* Which characters of a text the words cover: folding may change their number. */
  function covered(text, wanted) {
    const isPlain = text.normalize('NFKC') === text;
    const clusters = isPlain ? Array.from(text) : (text.match(/[^][\p{M}\uff9e\uff9f]*/gu) ?? []);
    let folded = isPlain ? fold(text) : '';
    const from = [];
    clusters.forEach((cluster, place) => {
      if (isPlain) {
        from.push(...Array(cluster.length).fill(place));
        return;
      }
      const short = fold(cluster);
      for (let i = 0; i < short.length; i++) {
        from.push(place);
      }
      folded += short;
    });
    const marks = clusters.map(() => false);
    wanted.forEach((word) => {
      for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
        marks.fill(true, from[at], from[at + word.length - 1] + 1);
      }
    });
    return { clusters, marks };
  }

  function element(name, kind, text) {
    const made = document.createElement(name);
    made.className = kind;
    made.textContent = text;
    return made;
  }

  /* Characters with the marked ones in elements of their own. */
  function marked(made, { clusters, marks }, start, end) {
    for (let i = start; i < end; ) {
      let next = i + 1;
      while (next < end && marks[next] === marks[i]) {
        next += 1;
      }
      const piece = clusters.slice(i, next).join('').replace(/\s+/g, ' ');
      made.append(marks[i] ? element('mark', '', piece) : piece);
      i = next;
    }
    return made;
  }

  /* A hit: the first line of its text leads to its place; below it what else was found, and where. */
  function item(entry, wanted) {
    const found = covered(entry.text, wanted);
    const { clusters, marks } = found;
    const line = clusters.indexOf('\n');
    const head = Math.min(line < 0 ? clusters.length : line, LONGEST);
    const link = element('a', '', '');
    link.href = entry.address;
    link.append(element('span', 'kind', entry.kind), ' ');
    marked(link, found, 0, head);
    const made = document.createElement('li');
    made.append(link);
    const next = marks.indexOf(true, head);
    if (next >= 0) {
      const start = Math.max(next - BEFORE, head);
      const end = Math.min(start + LONGEST, clusters.length);
      const rest = marked(element('p', 'excerpt', start > head ? '…' : ''), found, start, end);
      rest.append(end < clusters.length ? '…' : '');
      made.append(rest);
    }
    const place = [entry.page.title, entry.section].filter((part) => part !== '');
    made.append(element('p', 'where', place.join(' › ')));
    return made;
  }

  const status = list && list.querySelector('.status');

  function say(pattern, ...values) {
    status.textContent = values.reduce((text, value, i) => text.replace(`{${i}}`, () => value), pattern);
  }

  function heading(book, count) {
    const words = list.dataset.year.replace('{0}', () => book.year).replace('{1}', () => count);
    return element('h2', 'year', words);
  }

  /* Adds hits from one on, and a button for the next ones. */
  function show(hits, wanted, from, into) {
    const end = Math.min(from + AT_ONCE, hits.length);
    let open = null;
    for (let i = from; i < end; i++) {
      const book = hits[i].book;
      if (i === 0 || hits[i - 1].book !== book) {
        into.append(heading(book, hits.filter((hit) => hit.book === book).length));
        open = null;
      }
      if (open === null) {
        open = document.createElement('ol');
        into.append(open);
      }
      open.append(item(hits[i], wanted));
    }
    if (end < hits.length) {
      const more = element('button', 'more', list.dataset.more.replace('{0}', () => hits.length - end));
      more.type = 'button';
      more.addEventListener('click', () => {
        more.remove();
        const seen = into.childElementCount;
        show(hits, wanted, end, into);
        into.children[seen].querySelector('a')?.focus();
      });
      into.append(more);
    }
  }

  function answer(query) {
    const found = document.createElement('div');
    found.className = 'found';
    const { wanted, hits } = find(query);
    show(hits, wanted, 0, found);
    list.querySelector('.found')?.remove();
    list.append(found);
    if (wanted.length === 0) {
      say(list.dataset.empty);
    } else {
      say(hits.length === 0 ? list.dataset.none : list.dataset.found, query.trim(), hits.length);
    }
  }

  async function search() {
    if (loading === null) {
      say(list.dataset.wait);
      loading = loadAll();
    }
    if (await loading) {
      answer(box.value);
    } else {
      say(list.dataset.failed);
    }
  }

  function address(query) {
    return query.trim() === '' ? 'search_results.html' : `search_results.html?q=${encodeURIComponent(query.trim())}`;
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!list) {
      location.href = address(box.value);
    }
  });
  form.hidden = false;

  if (list) {
    box.value = new URLSearchParams(location.search).get('q') ?? '';
    let typed = 0;
    box.addEventListener('input', () => {
      search();
      /* Browsers refuse an address that changes with every key. */
      clearTimeout(typed);
      typed = setTimeout(() => history.replaceState(null, '', address(box.value)), 300);
    });
    if (box.value.trim() === '') {
      say(list.dataset.empty);
    } else {
      search();
    }
  }
})();
