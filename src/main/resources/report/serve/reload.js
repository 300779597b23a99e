/* Loads the page anew after the next build. It waits in a script and not in a request of its own,
   because the pages allow scripts beside them and nothing else. */
'use strict';

(() => {
  const seen = document.currentScript.src.replace(/.*seen=/, '');

  function wait() {
    const change = document.createElement('script');
    change.src = `/preview_/change.js?seen=${seen}`;
    change.onload = () => {
      change.remove();
      wait();
    };
    change.onerror = () => {
      change.remove();
      setTimeout(wait, 2000);
    };
    document.head.append(change);
  }

  wait();
})();
