/** True in `npm run build:test` and in unit tests: the shadow root is open and the host element has a findable attribute. */
declare const __TEST_BUILD__: boolean;
