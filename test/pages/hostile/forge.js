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

  /** What the page's own script made. Content scripts call the real methods of a world of their own. */
  const own = new WeakSet();
  for (const name of ['createElement', 'createElementNS']) {
    const real = Document.prototype[name];
    Document.prototype[name] = function (...parameters) {
      const element = real.apply(this, parameters);
      own.add(element);
      return element;
    };
  }

  /** Takes away every element that the page did not make itself, as often as it comes. */
  function removeStrangers() {
    new MutationObserver((records) => {
      for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (node.nodeType === 1 && !own.has(node)) node.remove();
      }
    }).observe(document.documentElement, { childList: true, subtree: true });
  }

  /** Lays a lid over everything, above whatever entered the top layer last. */
  function cover() {
    const lid = document.createElement('div');
    lid.popover = 'manual';
    lid.style.cssText = 'position: fixed; inset: 0; width: auto; height: auto; border: 0; background: white';
    document.body.append(lid);
    const raise = () => {
      if (lid.matches(':popover-open')) lid.hidePopover();
      lid.showPopover();
    };
    addEventListener('blur', raise, true);
    addEventListener('focusout', raise, true);
    // It goes when it is pressed: the person is not shut out by the page itself.
    lid.addEventListener('click', () => lid.remove());
  }

  /** Replaces what a release or a reading would call. */
  function poisonPrototypes() {
    const nothing = () => undefined;
    HTMLElement.prototype.click = nothing;
    HTMLFormElement.prototype.requestSubmit = nothing;
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
