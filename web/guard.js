// For browsers that are too old for loader.js, and for a loader that does not arrive. In the JavaScript of
// 2009, so that all of them read it.
(function () {
  var missing = null;

  function show(id, detail) {
    var sections = document.querySelectorAll("#shell section[id]");
    for (var at = 0; at < sections.length; at += 1) sections[at].hidden = sections[at].id !== id;
    var place = document.querySelector("#" + id + " [data-detail]");
    if (place) place.textContent = detail || "";
    var button = document.querySelector("#" + id + " button");
    if (button) {
      button.onclick = function () {
        location.reload();
      };
    }
  }

  // What does not arrive says so on its way down only.
  document.addEventListener(
    "error",
    function (event) {
      if (event.target && event.target.tagName === "SCRIPT") missing = event.target.src;
    },
    true
  );

  window.addEventListener("load", function () {
    if (window.breachShell) return;
    if (missing) show("network", missing);
    else show("unsupported", navigator.userAgent);
  });
})();
