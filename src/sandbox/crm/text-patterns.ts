/**
 * Which texts Zoho takes for addresses and numbers. Both are stricter than what people type: a phone number begins with a
 * plus or a word, and knows no slash; an address ends in a name of letters.
 */
const WORD = '\\p{L}\\p{M}\\p{N}';
const EMAIL = new RegExp(
  `^[-+_${WORD}][-!#$%&'*+/=?^_\`{|}~.${WORD}]*@(?=.{4,256}$)(?:[${WORD}]+(?:[-_]+[${WORD}]+)*\\.)+[\\p{L}\\p{M}]{2,22}$`,
  'u',
);

const BRACKETED = ' ?\\((?![.-])(?:[ .-]?[\\da-zA-Z])+\\)(?!\\.)';
const EXTENSION = '(?:,*;?[\\da-zA-Z])*';
const PHONE = new RegExp(`^\\+?(?![.-])(?:[.-]? ?[\\da-zA-Z]|${BRACKETED})+${EXTENSION}[#;]?$`);

const WEBSITE = /^[^\s<>"]+\.[^\s<>"]+$/u;

export const TEXT_PATTERNS: Partial<Record<string, RegExp>> = { email: EMAIL, phone: PHONE, website: WEBSITE };
