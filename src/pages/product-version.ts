declare const __PRODUCT_VERSION__: string;

/** Put in by the build from package.json. */
export const PRODUCT_VERSION = __PRODUCT_VERSION__;
