package nl.leerkring.notices.push;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A message that only the browser it is for can read: not the push service that brings it (RFC 8291, in the coding of RFC 8188). */
final class Sealed {

    private static final int RECORD = 4096;
    private static final byte LAST = 2;
    private static final byte[] ONE = {1};

    private Sealed() {
    }

    static byte[] of(byte[] words, byte[] browser, byte[] auth) {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        return of(words, browser, auth, Curve.fresh(), salt);
    }

    /** @param own a pair for this message alone */
    static byte[] of(byte[] words, byte[] browser, byte[] auth, KeyPair own, byte[] salt) {
        try {
            byte[] ours = Curve.point((ECPublicKey) own.getPublic());
            KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
            agreement.init(own.getPrivate());
            agreement.doPhase(Curve.read(browser), true);
            byte[] shared = hmac(hmac(auth, agreement.generateSecret()), text("WebPush: info\0"), browser, ours, ONE);
            byte[] random = hmac(salt, shared);
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(hmac(random, text("Content-Encoding: aes128gcm\0"), ONE), 0, 16, "AES"),
                    new GCMParameterSpec(128, hmac(random, text("Content-Encoding: nonce\0"), ONE), 0, 12));
            byte[] sealed = cipher.doFinal(ByteBuffer.allocate(words.length + 1).put(words).put(LAST).array());
            return ByteBuffer.allocate(16 + 4 + 1 + ours.length + sealed.length).put(salt).putInt(RECORD).put((byte) ours.length).put(ours).put(sealed).array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] hmac(byte[] key, byte[]... parts) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        for (byte[] part : parts) {
            mac.update(part);
        }
        return mac.doFinal();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
