// Warns 5 minutes before a session ends and offers to stay signed in. Every page works without it.
(function () {
  'use strict';

  var MINUTE = 60000;
  var WARNING = 5 * MINUTE;
  var KEY = 'ehc-seen';

  var box = document.querySelector('[data-session-minutes]');
  if (!box) {
    return;
  }
  var words = box.querySelector('[data-session-words]');
  var stay = box.querySelector('button');
  var length = Number(box.dataset.sessionMinutes) * MINUTE;
  var seen = 0;
  box.setAttribute('role', 'alert');

  // Another tab may have spoken to the server since.
  function lastSeen() {
    try {
      return Math.max(seen, Number(localStorage.getItem(KEY)) || 0);
    } catch (refused) {
      return seen;
    }
  }

  function speak() {
    seen = Date.now();
    try {
      localStorage.setItem(KEY, String(seen));
    } catch (refused) {
      // this tab still knows
    }
    box.hidden = true;
  }

  function time(at) {
    var date = new Date(at);
    var hour = date.getHours() % 12 || 12;
    return hour + ':' + String(date.getMinutes()).padStart(2, '0') + (date.getHours() < 12 ? 'am' : 'pm');
  }

  function look() {
    var end = lastSeen() + length;
    var left = end - Date.now();
    if (left > WARNING) {
      box.hidden = true;
    } else if (left <= 0) {
      tell(box.dataset.ended, true);
    } else if (box.hidden) {
      document.dispatchEvent(new Event('ehc-ending'));
      tell(box.dataset.ending.replace('{time}', time(end)), false);
    }
  }

  function tell(text, ended) {
    box.hidden = false;
    stay.hidden = ended;
    if (words.textContent !== text) {
      words.textContent = text;
    }
  }

  stay.addEventListener('click', function () {
    fetch(box.dataset.stay, {headers: {'X-Requested-With': 'XMLHttpRequest'}}).then(function (answer) {
      if (answer.ok && !answer.redirected) {
        speak();
      } else {
        tell(box.dataset.ended, true);
      }
    });
  });
  document.addEventListener('ehc-seen', speak);
  speak();
  setInterval(look, 15000);
  document.addEventListener('visibilitychange', look);
})();
