const services = new Set([
  'gmail',
  'outlook',
  'hotmail',
  'yahoo',
  'gmx',
  'icloud',
  'live',
  'mail',
  'proton',
  'webmail',
]);

/** Whether a part of a domain names a service where anybody has an address: it says nothing of a company. */
export function isFreeMail(label: string): boolean {
  return services.has(label);
}
