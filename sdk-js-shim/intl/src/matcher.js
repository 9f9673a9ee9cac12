// In place of FormatJS's matcher, which measures the distance to all locales there are: a locale that is asked for is taken
// if there is data for it or for the locale it belongs to, and English (United States) otherwise.

import { LookupSupportedLocales as supported, ResolveLocale as resolve } from "@formatjs/intl-localematcher";

/** As in ECMA-402, section 9.2.7. */
export function ResolveLocale(available, requested, options, keys, data, getDefaultLocale) {
  const lookup = { ...options, localeMatcher: "lookup" };
  for (const tag of requested) {
    const found = nearest(tag, (locale) => data[locale] !== undefined);
    if (found !== undefined) return resolve(new Set([found]), [found + extension(tag)], lookup, keys, data, getDefaultLocale);
  }
  const locale = getDefaultLocale();
  return resolve(new Set([locale]), [locale], lookup, keys, data, getDefaultLocale);
}

/** As in ECMA-402, section 9.2.8, for the locales that have data. */
export function LookupSupportedLocales(available, requested) {
  return supported(available, requested).filter((tag) => nearest(tag, (locale) => LOCALES.includes(locale)) !== undefined);
}

function nearest(tag, isThere) {
  let locale = tag.replace(/-[ux]-.*$/, "");
  while (!isThere(locale)) {
    const end = locale.lastIndexOf("-");
    if (end < 0) return undefined;
    locale = locale.slice(0, end);
  }
  return locale;
}

function extension(tag) {
  return /-u(?:-[a-z0-9]{2,8})+/.exec(tag)?.[0] ?? "";
}
