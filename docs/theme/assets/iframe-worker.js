// The search of pages that are opened from the file system. Browsers start no worker there, so the script of the
// worker runs in a frame that nobody sees. The theme's script of the search looks for the name IFrameWorker.
if (location.protocol === "file:") {
  const load = (inside, url) =>
    new Promise((done, failed) => {
      const script = inside.document.createElement("script");
      Object.assign(script, { src: url, async: false, onload: done, onerror: failed });
      inside.document.head.append(script);
    });

  window.Worker = window.IFrameWorker = class extends EventTarget {
    constructor(url) {
      super();
      const frame = document.createElement("iframe");
      Object.assign(frame, { hidden: true, srcdoc: "<!doctype html>" });
      this.inside = new Promise((begun) => (frame.onload = begun)).then(async () => {
        const inside = frame.contentWindow;
        inside.importScripts = (...urls) => Promise.all(urls.map((one) => load(inside, one)));
        inside.postMessage = (data) => this.dispatchEvent(new MessageEvent("message", { data }));
        await load(inside, url);
        return inside;
      });
      document.body.append(frame);
    }

    async postMessage(data) {
      (await this.inside).dispatchEvent(new MessageEvent("message", { data }));
    }
  };
}
