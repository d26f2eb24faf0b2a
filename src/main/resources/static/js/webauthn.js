// Passkeys, with the addresses of Spring Security.
//   <button type="button" data-module="webauthn" data-webauthn="register" data-label-field="f-naam" data-next="/mijn/toegang">
//   <button type="button" data-module="webauthn" data-webauthn="login" data-next="/"> ; a field with
//   autocomplete="username webauthn" on the same page makes the browser offer the passkey by itself.
// data-onward goes to data-next at once where the browser knows no passkeys. data-failed is the sentence for when it did not work; it appears in the element with the id in data-say.
import { headers } from './app.js';

const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), c => c.charCodeAt(0));
const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
const decode = list => (list ?? []).map(each => ({ ...each, id: bytes(each.id) }));

async function post(url, body) {
  const answer = await fetch(url, {
    method: 'POST',
    headers: headers({ 'Content-Type': 'application/json' }),
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${url} said ${answer.status}`);
  return answer.json();
}

async function register(label) {
  const options = await post('/webauthn/register/options');
  const made = await navigator.credentials.create({ publicKey: {
    ...options,
    challenge: bytes(options.challenge),
    user: { ...options.user, id: bytes(options.user.id) },
    excludeCredentials: decode(options.excludeCredentials),
  } });
  await post('/webauthn/register', { publicKey: { label, credential: {
    id: made.id,
    rawId: text(made.rawId),
    type: made.type,
    authenticatorAttachment: made.authenticatorAttachment,
    clientExtensionResults: made.getClientExtensionResults(),
    response: {
      attestationObject: text(made.response.attestationObject),
      clientDataJSON: text(made.response.clientDataJSON),
      transports: made.response.getTransports?.() ?? [],
    },
  } } });
}

async function login(more = {}) {
  const options = await post('/webauthn/authenticate/options');
  const given = await navigator.credentials.get({ ...more, publicKey: {
    ...options, challenge: bytes(options.challenge), allowCredentials: decode(options.allowCredentials),
  } });
  const { response } = given;
  return post('/login/webauthn', {
    id: given.id,
    rawId: text(given.rawId),
    credType: given.type,
    authenticatorAttachment: given.authenticatorAttachment,
    clientExtensionResults: given.getClientExtensionResults(),
    response: {
      authenticatorData: text(response.authenticatorData),
      clientDataJSON: text(response.clientDataJSON),
      signature: text(response.signature),
      userHandle: response.userHandle ? text(response.userHandle) : undefined,
    },
  });
}

export default async function webauthn(button) {
  const { webauthn: act, next, labelField, say, failed, onward } = button.dataset;
  if (!window.PublicKeyCredential) {
    (button.closest('.lk-form.lk-needs-script') ?? button).hidden = true;
    if (onward !== undefined) location.replace(next);
    return;
  }
  const go = answer => location.assign(next || answer?.redirectUrl || '/');
  let waiting = new AbortController();

  button.addEventListener('click', async () => {
    waiting.abort();
    button.disabled = true;
    try {
      go(act === 'register' ? await register(document.getElementById(labelField)?.value || 'Passkey') : await login());
    } catch {
      const place = document.getElementById(say);
      if (place) place.textContent = failed;
      button.disabled = false;
    }
  });

  const offered = document.querySelector('[autocomplete~="webauthn"]');
  if (act !== 'login' || !offered || !await PublicKeyCredential.isConditionalMediationAvailable?.()) return;
  try { go(await login({ mediation: 'conditional', signal: waiting.signal })); } catch { /* she chose another way in */ }
}
