import type { LoadedPage } from './pages.ts';

/** What a page or a person does between two looks at a composer, each from a number that says where. */
export const acts: Readonly<
  Record<string, (page: LoadedPage, elements: readonly Element[], nth: number) => void>
> = {
  'a text changes': (page, elements, nth) => {
    const texts = elements.flatMap((each) => [...each.childNodes].filter(({ nodeType }) => nodeType === 3));
    const text = texts[nth % texts.length];
    if (text) text.nodeValue = `${text.nodeValue} ${nth}`;
    else page.one('editor').append(`Hi ${nth}`);
  },
  'a line is written': (page, _, nth) => {
    const line = page.document.createElement('p');
    line.textContent = `Line ${nth}`;
    page.one('editor').append(line);
  },
  'the text is made bold': (page) => {
    const bold = page.document.createElement('strong');
    bold.append(...page.one('editor').childNodes);
    page.one('editor').append(bold);
  },
  'an element loses its class': (_, elements, nth) =>
    elements[nth % elements.length]?.removeAttribute('class'),
  'an element takes the class of the column': (_, elements, nth) =>
    elements[nth % elements.length]?.classList.add('scaffold-layout__detail'),
  'the column loses its class': (page) =>
    page.document.querySelector('.scaffold-layout__detail')?.classList.remove('scaffold-layout__detail'),
  'an element goes': (page, elements, nth) => {
    const editor = page.one('editor');
    const others = elements.filter((each) => !each.contains(editor));
    others[nth % others.length]?.remove();
  },
  'a name changes': (page) => {
    for (const link of page.document.querySelectorAll('h2 a')) link.textContent = 'Gregory Adeyemi';
  },
  'a subject field comes': (page) => {
    const field = page.document.createElement('input');
    field.name = 'subject';
    page.one('editor').parentElement?.prepend(field);
  },
  'the subject is set by a script': (page, _, nth) => {
    for (const field of page.document.querySelectorAll<HTMLInputElement>('input[name="subject"]'))
      field.value = `Subject ${nth}`;
  },
  'Send becomes another button': (page, _, nth) => {
    for (const send of page.marked('send')) send.setAttribute('type', nth % 2 ? 'button' : 'submit');
  },
  'another Send comes': (page) => {
    const send = page.document.createElement('button');
    send.type = 'submit';
    page.one('editor').closest('form')?.prepend(send);
  },
  'another editor comes': (page) => {
    const editor = page.one('editor').cloneNode(true);
    page.one('editor').before(editor);
  },
  'the address changes': (page, _, nth) =>
    page.window.history.pushState(null, '', `/messaging/thread/${nth}/`),
  'nothing happens': () => undefined,
};
