import { isRendered } from '../../sites/find.ts';

/** Less (px) than a box to write in and its conversation take: counters, buttons, banners. */
const least = { width: 200, height: 100 };
/** Pages have frames for advertisements and films too: so many are told of, those that say more first. */
const most = 3;

const talk = /chat|messag|messenger|support|help|contact|widget|inbox|talk|mail/i;

/** Hosts of the frames on show that this page cannot look into: what is written there is theirs to guard. */
export function foreignFrames(document: Document): string[] {
  const frames = [...document.querySelectorAll('iframe')].filter(
    (frame) => frame.contentDocument === null && isRoomy(frame),
  );
  const named = frames.filter(saysTalk);
  const hosts = (named.length > 0 ? named : frames).flatMap(({ src }) => {
    const address = URL.parse(src);
    const isWeb = address?.protocol === 'https:' || address?.protocol === 'http:';
    return isWeb && address.hostname !== document.location.hostname ? [address.hostname] : [];
  });
  return [...new Set(hosts)].slice(0, most);
}

function isRoomy(frame: HTMLIFrameElement): boolean {
  const { width, height } = frame.getBoundingClientRect();
  return width >= least.width && height >= least.height && isRendered(frame);
}

function saysTalk(frame: HTMLIFrameElement): boolean {
  return [frame.id, frame.name, frame.className, frame.title, frame.src].some((words) => talk.test(words));
}
