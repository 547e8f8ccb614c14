import { fail, ok, problem, type Result } from '../../base/result.ts';
import type { Plan } from '../../plan/plan.ts';
import { framed, unframed } from './frame.ts';
import { openPacked } from './link.ts';
import { packPlan } from './pack.ts';

/** Rounds of PBKDF2 with SHA-256 (OWASP, 2023). Part of what `e1` and `e2` mean: never changes. */
const ROUNDS = 600_000;
const SALT = 16;
const NONCE = 12;

/** The plan as `e2.…`, which only the passphrase opens: salt, nonce and AES-256-GCM of the packed plan. */
export async function lockLink(plan: Plan, passphrase: string, webCrypto: Crypto): Promise<Result<string>> {
	if (passphrase === '') return fail(problem('', 'link_no_passphrase'));
	const salt = webCrypto.getRandomValues(new Uint8Array(SALT));
	const nonce = webCrypto.getRandomValues(new Uint8Array(NONCE));
	const key = await keyOf(passphrase, salt, webCrypto);
	const secret = await webCrypto.subtle.encrypt(
		{ name: 'AES-GCM', iv: nonce },
		key,
		packPlan(plan) as Uint8Array<ArrayBuffer>,
	);
	const body = new Uint8Array(SALT + NONCE + secret.byteLength);
	body.set(salt);
	body.set(nonce, SALT);
	body.set(new Uint8Array(secret), SALT + NONCE);
	return ok(framed('e', body));
}

/** The plan of a link that is locked, or of one that is not. A wrong passphrase is told in words. */
export async function unlockLink(text: string, passphrase: string, webCrypto: Crypto): Promise<Result<Plan>> {
	const link = unframed(text);
	if (!link.ok) return link;
	if (link.value.kind === 'p') return openPacked(link.value.body, link.value.version);
	if (passphrase === '') return fail(problem('', 'link_locked'));
	const body = Uint8Array.from(link.value.body);
	if (body.length <= SALT + NONCE) return fail(problem('', 'link_unreadable'));
	const key = await keyOf(passphrase, body.slice(0, SALT), webCrypto);
	const iv = body.slice(SALT, SALT + NONCE);
	try {
		const packed = await webCrypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, body.slice(SALT + NONCE));
		return openPacked(new Uint8Array(packed), link.value.version);
	} catch {
		// The frame's checksum held, so the text came through whole.
		return fail(problem('', 'link_wrong_passphrase'));
	}
}

/** The same passphrase typed on another keyboard may be composed differently; NFC makes them one. */
async function keyOf(
	passphrase: string,
	salt: Uint8Array<ArrayBuffer>,
	{ subtle }: Crypto,
): Promise<CryptoKey> {
	const typed = new TextEncoder().encode(passphrase.normalize('NFC'));
	const material = await subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
	const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS };
	return subtle.deriveKey(how, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
