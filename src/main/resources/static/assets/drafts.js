// Saves drafts of forms that ask for it, every 30 seconds and on leaving. Without it the button of the form does.
(function () {
  'use strict';

  var EVERY = 30000;

  function keep(form) {
    var status = form.querySelector('[data-draft-status]');
    var changed = false;
    var sent = false;
    var ended = false;
    var saving = null;

    function typed() {
      var body = new URLSearchParams();
      new FormData(form).forEach(function (value, name) {
        if (typeof value === 'string') {
          body.append(name, value);
        }
      });
      body.append('draftBy', 'script');
      return body;
    }

    function say(words) {
      if (status) {
        status.textContent = words;
      }
    }

    function failed(answer) {
      changed = true;
      ended = Boolean(answer && answer.redirected);
      say(status ? status.dataset[ended ? 'ended' : 'failed'] : '');
    }

    function save() {
      if (!changed || sent || ended || saving) {
        return;
      }
      changed = false;
      saving = new AbortController();
      fetch(form.dataset.keepDraft, {method: 'POST', body: typed(), signal: saving.signal}).then(function (answer) {
        if (!answer.ok || answer.redirected) {
          failed(answer);
          return;
        }
        document.dispatchEvent(new Event('ehc-seen'));
        answer.text().then(say);
      }).catch(function () {
        if (!sent) {
          failed();
        }
      }).finally(function () {
        saving = null;
      });
    }

    function leave() {
      if (changed && !sent && !ended) {
        navigator.sendBeacon(form.dataset.keepDraft, typed());
      }
    }

    function change() {
      changed = true;
    }

    form.addEventListener('input', change);
    form.addEventListener('change', change);
    document.addEventListener('submit', function (event) {
      if (event.target === form && !event.defaultPrevented) {
        sent = true;
        if (saving) {
          saving.abort();
        }
      }
    });
    window.addEventListener('pageshow', function () {
      sent = false;
    });
    document.addEventListener('visibilitychange', function () {
      if (document.visibilityState === 'hidden') {
        leave();
      }
    });
    window.addEventListener('pagehide', leave);
    document.addEventListener('ehc-ending', save);
    setInterval(save, EVERY);
  }

  document.querySelectorAll('form[data-keep-draft]').forEach(keep);
})();
