/** An amount of money as a person writes it; the plain number where the CRM does not say of what, or nobody knows it. */
export function amountText(amount: number, currency: string | null, locale: string): string {
  const digits = Number.isInteger(amount) ? { minimumFractionDigits: 0 } : {};
  if (currency === null || !isCurrency(currency)) return new Intl.NumberFormat(locale, digits).format(amount);
  return new Intl.NumberFormat(locale, { style: 'currency', currency, ...digits }).format(amount);
}

function isCurrency(code: string): boolean {
  return /^[A-Za-z]{3}$/.test(code);
}
