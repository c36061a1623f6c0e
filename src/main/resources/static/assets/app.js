// Comfort only: every page works without this file.
(function () {
  'use strict';

  // A second click within a moment sends nothing.
  document.addEventListener('submit', function (event) {
    var now = Date.now();
    var form = event.target;
    if (form.dataset.sentAt && now - Number(form.dataset.sentAt) < 2000) {
      event.preventDefault();
      return;
    }
    form.dataset.sentAt = now;
  });

  // Coming back with the browser's button must not leave the form asleep.
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-sent-at]').forEach(function (form) {
      delete form.dataset.sentAt;
    });
  });

  // Says how many rows are ticked.
  var ticked = document.querySelector('[data-ticked-none]');
  if (ticked) {
    var none = ticked.textContent;
    var boxes = document.querySelectorAll('input[type=checkbox][form=bulk]');
    ticked.setAttribute('role', 'status');
    var count = function () {
      var number = Array.prototype.filter.call(boxes, function (box) { return box.checked; }).length;
      ticked.textContent = number === 0 ? none : number === 1 ? '1 task selected' : number + ' tasks selected';
    };
    document.addEventListener('change', count);
    window.addEventListener('pageshow', count);
    count();
  }

  // On paper what is folded away stands open, also where the styles alone cannot open it.
  var opened = [];
  window.addEventListener('beforeprint', function () {
    opened = Array.prototype.slice.call(document.querySelectorAll('.govuk-details:not([open])'));
    opened.forEach(function (details) { details.open = true; });
  });
  window.addEventListener('afterprint', function () {
    opened.forEach(function (details) { details.open = false; });
  });

  var summary = document.querySelector('.govuk-error-summary, .govuk-notification-banner--success');
  if (summary) {
    summary.focus();
  }
})();
