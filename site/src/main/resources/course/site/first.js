(function () {
  var html = document.documentElement;
  html.classList.add("scripted");
  // Elsewhere than at the top, every height above has to be known to find the place.
  var opened = performance.getEntriesByType("navigation")[0];
  if (!location.hash && opened && opened.type === "navigate") html.classList.add("from-top");
  function choose() {
    try {
      var theme = localStorage.getItem("course.theme");
      if (theme === "dark" || theme === "light") html.dataset.theme = theme;
    } catch (refused) { /* storage is off: the system's theme it is */ }
  }
  choose();
  // A page in another tab, or one that comes back from the history, takes the choice over as well.
  addEventListener("storage", choose);
  addEventListener("pageshow", choose);
})();
