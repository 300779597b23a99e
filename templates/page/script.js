/* Filters and sorts the rate table. Without this file the table is whole and in
   the order of the plan; nothing else on the pages needs a script. */
'use strict';

(() => {
  const form = document.getElementById('filter_');
  const table = document.getElementById('facts_');
  if (!form || !table) {
    return;
  }

  const rows = [...table.querySelectorAll('tr.fact')];
  const homes = rows.map((row) => row.parentNode);
  const groups = [...table.tBodies];
  const sorted = document.createElement('tbody');
  const shown = form.querySelector('.shown');
  const outcomes = [...form.elements.outcome.options].map((option) => option.value);
  const buttons = [...table.tHead.querySelectorAll('th[data-key]')].map(button);

  /* What rows are compared by; a row without a rate comes last in both directions. */
  const values = {
    rate: (row) => (row.dataset.rate === undefined ? null : Number(row.dataset.rate)),
    goal: (row) => row.querySelector('th a').textContent,
    outcome: (row) => outcomes.indexOf(row.dataset.outcome),
  };

  function compare(one, other) {
    return typeof one === 'string'
      ? one.localeCompare(other, document.documentElement.lang, { numeric: true })
      : one - other;
  }

  /* Width of letters and case do not matter: ＰＭＤＡ is found by pmda. */
  function plain(text) {
    return text.normalize('NFKC').toLowerCase();
  }

  /* Whether a department is among those of a row, as they are printed. */
  function isOf(department, all) {
    const comma = form.dataset.comma || '、';
    return (comma + all + comma).includes(comma + department + comma);
  }

  function wanted(row) {
    const chosen = (name) => (form.elements[name] ? form.elements[name].value : '');
    return (
      ['theme', 'department', 'outcome', 'rating'].every(
        (name) =>
          chosen(name) === '' ||
          chosen(name) === row.dataset[name] ||
          (name === 'department' && isOf(chosen(name), row.dataset.department)),
      ) && plain(row.cells[0].textContent).includes(plain(chosen('text').trim()))
    );
  }

  function filter() {
    rows.forEach((row) => {
      row.hidden = !wanted(row);
    });
    const left = rows.filter((row) => !row.hidden);
    const ordered = form.elements.order.value !== '';
    groups.forEach((group) => {
      const owns = group.classList.contains('theme')
        ? left.some((row) => row.dataset.theme === group.dataset.theme)
        : left.some((row) => row.parentNode === group);
      group.hidden = ordered || !owns;
    });
    shown.textContent = form.dataset.shown
      .replace('{0}', left.length)
      .replace('{1}', rows.length);
  }

  function order() {
    const wish = form.elements.order.value;
    const key = wish.replace('-', '');
    const sign = wish.startsWith('-') ? -1 : 1;
    table.classList.toggle('sorted', wish !== '');
    buttons.forEach((one) => {
      const direction = sign > 0 ? 'ascending' : 'descending';
      one.head.setAttribute('aria-sort', one.key === key ? direction : 'none');
    });
    if (wish === '') {
      rows.forEach((row, place) => homes[place].append(row));
      sorted.remove();
      return;
    }
    const value = values[key];
    const ranked = [...rows].sort((a, b) => {
      const one = value(a);
      const other = value(b);
      if (one === null || other === null) {
        return (one === null ? 1 : 0) - (other === null ? 1 : 0);
      }
      return sign * compare(one, other);
    });
    sorted.append(...ranked);
    table.append(sorted);
  }

  function apply() {
    order();
    filter();
  }

  /* A head that sorts by its column, upwards first, then downwards, then as in the plan. */
  function button(head) {
    const key = head.dataset.key;
    const made = document.createElement('button');
    made.type = 'button';
    made.setAttribute('aria-label', form.dataset.sort.replace('{0}', head.textContent));
    made.addEventListener('click', () => {
      const next = { [key]: `-${key}`, [`-${key}`]: '' };
      const now = form.elements.order.value;
      form.elements.order.value = now in next ? next[now] : key;
      apply();
    });
    head.append(made);
    return { key, head };
  }

  form.addEventListener('input', apply);
  form.addEventListener('change', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply));
  /* A link may choose what is shown: all_goals.html?outcome=not-achieved&order=rate */
  new URLSearchParams(location.search).forEach((value, name) => {
    const field = form.elements.namedItem(name);
    if (field && 'value' in field) {
      field.value = value;
    }
  });
  form.hidden = false;
  apply();
})();
