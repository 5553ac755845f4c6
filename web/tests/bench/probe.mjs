// What is put into a page before its own scripts: it counts frames where WebGL draws, so that it
// counts the same in the game and in the floor.

/** Runs in the page. */
export function probe() {
  const seen = { frames: 0, firstPaintMs: null, wasmBytes: 0 };
  globalThis.__probe = seen;
  let drawing = false;
  const drew = (gl) => {
    if (drawing) return;
    drawing = true;
    seen.frames += 1;
    // After the program's own callback, before the next one.
    queueMicrotask(() => {
      drawing = false;
      if (seen.firstPaintMs !== null) return;
      // Reading a pixel waits until the picture is really there.
      gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
      seen.firstPaintMs = performance.now();
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
}
