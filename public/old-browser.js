/* For browsers that cannot run the page, and for a page that does not wake: says so. Written for the oldest of them. */
(function () {
  var note = document.getElementById('page-note');
  if (!note) return;
  var app = document.getElementById('app');
  var show = function (name) {
    note.className = 'page-note page-note-' + name;
    note.removeAttribute('hidden');
  };
  var able = 'noModule' in document.createElement('script') && !!window.HTMLDialogElement && !!Array.prototype.toSorted && !!window.CSS && CSS.supports('height', '1dvh');
  if (!able) {
    show('old');
    return;
  }
  /* A page that says itself what has failed is no longer waited for. */
  var isAwake = function () {
    return !!app && (app.hasAttribute('data-awake') || app.hasAttribute('data-failed'));
  };
  var sayLate = function () {
    if (isAwake()) return;
    show('late');
    var again = setInterval(function () {
      if (!isAwake()) return;
      note.setAttribute('hidden', '');
      clearInterval(again);
    }, 500);
  };
  setTimeout(sayLate, 10000);
  /* Who presses something waits for an answer. */
  var onPress = function () {
    if (app) app.removeEventListener('click', onPress);
    setTimeout(sayLate, 2000);
  };
  if (app) app.addEventListener('click', onPress);
})();
