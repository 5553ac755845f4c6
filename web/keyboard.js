// The keyboard on a screen lies over the page: what it hides of the field that is typed into is lifted above
// it, game and all, by the style sheet's `--lift`, and let down again. Browsers move the page themselves, each in
// another way and some not for what is fixed; so only what is still hidden is lifted.

const root = document.documentElement;
const seen = window.visualViewport;
const MARGIN = 12;
let lift = 0;

function follow() {
  const field = document.activeElement;
  const typed = field?.matches?.("#mirror [enterkeyhint]") && root.dataset.view !== "text";
  // Whoever has pinched the page larger moves it by hand.
  const covered = typed && Math.abs(seen.scale - 1) < 0.01;
  let needed = 0;
  if (covered) {
    const { top, bottom } = field.getBoundingClientRect();
    const below = bottom + lift + MARGIN - (seen.offsetTop + seen.height);
    // Never so far that its top goes out of sight.
    needed = Math.max(0, Math.round(Math.min(below, top + lift - seen.offsetTop)));
  }
  if (needed === lift) return;
  lift = needed;
  root.style.setProperty("--lift", `${lift}px`);
}

if (seen) {
  for (const name of ["resize", "scroll"]) seen.addEventListener(name, follow);
  for (const name of ["focusin", "focusout"]) {
    // After the event, when the focus is where it goes.
    document.addEventListener(name, () => requestAnimationFrame(follow));
  }
}
