import { generate } from 'selfsigned';

/** What a server of https needs, as PEM. */
export interface Certificate {
  key: string;
  cert: string;
}

/** One for all servers of this sandbox, made anew with every start: nobody trusts it, and nobody can keep its key. */
export async function makeCertificate(): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
          { type: 7, ip: '::1' },
        ],
      },
    ],
  });
  return { key, cert };
}
