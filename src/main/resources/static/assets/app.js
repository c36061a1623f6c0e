// Comfort only: every page works without this file.
(function () {
  'use strict';

  var dirty = false;

  document.addEventListener('input', function (event) {
    var form = event.target.form;
    if (form && form.hasAttribute('data-warn-unsaved')) {
      dirty = true;
    }
  });

  // A second click within a moment sends nothing.
  document.addEventListener('submit', function (event) {
    var now = Date.now();
    var form = event.target;
    if (form.dataset.sentAt && now - Number(form.dataset.sentAt) < 2000) {
      event.preventDefault();
      return;
    }
    form.dataset.sentAt = now;
    dirty = false;
  });

  window.addEventListener('beforeunload', function (event) {
    if (dirty) {
      event.preventDefault();
      event.returnValue = '';
    }
  });

  // Coming back with the browser's button must not leave the form asleep.
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-sent-at]').forEach(function (form) {
      delete form.dataset.sentAt;
    });
  });

  var summary = document.querySelector('.govuk-error-summary, .govuk-notification-banner--success');
  if (summary) {
    summary.focus();
  }
})();
