/** A short status in the page. In: words. Out: "copy" or "close". May import components/ui only. */
export { StatusToast, type StatusToastProps } from './status-toast.tsx';
