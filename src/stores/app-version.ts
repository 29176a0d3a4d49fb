/** Which build of the site wrote a file. */
export const APP_VERSION = '0.1.0';
