/* Keeps what is pressed or typed before the page wakes, and hands it on once it has: answered late, but not lost. Written for old browsers, too. */
(function () {
  var app = document.getElementById('app');
  if (!app || !window.MutationObserver || !app.closest) return;
  /* What was pressed longer ago is no longer waited for. */
  var KEPT_MS = 10000;
  var pressed = null;
  var boxes = [];
  var typedIn = null;

  var keepBox = function (box) {
    for (var at = 0; at < boxes.length; at += 1) {
      if (boxes[at].box !== box) continue;
      boxes[at] = { box: box, wanted: !boxes[at].wanted, ms: Date.now() };
      return;
    }
    /* In its click a box is as it will be. */
    boxes.push({ box: box, wanted: box.checked, ms: Date.now() });
  };
  var onClick = function (event) {
    var target = event.target;
    if (!event.isTrusted || !target.closest) return;
    if (target.type === 'checkbox') {
      /* It says what the page shows; and that does not follow yet. */
      event.preventDefault();
      keepBox(target);
    } else if (target.closest('a[href]')) {
      /* It leads elsewhere than what was pressed before it, if it does not open by itself. */
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) pressed = null;
    } else if (!target.closest('summary, label, input, textarea, select')) {
      var answering = target.closest('button, [data-passage-id]');
      pressed = answering ? { element: answering, ms: Date.now() } : null;
    }
  };
  var onInput = function (event) {
    if (event.isTrusted && event.target.type !== 'checkbox') typedIn = event.target;
  };
  var isRecent = function (kept) {
    return Date.now() - kept.ms < KEPT_MS;
  };
  var handOn = function () {
    if (typedIn && typedIn.isConnected) {
      var kind = typedIn.tagName === 'SELECT' ? 'change' : 'input';
      typedIn.dispatchEvent(new Event(kind, { bubbles: true }));
    }
    boxes.filter(isRecent).forEach(function (kept) {
      if (kept.box.isConnected && kept.box.checked !== kept.wanted) kept.box.click();
    });
    if (pressed && isRecent(pressed) && pressed.element.isConnected) pressed.element.click();
  };
  var observer = new MutationObserver(function () {
    var isAwake = app.hasAttribute('data-awake');
    if (!isAwake && !app.hasAttribute('data-failed')) return;
    observer.disconnect();
    app.removeAttribute('data-asleep');
    app.removeEventListener('click', onClick, true);
    app.removeEventListener('input', onInput, true);
    /* After the page has drawn what its address asks for. */
    if (isAwake) setTimeout(handOn);
  });
  app.setAttribute('data-asleep', '');
  app.addEventListener('click', onClick, true);
  app.addEventListener('input', onInput, true);
  observer.observe(app, { attributes: true, attributeFilter: ['data-awake', 'data-failed'] });
})();
