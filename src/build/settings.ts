import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import type { AccountsConfig } from '../office/config';
import { dataCentres } from '../zoho/data-centre';

/** What the one `.env` says of a deployment; `.env.example` explains each line. */
export interface BuildSettings {
  /** Where the pages will stand, without a slash at the end. */
  publicUrl: string;
  supportUrl: string;
  officeJs: string;
  /** The pages' config.json; the lines that are missing where there is none. */
  accounts: AccountsConfig | { missing: string[] };
}

/** Where `npm run dev` serves the pages, and what manifest.xml says. */
export const developmentUrl = 'https://localhost:3000';

const officeJsOfMicrosoft = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

type Lines = Record<string, string | undefined>;

/**
 * The environment's own variables go before the file's. With an OFFICE_JS beside the pages they are built for the
 * sandbox, which brings a configuration of its own: the file says nothing about it.
 */
export function readLines(file: string, environment: Lines): Lines {
  const { OFFICE_JS } = environment;
  if (OFFICE_JS !== undefined && !OFFICE_JS.startsWith('https:')) return { OFFICE_JS };
  return { ...(existsSync(file) ? parse(readFileSync(file)) : {}), ...environment };
}

/** @throws Error with a sentence that names the line which cannot be used */
export function settingsOf(lines: Lines): BuildSettings {
  const publicUrl = address('PUBLIC_URL', lines) ?? developmentUrl;
  return {
    publicUrl,
    supportUrl: address('SUPPORT_URL', lines) ?? `${publicUrl}/taskpane.html`,
    officeJs: lines.OFFICE_JS ?? officeJsOfMicrosoft,
    accounts: accountsOf(lines),
  };
}

function accountsOf(lines: Lines): BuildSettings['accounts'] {
  const microsoft = checked('MICROSOFT_CLIENT_ID', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, lines);
  const zoho = checked('ZOHO_CLIENT_ID', /^[\w.]+$/, lines);
  const tenant = checked('MICROSOFT_TENANT', /^[\w.-]+$/, lines) ?? 'organizations';
  const dataCentre = knownDataCentre(lines);
  if (microsoft === undefined || zoho === undefined) return { missing: missingOf({ microsoft, zoho }) };
  return {
    signIn: 'accounts',
    world: 'accounts',
    graph: 'https://graph.microsoft.com',
    microsoft: { clientId: microsoft, authority: `https://login.microsoftonline.com/${tenant}` },
    zoho: { clientId: zoho, dataCentre },
  };
}

function missingOf({ microsoft, zoho }: { microsoft: string | undefined; zoho: string | undefined }): string[] {
  return [microsoft === undefined ? 'MICROSOFT_CLIENT_ID' : [], zoho === undefined ? 'ZOHO_CLIENT_ID' : []].flat();
}

function knownDataCentre(lines: Lines): string {
  const id = line('ZOHO_DATA_CENTRE', lines) ?? 'com';
  if (dataCentres.some((each) => each.id === id)) return id;
  throw new Error(`ZOHO_DATA_CENTRE: "${id}" is none of ${dataCentres.map((each) => each.id).join(', ')}.`);
}

function address(name: string, lines: Lines): string | undefined {
  const text = line(name, lines);
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:') throw new Error(`${name}: "${text}" is no address that begins with https://.`);
  if (url.hash !== '' || (name === 'PUBLIC_URL' && url.search !== '')) {
    throw new Error(`${name}: "${text}" must end with its path.`);
  }
  return url.href.replace(/\/$/, '');
}

function checked(name: string, form: RegExp, lines: Lines): string | undefined {
  const text = line(name, lines);
  if (text === undefined || form.test(text)) return text;
  throw new Error(`${name}: "${text}" does not look like one: see .env.example.`);
}

function line(name: string, lines: Lines): string | undefined {
  const text = lines[name]?.trim();
  return text === '' ? undefined : text;
}
