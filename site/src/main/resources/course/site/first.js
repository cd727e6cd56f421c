(function () {
  var html = document.documentElement;
  html.classList.add("scripted");
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
