declare module 'models:*' {
  const bytes: ArrayBuffer;
  export default bytes;
}
