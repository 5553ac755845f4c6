// What the page shows: the picture on the canvas, or the text of the mirror. It stands on the root
// element, `<html data-view>`, where the style sheets and the program (src/app/shell/root.rs) read it,
// and in the address, so that a reload or a link shows the same.

const root = document.documentElement;
const link = document.getElementById("view-link");

/** What the address asks for. */
export function asked() {
  return new URLSearchParams(location.search).has("text") ? "text" : "picture";
}

export function current() {
  return root.dataset.view === "text" ? "text" : "picture";
}

/** The address of this page that shows the one or the other; all else in it stays. */
function addressOf(view) {
  const asks = location.search.slice(1).split("&").filter((part) => part && !/^text(=|$)/.test(part));
  if (view === "text") asks.push("text");
  return `${location.pathname}${asks.length > 0 ? `?${asks.join("&")}` : ""}${location.hash}`;
}

/** Shows the one or the other; `why` names the line that says why it had to be. */
export function show(view, why) {
  root.dataset.view = view;
  // Some servers and frames allow no change of the address: the page shows it all the same.
  try {
    history.replaceState(history.state, "", addressOf(view));
  } catch {}
  for (const line of document.querySelectorAll("[data-why]")) line.hidden = line.dataset.why !== why;
  const other = view === "text" ? "picture" : "text";
  link.textContent = link.dataset[other];
  link.hidden = view === "text" && why === "no-webgl";
  root.dispatchEvent(new Event("breach-view"));
}

link.addEventListener("click", (event) => {
  event.preventDefault();
  const view = current() === "text" ? "picture" : "text";
  // A picture that was lost does not come back without a reload; everything was saved as it happened.
  if (view === "picture" && root.dataset.picture === "lost") {
    history.replaceState(history.state, "", addressOf(view));
    location.reload();
    return;
  }
  show(view);
  link.focus();
});
