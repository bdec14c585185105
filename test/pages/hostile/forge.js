/**
 * A page that works against whoever guards it. `?forge=` names what it does, a comma between: events, remove, cover,
 * context, prototypes. It tells nobody what it did.
 */
(() => {
  const wanted = new Set(
    (new URLSearchParams(location.search).get('forge') ?? 'events,remove,cover,context').split(','),
  );

  /** Fires what a person's send is made of, without a person, and events that extensions use among themselves. */
  function forgeEvents() {
    for (const target of [window, document, document.documentElement]) {
      for (const type of ['second-look', 'wxt:content-script-started', 'extension-ready', 'message']) {
        target.dispatchEvent(new CustomEvent(type, { bubbles: true, detail: { approved: true } }));
      }
    }
    const editor = document.querySelector('[role="textbox"]');
    for (const type of ['keydown', 'keyup']) {
      editor?.dispatchEvent(
        new KeyboardEvent(type, { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, composed: true }),
      );
    }
  }

  /** Ends content scripts of WXT that listen for a newer copy of themselves (codebases.md 5.2). */
  function endContext() {
    for (const contentScriptName of ['guard', 'content', 'ui']) {
      for (const id of ['', 'second-look', 'second-look@second-look.example']) {
        window.postMessage(
          { type: `${id}:${contentScriptName}:wxt:content-script-started`, contentScriptName },
          '*',
        );
        document.dispatchEvent(
          new CustomEvent(`${id}:${contentScriptName}:wxt:content-script-started`, {
            detail: { contentScriptName, messageId: 'forged' },
          }),
        );
      }
    }
  }

  const own = new WeakSet();

  /** Takes away every element that the page did not put there itself. */
  function removeStrangers() {
    new MutationObserver((records) => {
      for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
        const isStranger =
          node instanceof HTMLElement && !own.has(node) && node.parentElement === document.documentElement;
        const isHost =
          node instanceof HTMLElement &&
          node.parentElement === document.body &&
          node.childElementCount === 0 &&
          node.tagName === 'DIV';
        if (isStranger || isHost) node.remove();
      }
    }).observe(document.documentElement, { childList: true, subtree: true });
  }

  /** Lays itself over everything, in the top layer too. */
  function cover() {
    const lid = document.createElement('dialog');
    own.add(lid);
    lid.style.cssText =
      'position: fixed; inset: auto 0 0 auto; width: 1px; height: 1px; opacity: 0; border: 0; padding: 0';
    const veil = document.createElement('div');
    own.add(veil);
    veil.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; pointer-events: none';
    veil.append(document.createTextNode(''));
    document.body.append(lid, veil);
    new MutationObserver(() => {
      if (document.querySelector('dialog[open], [popover]') && !lid.open) lid.show();
    }).observe(document.documentElement, { childList: true, subtree: true, attributes: true });
  }

  /** Replaces what a release or a reading would call. */
  function poisonPrototypes() {
    const nothing = () => undefined;
    HTMLElement.prototype.click = nothing;
    HTMLFormElement.prototype.requestSubmit = nothing;
    Event.prototype.composedPath = () => [];
    Event.prototype.stopImmediatePropagation = nothing;
  }

  const does = {
    events: forgeEvents,
    context: endContext,
    remove: removeStrangers,
    cover,
    prototypes: poisonPrototypes,
  };
  addEventListener('load', () => {
    for (const name of wanted) does[name]?.();
    if (wanted.has('events')) setInterval(forgeEvents, 1000);
    if (wanted.has('context')) setInterval(endContext, 1000);
  });
})();
