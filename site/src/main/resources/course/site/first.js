(function () {
  var html = document.documentElement;
  html.classList.add("scripted");
  try {
    var theme = localStorage.getItem("course.theme");
    if (theme === "dark" || theme === "light") html.dataset.theme = theme;
  } catch (refused) { /* storage is off: the system's theme it is */ }
})();
