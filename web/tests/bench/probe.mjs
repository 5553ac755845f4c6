// What is put into a page before its own scripts: it counts frames where WebGL draws, so that it
// counts the same in the game and in the floor.

/** Runs in the page. */
export function probe() {
  const seen = { frames: 0, firstPaintMs: null, usableMs: null, wasmBytes: 0, responseMs: null };
  globalThis.__probe = seen;
  let drawing = false;
  let since = null;
  let waiting = false;
  const drew = (gl) => {
    if (drawing) return;
    drawing = true;
    seen.frames += 1;
    // After the program's own callback, before the next one.
    queueMicrotask(() => {
      drawing = false;
      if (seen.firstPaintMs !== null && since === null) return;
      // Reading a pixel waits until the picture is really there.
      gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
      seen.firstPaintMs ??= performance.now();
      if (since !== null) seen.responseMs = performance.now() - since;
      since = null;
    });
  };
  const prototype = WebGL2RenderingContext.prototype;
  for (const name of ['drawElements', 'drawArrays']) {
    const draw = prototype[name];
    prototype[name] = function counted(...args) {
      drew(this);
      return draw.apply(this, args);
    };
  }
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const make = WebAssembly[name];
    WebAssembly[name] = async (...args) => {
      const made = await make.apply(WebAssembly, args);
      const { exports } = made.instance ?? made;
      Object.defineProperty(seen, 'wasmBytes', { get: () => exports.memory.buffer.byteLength });
      return made;
    };
  }

  // Home can be used when it is painted and its first heading stands in the mirror.
  const look = () => {
    if (seen.firstPaintMs !== null && document.querySelector('#mirror h1')) seen.usableMs = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  // From the next press of the mouse to the first picture that is begun after it.
  seen.await = () => {
    seen.responseMs = null;
    waiting = true;
  };
  addEventListener(
    'pointerdown',
    (event) => {
      if (waiting) since = event.timeStamp;
      waiting = false;
    },
    true,
  );

  // From the next press of a key to the first change of an element's content, painted.
  seen.awaitChange = (root) => {
    seen.responseMs = null;
    let pressed = null;
    addEventListener('keydown', (event) => (pressed = event.timeStamp), { capture: true, once: true });
    const observer = new MutationObserver(() => {
      if (pressed === null) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => (seen.responseMs = performance.now() - pressed)));
    });
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  };
}
